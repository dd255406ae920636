#include "server/http/router.h"

#include <algorithm>
#include <boost/url/pct_string_view.hpp>
#include <stdexcept>

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
    if (pattern[i].starts_with('{') && !path[i].empty())
      parameters[pattern[i].substr(1, pattern[i].size() - 2)] = path[i];
    else if (pattern[i] != path[i])
      return std::nullopt;
  }
  return parameters;
}

std::string decoded(const std::string& segment) {
  const auto text = boost::urls::make_pct_string_view(segment);
  return text ? text->decode() : segment;
}

void allowOnce(std::string& allow, std::string_view method) {
  if ((", " + allow + ",").find(" " + std::string(method) + ",") != std::string::npos) return;
  allow.append(allow.empty() ? "" : ", ").append(method);
}

}  // namespace

void Router::insert(Route route, const std::string& pattern) {
  for (const Route& other : routes_) {
    if (other.method == route.method && other.segments == route.segments) {
      throw std::logic_error("route " + route.method + " " + pattern + " is there already");
    }
  }
  largest_body_ = std::max(largest_body_, route.body_bytes);
  routes_.push_back(std::move(route));
}

void Router::add(std::string method, std::string pattern, Handler handler, std::size_t body_bytes) {
  insert({std::move(method), segmentsOf(pattern), std::move(handler), {}, body_bytes}, pattern);
}

void Router::live(std::string pattern, LiveHandler handler) {
  insert({"GET", segmentsOf(pattern), {}, std::move(handler), 0}, pattern);
}

Router::Match Router::match(std::string_view method, std::string_view encoded_path) const {
  Match found;
  auto segments = segmentsOf(encoded_path);
  for (std::string& segment : segments) segment = decoded(segment);
  for (const Route& route : routes_) {
    auto parameters = fits(route.segments, segments);
    if (!parameters) continue;
    const bool own = route.method == method;
    const bool lent = method == "HEAD" && route.method == "GET" && !route.live;
    if (!own) allowOnce(found.allow, route.method);
    if (!own && (!lent || found.handler)) continue;
    found.handler = route.handler ? &route.handler : nullptr;
    found.live = route.live ? &route.live : nullptr;
    found.body_bytes = route.body_bytes;
    found.parameters = std::move(*parameters);
    if (own) break;
  }
  return found;
}

}  // namespace nistaran::http
