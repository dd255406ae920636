// The whole of server/portal against the reference portal on a real socket: what was filed comes in, what was
// done goes out, over a portal that fails, loses answers, goes away and comes back.
#include "server/portal/portal_service.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <fstream>

#include "server/portal/reference_gateway.h"
#include "stored_server.h"
#include "tests/reference_portal/portal.h"

namespace nistaran {
namespace {

using namespace nistaran::testing;
using std::chrono::milliseconds;

const Officer kRavi = officer("ravi");

// The portal as a process that can go away and come back with its database.
class RealPortal {
 public:
  RealPortal() {
    std::ofstream(folder_.path() / "district.json") << kDistrictFile;
    start();
  }

  void start() {
    reference_portal::PortalOptions options;
    options.database = folder_.path() / "portal.db";
    options.district_files = {folder_.path() / "district.json"};
    options.district_keys["kannauj"] = "district-key";
    options.control_key = "control-key";
    options.port = port_;
    portal_ = std::make_unique<reference_portal::Portal>(options);
    port_ = portal_->port();
  }
  void stop() { portal_.reset(); }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

  Json asked(const std::string& method, const std::string& path, const Json& body = Json::object()) {
    httplib::Client client(url());
    const httplib::Headers key{{"Authorization", "Bearer control-key"}};
    const auto answer = method == "GET"     ? client.Get(path, key)
                        : method == "PATCH" ? client.Patch(path, key, body.dump(), "application/json")
                                            : client.Post(path, key, body.dump(), "application/json");
    EXPECT_TRUE(answer && answer->status < 300)
        << method << " " << path << ": " << (answer ? answer->body : "no answer");
    return answer ? Json::parse(answer->body, nullptr, false) : Json();
  }

  // Filed by a citizen and sent to the district; its number.
  std::string sent(const Json& changes = Json::object()) {
    Json filing{{"type", 4},
                {"nature", "complaint"},
                {"category", "रास्ता"},
                {"text", "रास्ते पर पानी भरा रहता है।"},
                {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}, {"address", "नगला"}}},
                {"place", {{"village", "नगला"}}}};
    filing.update(changes);
    const std::string number = stringAt(asked("POST", "/api/v1/references", filing), "number");
    asked("POST", control(number, "send"), {{"district", "kannauj"}, {"station", "tirwa"}});
    return number;
  }
  static std::string control(const std::string& number, const std::string& act) {
    return "/api/v1/control/references/" + number + (act.empty() ? "" : "/" + act);
  }
  // What the citizen sees.
  Json tracked(const std::string& number) { return asked("GET", "/api/v1/references/" + number); }
  std::vector<std::string> kinds(const std::string& number) {
    std::vector<std::string> found;
    const Json seen = tracked(number);
    for (const Json& step : seen.at("steps")) found.push_back(stringAt(step, "kind"));
    return found;
  }

 private:
  Folder folder_;
  std::unique_ptr<reference_portal::Portal> portal_;
  int port_ = 0;
};

class PortalServiceTest : public ::testing::Test {
 protected:
  PortalServiceTest() { serve(); }

  void serve() {
    ReferenceGatewayOptions gateway;
    gateway.url = portal.url();
    gateway.keys[DistrictCode("kannauj")] = "district-key";
    PortalServiceOptions options;
    options.districts = {server.district};
    options.inbox = {2, milliseconds(10), {milliseconds(5), milliseconds(20)}};
    options.dispatch = {
        {milliseconds(2), milliseconds(20)}, {3, milliseconds(20), milliseconds(50)}, milliseconds(5)};
    service = std::make_unique<PortalService>(std::make_unique<ReferenceGateway>(gateway), server.outbox,
                                              server.ledger, server.clock, server.entropy, options,
                                              [](const std::string&) {});
    service->start();
  }

  template <class What>
  bool comesTrue(What what) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!what() && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(milliseconds(5));
    return what();
  }
  bool comesIn(const std::string& number) {
    return comesTrue([&] { return !server.document(number).is_null(); });
  }
  bool becomes(const std::string& number, const std::string& status) {
    return comesTrue([&] { return server.status(number) == status; });
  }

  Outcome did(const std::string& number, const Officer& by, OperationKind kind, Json body) {
    const Outcome outcome = server.did(number, by, kind, std::move(body));
    service->notify();
    return outcome;
  }
  void work(const std::string& number) {
    did(number, inspector(), OperationKind::ComplaintMark,
        {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}, {"officer_name", kRavi.name}});
    did(number, kRavi, OperationKind::ActionRecord, {{"type", "contact"}, {"result", "reached"}});
    did(number, kRavi, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर गया"}});
    did(number, kRavi, OperationKind::ReportWrite,
        {{"report", "r1"}, {"points", {{"20", "नाली (पक्की) बन गई।"}}}});
  }
  void dispose(const std::string& number, const std::string& report = "r1") {
    did(number, inspector(), OperationKind::FeedbackRecord, {{"result", "satisfied"}});
    EXPECT_EQ(did(number, kRavi, OperationKind::ReportSubmit, {{"report", report}}), Outcome::Accepted);
    EXPECT_EQ(did(number, supervisor(), OperationKind::ReportApprove,
                  {{"report", report},
                   {"submission", stringAt(server.document(number), "reports." + report + ".submission")}}),
              Outcome::Accepted);
  }
  void orderFaults(const Json& order) { portal.asked("POST", "/api/v1/control/faults", order); }

  RealPortal portal;
  StoredServer server;
  std::unique_ptr<PortalService> service;
};

