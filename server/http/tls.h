// The TLS context of the server. Included only by files that speak Asio anyway.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <filesystem>

namespace nistaran::http {

// Throws std::runtime_error that says which file is missing or does not fit, and what to do.
boost::asio::ssl::context tlsContext(const std::filesystem::path& certificate,
                                     const std::filesystem::path& key);

}  // namespace nistaran::http
