// What lies between a tablet and headquarters: requests and answers that are lost, doubled, cut off, late, or
// answered by somebody else. One thread.
#pragma once

#include "tests/simulation/server_node.h"

namespace nistaran::simulation {

// Each in percent of the requests.
struct Weather {
  int lost_question = 0;
  int lost_answer = 0;
  int doubled = 0;         // the server gets it once more, some time later
  int cut_off = 0;         // half of the answer comes
  int captive_portal = 0;  // a Wi-Fi's own page with status 200
  int overload = 0;        // 503 with Retry-After
  int altered = 0;         // of what goes up a byte is another one, where the question has its own checksum
  milliseconds slowest{50};
};

class Network {
 public:
  Network(Calendar& calendar, ServerNode& server, std::uint64_t seed)
      : calendar_(calendar), server_(server), random_(seed) {}

  void setWeather(const Weather& weather) { weather_ = weather; }
  // `back` is called once, at last, with status 0, when the tablet gives up.
  using Back = std::function<void(const http::Response&)>;
  void carry(http::Request request, Back back);
  std::size_t requests() const { return requests_; }

 private:
  bool chance(int percent) { return static_cast<int>(random_.next() % 100) < percent; }
  milliseconds delay();
  void arrive(const http::Request& request, const Back& back);

  Calendar& calendar_;
  ServerNode& server_;
  testing::SeededEntropy random_;
  Weather weather_;
  std::size_t requests_ = 0;
};

}  // namespace nistaran::simulation
