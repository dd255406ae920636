# Nothing here is global: every room asks for what it needs by calling these functions.
include_guard(GLOBAL)
include(GoogleTest)
find_package(GTest REQUIRED)
find_package(Threads REQUIRED)

set(NISTARAN_SANITIZE "" CACHE STRING "Sanitizers as in -fsanitize=, for example address,undefined")

set(nistaran_warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)

# Warnings, standard, include root and sanitizers for one of our targets.
function(nistaran_target target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_compile_options(${target} PRIVATE ${nistaran_warnings})
  # All programs in one folder: tests start the others beside them.
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF
                                             RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
  if(NISTARAN_SANITIZE)
    target_compile_options(${target} PUBLIC -fsanitize=${NISTARAN_SANITIZE} -fno-sanitize-recover=all
                                            -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${NISTARAN_SANITIZE})
    if(NISTARAN_SANITIZE STREQUAL "thread")
      # GCC warns that it can't follow Asio's fences, which need no following.
      target_compile_options(${target} PRIVATE -Wno-tsan)
    endif()
  endif()
endfunction()

# nistaran_library(name SOURCES ... [LINK ...] [OWN_PRECOMPILED]): a static library of one room. With other macros than
# the rooms share, it can't use the headers that they have precompiled.
function(nistaran_library name)
  cmake_parse_arguments(arg "OWN_PRECOMPILED" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  nistaran_target(${name})
  target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
  if(NOT arg_OWN_PRECOMPILED)
    target_precompile_headers(${name} REUSE_FROM nistaran_precompiled)
  endif()
endfunction()

# nistaran_test(name SOURCES ... LINK ... [OWN_PRECOMPILED]): a GoogleTest program. Every case is found by ctest.
function(nistaran_test name)
  cmake_parse_arguments(arg "OWN_PRECOMPILED" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  nistaran_target(${name})
  target_link_libraries(${name} PRIVATE ${arg_LINK} GTest::gtest GTest::gtest_main)
  if(NOT arg_OWN_PRECOMPILED)
    target_precompile_headers(${name} REUSE_FROM nistaran_precompiled_test)
  endif()
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT ${arg_TIMEOUT})
endfunction()
