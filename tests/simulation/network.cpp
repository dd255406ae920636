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

void Network::carry(const std::string& token, const std::string& body,
                    std::function<void(TransportAnswer)> back) {
  ++requests_;
  // Whatever comes first is the answer; what comes later finds nobody.
  const auto once = [answered = std::make_shared<bool>(false),
                     back = std::move(back)](const TransportAnswer& answer) {
    if (!*answered) {
      *answered = true;
      back(answer);
    }
  };
  calendar_.after(kGivesUp, [once] { once({}); });
  if (chance(weather_.lost_question)) return;
  if (chance(weather_.captive_portal)) {
    calendar_.after(delay(), [once] { once({200, kCaptivePage, std::nullopt}); });
    return;
  }
  if (chance(weather_.overload)) {
    calendar_.after(delay(), [once] { once({503, "", std::chrono::seconds(60)}); });
    return;
  }
  if (chance(weather_.doubled)) {
    calendar_.after(delay() * 20, [=, this] { server_.sync(token, body); });
  }
  calendar_.after(delay(), [=, this] { arrive(token, body, once); });
}

void Network::arrive(const std::string& token, const std::string& body,
                     const std::function<void(TransportAnswer)>& answer) {
  TransportAnswer brought = server_.sync(token, body);
  // Nobody answers: the line says so at once.
  if (brought.status != 0 && chance(weather_.lost_answer)) return;
  if (chance(weather_.cut_off)) brought.body.resize(brought.body.size() / 2);
  calendar_.after(delay(), [answer, brought] { answer(brought); });
}

}  // namespace nistaran::simulation
