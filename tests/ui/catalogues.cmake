# Both catalogues hold exactly what the sources say, under the names under which the app looks for it, and nothing
# unfinished. With -DUPDATE=ON the catalogues are brought up to date instead; new sentences are then to be translated.
set(catalogues nistaran_hi.ts nistaran_en.ts)
set(kept "${SOURCE}/mobile/i18n")
set(told "${WORK}/catalogues")
if(UPDATE)
  set(told "${kept}")
else()
  file(REMOVE_RECURSE "${told}")
  foreach(name IN LISTS catalogues)
    file(COPY "${kept}/${name}" DESTINATION "${told}")
  endforeach()
endif()
list(TRANSFORM catalogues PREPEND "${told}/" OUTPUT_VARIABLE files)

# Without the include path, lupdate does not see the classes, and names what they say without their namespace.
execute_process(
  COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -source-language hi -I "${SOURCE}" "${SOURCE}/mobile" -ts ${files}
  COMMAND_ERROR_IS_FATAL ANY)

if(NOT UPDATE)
  foreach(name IN LISTS catalogues)
    file(READ "${kept}/${name}" before)
    file(READ "${told}/${name}" after)
    if(NOT before STREQUAL after)
      message(SEND_ERROR "mobile/i18n/${name} is not what the sources say: see ${told}/${name}")
    endif()
    if(after MATCHES "type=\"unfinished\"")
      message(SEND_ERROR "mobile/i18n/${name} has sentences without a translation")
    endif()
  endforeach()
endif()
