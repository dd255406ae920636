// Certificates for a demo and for tests: self-made, for loopback. A real deployment brings its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nistaran::http {

// EC P-256, valid for a year, `hosts` as subject alternative names (names or addresses) besides
// localhost and 127.0.0.1. The key file gets
// mode 0600. Throws std::runtime_error that names the file which can't be written.
void makeSelfSigned(const std::vector<std::string>& hosts, const std::filesystem::path& certificate,
                    const std::filesystem::path& key);

}  // namespace nistaran::http
