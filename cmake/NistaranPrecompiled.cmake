# Headers that nearly every file reads, read once: the JSON library alone takes a second and a half each time. Several
# sets, because the compiler takes one only under the options and macros with which it was made.
include_guard(GLOBAL)
find_package(Boost 1.81 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)

set(nistaran_precompiled_headers
  <algorithm> <boost/system/result.hpp> <chrono> <functional> <map> <memory> <nlohmann/json.hpp> <optional> <set> <string>
  <vector>)

function(nistaran_precompiled_set name)
  cmake_parse_arguments(arg "" "" "HEADERS;LINK" ${ARGN})
  # A set belongs to a target that has something to compile.
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "namespace nistaran {}\n")
  add_library(${name} STATIC "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  nistaran_target(${name})
  target_compile_definitions(${name} PRIVATE JSON_USE_IMPLICIT_CONVERSIONS=0)
  target_link_libraries(${name} PRIVATE Boost::headers nlohmann_json::nlohmann_json ${arg_LINK})
  target_precompile_headers(${name} PRIVATE ${nistaran_precompiled_headers} ${arg_HEADERS})
endfunction()

nistaran_precompiled_set(nistaran_precompiled)
nistaran_precompiled_set(nistaran_precompiled_test HEADERS <gtest/gtest.h> LINK GTest::gtest)

# The app has its own: with Qt come other macros.
function(nistaran_precompile_with_qt target)
  target_precompile_headers(${target} PRIVATE
    ${nistaran_precompiled_headers} <QtCore/QAbstractListModel> <QtCore/QDateTime> <QtCore/QObject> <QtCore/QString>
    <QtCore/QVariant> ${ARGN})
endfunction()
