#include "tests/simulation/network.h"

namespace nistaran::simulation {
namespace {

// As the app's transport.
constexpr milliseconds kGivesUp{30'000};
constexpr const char* kCaptivePage = "<!doctype html><title>Wi-Fi</title><p>Please sign in.</p>";

}  // namespace

milliseconds Network::delay() {
  return milliseconds(1 + random_.next() % static_cast<std::uint64_t>(weather_.slowest.count()));
}

void Network::carry(http::Request request, Back back) {
  ++requests_;
  // Whatever comes first is the answer; what comes later finds nobody.
  const auto once = [answered = std::make_shared<bool>(false),
                     back = std::move(back)](const http::Response& response) {
    if (!*answered) {
      *answered = true;
      back(response);
    }
  };
  calendar_.after(kGivesUp, [once] { once({0, "", "", {}}); });
  if (chance(weather_.lost_question)) return;
  if (chance(weather_.captive_portal)) {
    calendar_.after(delay(), [once] { once({200, kCaptivePage, "text/html", {}}); });
    return;
  }
  if (chance(weather_.overload)) {
    calendar_.after(delay(), [once] { once({503, "", "", {{"Retry-After", "60"}}}); });
    return;
  }
  const bool checked = !request.header("upload-checksum").empty();
  if (checked && chance(weather_.altered)) {
    char& byte = request.body[random_.next() % request.body.size()];
    byte = static_cast<char>(byte ^ 1);
  }
  if (chance(weather_.doubled)) {
    calendar_.after(delay() * 20, [=, this] { server_.answer(request); });
  }
  calendar_.after(delay(), [=, this] { arrive(request, once); });
}

void Network::arrive(const http::Request& request, const Back& back) {
  http::Response brought = server_.answer(request);
  // Nobody answers: the line says so at once.
  if (brought.status != 0 && chance(weather_.lost_answer)) return;
  if (chance(weather_.cut_off)) brought.body.resize(brought.body.size() / 2);
  calendar_.after(delay(), [back, brought] { back(brought); });
}

}  // namespace nistaran::simulation
