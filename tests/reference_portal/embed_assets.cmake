# embed_assets(OUT file.cpp ASSETS ...): the files of assets/ as one C++ file.
function(embed_assets)
  cmake_parse_arguments(arg "" "OUT" "ASSETS" ${ARGN})
  set(rows "")
  foreach(name ${arg_ASSETS})
    set(path "${CMAKE_CURRENT_SOURCE_DIR}/assets/${name}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
    file(READ "${path}" text)
    string(APPEND rows "    {\"${name}\", R\"asset(${text})asset\"},\n")
  endforeach()
  file(WRITE "${arg_OUT}.new" "// Made from assets/ by embed_assets.cmake.
#include \"tests/reference_portal/assets.h\"

#include <stdexcept>
#include <string>
#include <utility>

namespace reference_portal {

std::string_view asset(std::string_view name) {
  static constexpr std::pair<std::string_view, std::string_view> kAssets[] = {
${rows}  };
  for (const auto& [known, text] : kAssets) {
    if (known == name) return text;
  }
  throw std::logic_error(\"no asset \" + std::string(name));
}

}  // namespace reference_portal
")
  # Keeps its time when nothing changed.
  configure_file("${arg_OUT}.new" "${arg_OUT}" COPYONLY)
endfunction()