const std::vector<std::string> kWholeWay{"marked",    "contact", "visit",    "feedback",
                                         "submitted", "report",  "feedback", "disposal"};

TEST_F(PortalServiceTest, oneComplaintGoesItsWholeWay) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  EXPECT_EQ(stringAt(server.document(number), "assignment.station"), "tirwa");
  EXPECT_EQ(stringAt(server.document(number), "complainant.mobile"), "9999900001");
  work(number);
  dispose(number);
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_EQ(portal.kinds(number), kWholeWay);
  const Json seen = portal.tracked(number);
  EXPECT_EQ(stringAt(seen, "state"), "disposed");
  EXPECT_NE(stringAt(seen, "report.text").find("नाली - पक्की - बन गई।"), std::string::npos);
  EXPECT_EQ(stringAt(server.document(number), "portal_feed.acknowledgement"), "ACK-" + number + "-8");
}

TEST_F(PortalServiceTest, manyComplaintsComeInPageByPage) {
  std::vector<std::string> numbers;
  for (int i = 0; i < 7; ++i) numbers.push_back(portal.sent());
  for (const std::string& number : numbers) EXPECT_TRUE(comesIn(number)) << number;
}

TEST_F(PortalServiceTest, whatThePortalChangesComesIn) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  portal.asked("POST", "/api/v1/references/" + number + "/reminders");
  EXPECT_TRUE(comesTrue([&] { return integerAt(server.document(number), "portal.reminders") == 1; }));
  portal.asked("PATCH", RealPortal::control(number, ""), {{"complainant", {{"mobile", "9999900002"}}}});
  EXPECT_TRUE(
      comesTrue([&] { return stringAt(server.document(number), "complainant.mobile") == "9999900002"; }));
  portal.asked("POST", RealPortal::control(number, "cancel"), {{"reason", "दोहराव"}});
  EXPECT_TRUE(becomes(number, "cancelled"));
}

TEST_F(PortalServiceTest, lostAnswersDoubleNothing) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  orderFaults({{"lose_answers", 4}});
  work(number);
  dispose(number);
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_EQ(portal.kinds(number), kWholeWay);
}

TEST_F(PortalServiceTest, anAilingPortalIsFedInTheEnd) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  orderFaults({{"fail_next", 10}, {"status", 503}});
  work(number);
  dispose(number);
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_EQ(portal.kinds(number), kWholeWay);
  EXPECT_TRUE(objectAt(server.document(number), "held").empty());
}

TEST_F(PortalServiceTest, thePortalIsAwayForAWhile) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  portal.stop();
  work(number);
  dispose(number);
  ASSERT_TRUE(comesTrue([&] { return service->circuit() != CircuitBreaker::State::Closed; }));
  portal.start();
  const std::string later = portal.sent();
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_TRUE(comesIn(later));
  EXPECT_EQ(portal.kinds(number), kWholeWay);
}

TEST_F(PortalServiceTest, theServerEndsInTheMiddleAndGoesOnAfterwards) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  orderFaults({{"lose_answers", 1}});
  work(number);
  service->stop();
  dispose(number);
  serve();
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_EQ(portal.kinds(number), kWholeWay);
}

TEST_F(PortalServiceTest, aDisposalWithoutFeedbackIsATaskForAPerson) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  work(number);
  const Json by{{"name", "x"}};
  server.enqueue(number, DeliveryKind::Report, {{"at_ms", 1}, {"by", by}, {"text", "आख्या"}});
  server.enqueue(number, DeliveryKind::Disposal, {{"at_ms", 1}, {"by", by}});
  service->notify();
  ASSERT_TRUE(comesTrue([&] { return !objectAt(server.document(number), "held").empty(); }));
  const auto told = heldOperation(objectAt(server.document(number), "held").front());
  ASSERT_TRUE(told);
  EXPECT_EQ(told->kind, OperationKind::PortalRefuse);
  EXPECT_EQ(stringAt(told->body, "code"), "feedback_missing");
  EXPECT_EQ(stringAt(told->body, "kind"), "disposal");
}

TEST_F(PortalServiceTest, aStepThatThePortalRefusesDoesNotKeepTheDisposalBack) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  server.enqueue(number, DeliveryKind::Step,
                 {{"at_ms", 1}, {"by", {{"name", "x"}}}, {"kind", "x"}, {"text", ""}});
  work(number);
  dispose(number);
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_EQ(portal.kinds(number), kWholeWay);
}

TEST_F(PortalServiceTest, aReopenedComplaintGoesRoundASecondTime) {
  const std::string number = portal.sent();
  ASSERT_TRUE(comesIn(number));
  work(number);
  dispose(number);
  ASSERT_TRUE(becomes(number, "disposed"));
  portal.asked("POST", RealPortal::control(number, "reopen"), {{"reason", "असंतुष्ट"}});
  ASSERT_TRUE(becomes(number, "marked"));
  EXPECT_EQ(integerAt(server.document(number), "round"), 2);
  did(number, kRavi, OperationKind::ActionRecord, {{"type", "contact"}, {"result", "reached"}});
  did(number, kRavi, OperationKind::ActionRecord, {{"type", "visit"}});
  did(number, kRavi, OperationKind::ReportWrite,
      {{"report", "r2"}, {"points", {{"20", "दोबारा जाँच की गई।"}}}});
  dispose(number, "r2");
  ASSERT_TRUE(becomes(number, "disposed"));
  EXPECT_EQ(portal.kinds(number).size(), kWholeWay.size() + 7);
  EXPECT_EQ(stringAt(portal.tracked(number), "state"), "disposed");
}

}  // namespace
}  // namespace nistaran
