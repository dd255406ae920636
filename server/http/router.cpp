#include "server/http/router.h"

#include <algorithm>

namespace nistaran::http {
namespace {

std::vector<std::string> segmentsOf(std::string_view path) {
  std::vector<std::string> segments;
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::size_t slash = path.find('/');
    segments.emplace_back(path.substr(0, slash));
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash);
  }
  return segments;
}

std::optional<std::map<std::string, std::string>> fits(const std::vector<std::string>& pattern,
                                                       const std::vector<std::string>& path) {
  if (pattern.size() != path.size()) return std::nullopt;
  std::map<std::string, std::string> parameters;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i].starts_with('{')) parameters[pattern[i].substr(1, pattern[i].size() - 2)] = path[i];
    else if (pattern[i] != path[i]) return std::nullopt;
  }
  return parameters;
}

}  // namespace

void Router::add(std::string method, std::string pattern, Handler handler, std::size_t body_bytes) {
  largest_body_ = std::max(largest_body_, body_bytes);
  routes_.push_back({std::move(method), segmentsOf(pattern), std::move(handler), {}, body_bytes});
}

void Router::live(std::string pattern, LiveHandler handler) {
  routes_.push_back({"GET", segmentsOf(pattern), {}, std::move(handler), 0});
}

Router::Match Router::match(std::string_view method, std::string_view path) const {
  Match found;
  const auto segments = segmentsOf(path);
  for (const Route& route : routes_) {
    auto parameters = fits(route.segments, segments);
    if (!parameters) continue;
    if (route.method != method) {
      found.allow.append(found.allow.empty() ? "" : ", ").append(route.method);
      continue;
    }
    found.handler = route.handler ? &route.handler : nullptr;
    found.live = route.live ? &route.live : nullptr;
    found.body_bytes = route.body_bytes;
    found.parameters = std::move(*parameters);
    return found;
  }
  return found;
}

}  // namespace nistaran::http
