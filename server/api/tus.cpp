#include "server/api/tus.h"

#include <sodium.h>

#include <array>
#include <charconv>
#include <ctime>

#include "server/http/problem.h"
#include "shared/crypto/hash.h"

namespace nistaran::server::tus {
namespace {

[[noreturn]] void malformed(std::string detail) {
  throw ErrorException(Error(ErrorCode::Malformed, std::move(detail)));
}

std::string decoded(std::string_view base64) {
  std::string bytes(base64.size(), '\0');
  std::size_t size = 0;
  const int done =
      sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), base64.data(),
                        base64.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
  if (done != 0) malformed("a value in a header is no base64");
  bytes.resize(size);
  return bytes;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

http::Response answered(const std::function<http::Response(const http::Request&)>& work,
                        const http::Request& request) {
  if (request.header("tus-resumable") != kVersion) {
    http::Response other =
        http::problem(412, "tus_version", "Uploads speak tus 1.0.0 here.", "Tus-Resumable must be 1.0.0");
    other.headers.emplace_back("Tus-Version", kVersion);
    return other;
  }
  try {
    return work(request);
  } catch (const ErrorException& failure) {
    http::Response problem = http::problem(failure.error());
    if (problem.status >= 500) throw;  // told in the log by the route
    return problem;
  }
}

}  // namespace

http::Handler route(ApiContext& context, std::function<http::Response(const http::Request&)> work) {
  return server::route(context, [work = std::move(work)](const http::Request& request) {
    http::Response response = answered(work, request);
    response.headers.emplace_back("Tus-Resumable", kVersion);
    return response;
  });
}

std::int64_t numberOf(const http::Request& request, std::string_view lower_name) {
  const std::string text = request.header(lower_name);
  std::int64_t number = -1;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size() || number < 0)
    malformed("header " + std::string(lower_name) + " must be a whole number from 0");
  return number;
}

std::map<std::string, std::string> metadataOf(const http::Request& request) {
  const std::string header = request.header("upload-metadata");
  std::map<std::string, std::string> found;
  std::string_view rest = header;
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    const std::string_view pair = trimmed(rest.substr(0, comma));
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
    const std::size_t space = pair.find(' ');
    const std::string key(pair.substr(0, space));
    if (key.empty() || found.contains(key)) malformed("header upload-metadata has a key twice or none");
    found[key] = space == std::string_view::npos ? std::string() : decoded(trimmed(pair.substr(space + 1)));
  }
  return found;
}

std::optional<std::string> checksumOf(const http::Request& request) {
  const std::string header = request.header("upload-checksum");
  if (header.empty()) return std::nullopt;
  const std::size_t space = header.find(' ');
  if (header.substr(0, space) != "sha256" || space == std::string::npos)
    malformed("header upload-checksum must be 'sha256' and the checksum in base64");
  const std::string bytes = decoded(trimmed(std::string_view(header).substr(space + 1)));
  return crypto::toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::string httpDate(UtcTime time) {
  // Not by strftime's names, which follow the machine's language.
  static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::time_t seconds = static_cast<std::time_t>(toMs(time) / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                kDays[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                kMonths[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour,
                parts.tm_min, parts.tm_sec);
  return text.data();
}

}  // namespace nistaran::server::tus
