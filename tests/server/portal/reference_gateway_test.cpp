// The gateway on a real socket, against a server that misbehaves in every way that we can think of.
#include "server/portal/reference_gateway.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <atomic>
#include <thread>

namespace nistaran {
namespace {

using std::chrono::milliseconds;

class LocalServer {
 public:
  httplib::Server server;

  int start(int port = 0) {
    port_ = port == 0 ? server.bind_to_any_port("127.0.0.1") : (server.bind_to_port("127.0.0.1", port), port);
    thread_ = std::thread([this] { server.listen_after_bind(); });
    while (!server.is_running()) std::this_thread::sleep_for(milliseconds(1));
    return port_;
  }
  void stop() {
    if (!thread_.joinable()) return;
    server.stop();
    thread_.join();
  }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  ~LocalServer() { stop(); }

 private:
  int port_ = 0;
  std::thread thread_;
};

ReferenceGateway gatewayTo(const std::string& url) {
  ReferenceGatewayOptions options;
  options.url = url;
  options.keys[DistrictCode("kannauj")] = "secret";
  options.connect_timeout = milliseconds(500);
  options.read_timeout = milliseconds(300);
  return ReferenceGateway(options);
}

Delivery feedback(const std::string& number = "40016026000123") {
  return {DistrictCode("kannauj"),
          ComplaintId(number),
          4,
          DeliveryKind::Feedback,
          Json{{"result", "satisfied"}, {"at_ms", 5}},
          "key-4"};
}

TEST(ReferenceGateway, postsUnderTheNumberWithKeyAndStep) {
  LocalServer portal;
  httplib::Request seen;
  portal.server.Post(R"(.*)", [&](const httplib::Request& request, httplib::Response& response) {
    seen = request;
    response.set_content(R"({"acknowledgement":"ACK","step":4})", "application/json");
  });
  portal.start();
  ReferenceGateway gateway = gatewayTo(portal.url() + "/igrs/");
  const PostAnswer answer = gateway.post(feedback("GOVUP/E/2023/0057076"));
  ASSERT_TRUE(std::holds_alternative<Acknowledged>(answer));
  EXPECT_EQ(seen.target, "/igrs/api/v1/references/GOVUP%2FE%2F2023%2F0057076/feedback");
  EXPECT_EQ(seen.get_header_value("Authorization"), "Bearer secret");
  EXPECT_EQ(seen.get_header_value("Idempotency-Key"), "key-4");
  EXPECT_EQ(seen.get_header_value("Content-Type"), "application/json");
  EXPECT_EQ(Json::parse(seen.body), (Json{{"result", "satisfied"}, {"at_ms", 5}, {"step", 4}}));
}

TEST(ReferenceGateway, fetchesFromTheCursor) {
  LocalServer portal;
  std::string target;
  portal.server.Get(R"(.*)", [&](const httplib::Request& request, httplib::Response& response) {
    target = request.target;
    response.set_content(R"({"references":[{"number":"1"}],"cursor":2,"more":false})", "application/json");
  });
  portal.start();
  ReferenceGateway gateway = gatewayTo(portal.url());
  const FetchAnswer answer = gateway.fetch(DistrictCode("kannauj"), "c/1 +", 50);
  ASSERT_TRUE(std::holds_alternative<ReferencePage>(answer));
  EXPECT_EQ(std::get<ReferencePage>(answer).cursor, "2");
  EXPECT_EQ(target, "/api/v1/districts/kannauj/references?limit=50&cursor=c%2F1%20%2B");
}

TEST(ReferenceGateway, aSlowPortalIsTriedAgain) {
  LocalServer portal;
  portal.server.Post(R"(.*)", [](const httplib::Request&, httplib::Response& response) {
    std::this_thread::sleep_for(milliseconds(600));
    response.set_content(R"({"acknowledgement":"ACK","step":4})", "application/json");
  });
  portal.start();
  ReferenceGateway gateway = gatewayTo(portal.url());
  const auto began = std::chrono::steady_clock::now();
  EXPECT_TRUE(std::holds_alternative<TryAgain>(gateway.post(feedback())));
  EXPECT_LT(std::chrono::steady_clock::now() - began, milliseconds(550));
}

TEST(ReferenceGateway, aPortalThatIsNotThereAndComesBack) {
  int port = 0;
  {
    LocalServer portal;
    port = portal.start();
  }
  ReferenceGateway gateway = gatewayTo("http://127.0.0.1:" + std::to_string(port));
  EXPECT_TRUE(std::holds_alternative<TryAgain>(gateway.post(feedback())));
  LocalServer portal;
  portal.server.Post(R"(.*)", [](const httplib::Request&, httplib::Response& response) {
    response.set_content(R"({"acknowledgement":"ACK","step":4})", "application/json");
  });
  portal.start(port);
  EXPECT_TRUE(std::holds_alternative<Acknowledged>(gateway.post(feedback())));
  portal.stop();
  EXPECT_TRUE(std::holds_alternative<TryAgain>(gateway.post(feedback()))) << "a kept connection that died";
}

TEST(ReferenceGateway, aPauseThatThePortalAsksForIsHandedOn) {
  LocalServer portal;
  portal.server.Post(R"(.*)", [](const httplib::Request&, httplib::Response& response) {
    response.status = 429;
    response.set_header("Retry-After", "11");
    response.set_content(R"({"code":"slow_down"})", "application/problem+json");
  });
  portal.start();
  ReferenceGateway gateway = gatewayTo(portal.url());
  const PostAnswer answer = gateway.post(feedback());
  ASSERT_TRUE(std::holds_alternative<TryAgain>(answer));
  EXPECT_EQ(std::get<TryAgain>(answer).retry_after, std::chrono::seconds(11));
}

TEST(ReferenceGateway, anEndlessAnswerIsNotReadToItsEnd) {
  LocalServer portal;
  portal.server.Get(R"(.*)", [](const httplib::Request&, httplib::Response& response) {
    response.set_chunked_content_provider("application/json", [](std::size_t, httplib::DataSink& sink) {
      const std::string part(64 * 1024, ' ');
      return sink.write(part.data(), part.size());
    });
  });
  portal.start();
  ReferenceGateway gateway = gatewayTo(portal.url());
  EXPECT_TRUE(std::holds_alternative<TryAgain>(gateway.fetch(DistrictCode("kannauj"), "", 50)));
}

TEST(ReferenceGateway, cancelBreaksOffWhatIsUnderWay) {
  LocalServer portal;
  std::atomic<bool> asked = false;
  portal.server.Post(R"(.*)", [&](const httplib::Request&, httplib::Response&) {
    asked = true;
    std::this_thread::sleep_for(milliseconds(1500));
  });
  portal.start();
  ReferenceGatewayOptions options;
  options.url = portal.url();
  options.keys[DistrictCode("kannauj")] = "secret";
  ReferenceGateway gateway(options);
  const auto began = std::chrono::steady_clock::now();
  std::thread breaker([&] {
    while (!asked) std::this_thread::sleep_for(milliseconds(1));
    gateway.cancel();
  });
  EXPECT_TRUE(std::holds_alternative<TryAgain>(gateway.post(feedback())));
  EXPECT_LT(std::chrono::steady_clock::now() - began, milliseconds(1200));
  breaker.join();
  EXPECT_TRUE(std::holds_alternative<TryAgain>(gateway.post(feedback()))) << "cancelled for good";
}

TEST(ReferenceGateway, withoutAKeyForTheDistrictTheDeliveryWaits) {
  ReferenceGateway gateway = gatewayTo("http://127.0.0.1:9");
  Delivery delivery = feedback();
  delivery.district = DistrictCode("mirzapur");
  const PostAnswer answer = gateway.post(delivery);
  ASSERT_TRUE(std::holds_alternative<TryAgain>(answer));
  EXPECT_FALSE(std::get<TryAgain>(answer).portal_wide);
}

TEST(ReferenceGateway, aUrlThatNamesNoServerIsRefusedAtTheStart) {
  for (const char* url : {"", "portal.example", "ftp://x", "http://"}) {
    EXPECT_THROW(gatewayTo(url), ErrorException) << url;
  }
}

}  // namespace
}  // namespace nistaran
