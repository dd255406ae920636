#include "server/http/router.h"

#include <algorithm>
#include <stdexcept>

namespace nistaran::http {
namespace {

struct Segment {
  std::string text;  // the literal, or the name
  bool is_name;
  bool operator==(const Segment&) const = default;
};

[[noreturn]] void refuse(const std::string& pattern, const char* why) {
  throw std::logic_error("route " + pattern + ": " + why);
}

Segment segmentOf(const std::string& text, const std::string& pattern) {
  const bool opens = text.starts_with('{');
  const bool closes = text.ends_with('}');
  if (opens != closes || text == "{}") refuse(pattern, "a name is written {name}");
  return opens ? Segment{text.substr(1, text.size() - 2), true} : Segment{text, false};
}

std::vector<Segment> parse(const std::string& pattern) {
  if (!pattern.starts_with('/')) refuse(pattern, "a pattern begins with /");
  std::vector<Segment> segments;
  std::size_t begin = 1;
  while (true) {
    const std::size_t end = std::min(pattern.find('/', begin), pattern.size());
    const std::string text = pattern.substr(begin, end - begin);
    segments.push_back(segmentOf(text, pattern));
    if (end == pattern.size()) return segments;
    begin = end + 1;
  }
}

// "/a/{x}" and "/a/{y}" are the same places.
bool samePlaces(const std::vector<Segment>& left, const std::vector<Segment>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const Segment& a, const Segment& b) {
                      return a.is_name == b.is_name && (a.is_name || a.text == b.text);
                    });
}

bool matches(const std::vector<Segment>& pattern, const std::vector<std::string>& path) {
  return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
                    [](const Segment& segment, const std::string& text) {
                      return segment.is_name ? !text.empty() : segment.text == text;
                    });
}

// Literals go first, the leftmost decides.
bool goesBefore(const std::vector<Segment>& left, const std::vector<Segment>& right) {
  return std::lexicographical_compare(
      left.begin(), left.end(), right.begin(), right.end(),
      [](const Segment& a, const Segment& b) { return a.is_name < b.is_name; });
}

std::map<std::string, std::string> parametersOf(const std::vector<Segment>& pattern,
                                                const std::vector<std::string>& path) {
  std::map<std::string, std::string> parameters;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i].is_name) parameters[pattern[i].text] = path[i];
  }
  return parameters;
}

}  // namespace

struct Router::Entry {
  std::vector<Segment> segments;
  std::map<Method, Route> routes;

  const Route* routeFor(Method method) const {
    auto found = routes.find(method);
    if (found == routes.end() && method == Method::Head) found = routes.find(Method::Get);
    return found == routes.end() ? nullptr : &found->second;
  }

  std::string allow() const {
    std::string text;
    for (const Method method : {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch,
                                Method::Delete, Method::Options}) {
      if (!routeFor(method)) continue;
      text.append(text.empty() ? "" : ", ").append(toText(method));
    }
    return text;
  }
};

Router::Router() = default;
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::add(Method method, std::string pattern, Handler handler, RouteOptions options) {
  if (!handler) refuse(pattern, "has no handler");
  insert(method,
         {.pattern = std::move(pattern), .handler = std::move(handler), .options = options, .live = nullptr});
}

void Router::websocket(std::string pattern, LiveRoute route) {
  if (!route.authorize) refuse(pattern, "says not who may listen");
  insert(Method::Get, {.pattern = std::move(pattern),
                       .handler = {},
                       .options = {},
                       .live = std::make_shared<const LiveRoute>(std::move(route))});
}

void Router::insert(Method method, Route route) {
  std::vector<Segment> segments = parse(route.pattern);
  auto place = std::find_if(entries_.begin(), entries_.end(),
                            [&](const auto& entry) { return samePlaces(entry->segments, segments); });
  if (place == entries_.end()) {
    place = std::find_if(entries_.begin(), entries_.end(),
                         [&](const auto& entry) { return goesBefore(segments, entry->segments); });
    place = entries_.insert(place, std::make_unique<Entry>(Entry{std::move(segments), {}}));
  } else if ((*place)->segments != segments) {
    refuse(route.pattern, "names its segments otherwise than an earlier route");
  }
  const std::string pattern = route.pattern;
  if (!(*place)->routes.emplace(method, std::move(route)).second) refuse(pattern, "is there already");
}

std::variant<RouteMatch, PathUnknown, MethodUnknown> Router::match(
    Method method, const std::vector<std::string>& segments) const {
  for (const auto& entry : entries_) {
    if (!matches(entry->segments, segments)) continue;
    const Route* route = entry->routeFor(method);
    if (!route) return MethodUnknown{entry->allow()};
    return RouteMatch{route, parametersOf(entry->segments, segments)};
  }
  return PathUnknown{};
}

Handler immediate(std::function<Response(const Request&)> answer) {
  return [answer = std::move(answer)](const Request& request, Reply reply) { reply(answer(request)); };
}

}  // namespace nistaran::http
