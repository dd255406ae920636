// What the commands that look after a database share. What goes wrong is thrown, in words.
#pragma once

#include <filesystem>
#include <string>

#include "server/store/store.h"

namespace nistaran::server {

std::string readFile(const std::filesystem::path& path);
DistrictRecord districtNamed(StoreReader& reader, const DistrictCode& code);

}  // namespace nistaran::server
