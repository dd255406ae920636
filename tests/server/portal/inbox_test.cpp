#include "server/portal/inbox.h"

#include <gtest/gtest.h>

#include <deque>

#include "memory_ledger.h"
#include "stored_server.h"

namespace nistaran {
namespace {

using namespace nistaran::testing;
using std::chrono::milliseconds;
using std::chrono::seconds;

Json reference(const std::string& number, std::int64_t revision = 1, const std::string& state = "sent") {
  return Json{{"number", number},
              {"revision", revision},
              {"change_kind", state},
              {"type", 4},
              {"state", state},
              {"text", "रास्ता रोका गया है।"},
              {"complainant", {{"name", "आवेदक"}, {"mobile", "9999900001"}}},
              {"place", {{"station", "tirwa"}}},
              {"reminders", 0}};
}

// Gives out the pages in order, then empty ones at the last cursor.
class PageGateway final : public PortalGateway {
 public:
  std::deque<FetchAnswer> answers;
  std::vector<std::string> cursors;

  void page(std::vector<Json> references, std::string cursor, bool more = false) {
    answers.push_back(ReferencePage{std::move(references), std::move(cursor), more});
  }
  FetchAnswer fetch(const DistrictCode&, const std::string& cursor, std::size_t) override {
    cursors.push_back(cursor);
    if (answers.empty()) return ReferencePage{{}, cursor, false};
    FetchAnswer answer = answers.front();
    answers.pop_front();
    return answer;
  }
  PostAnswer post(const Delivery&) override { return Acknowledged{}; }
  void cancel() override {}
};

struct InboxRig {
  PageGateway portal;
  MemoryLedger ledger;
  SeededEntropy entropy;
  std::vector<std::string> log;
  Inbox inbox{portal, ledger, entropy, {}, [this](const std::string& line) { log.push_back(line); }};
  District district;

  InboxRig() {
    district.code = DistrictCode("kannauj");
    district.circles = {{CircleCode("tirwa"), {}}};
    district.stations = {{StationCode("tirwa"), CircleCode("tirwa"), {}}};
  }
  milliseconds poll() { return inbox.poll(district); }
  const Json& document(const std::string& number) { return ledger.state.documents[ComplaintId(number)]; }
};

constexpr const char* kOne = "40016026000001";
constexpr const char* kTwo = "40016026000002";

TEST(Inbox, aNewReferenceBecomesAComplaint) {
  InboxRig rig;
  rig.portal.page({reference(kOne), reference(kTwo)}, "2");
  EXPECT_EQ(rig.poll(), InboxLimits{}.interval);
  EXPECT_EQ(stringAt(rig.document(kOne), "assignment.station"), "tirwa");
  EXPECT_EQ(stringAt(rig.document(kTwo), "status"), "received");
  EXPECT_EQ(rig.ledger.state.cursors[rig.district.code], "2");
}

TEST(Inbox, goesOnWithTheNextPageAtOnce) {
  InboxRig rig;
  rig.portal.page({reference(kOne)}, "1", true);
  rig.portal.page({reference(kTwo)}, "2");
  EXPECT_EQ(rig.poll(), milliseconds(0));
  rig.poll();
  EXPECT_EQ(rig.portal.cursors, (std::vector<std::string>{"", "1"}));
}

TEST(Inbox, aPortalThatSaysMoreAndDoesNotMoveIsNotAskedWithoutEnd) {
  InboxRig rig;
  rig.ledger.state.cursors[rig.district.code] = "5";
  rig.portal.page({}, "5", true);
  EXPECT_EQ(rig.poll(), InboxLimits{}.interval);
}

TEST(Inbox, thePageThatCameTwiceChangesNothing) {
  InboxRig rig;
  rig.portal.page({reference(kOne)}, "1");
  rig.portal.page({reference(kOne)}, "1");
  rig.poll();
  rig.poll();
  EXPECT_EQ(rig.ledger.state.operations, (std::vector<std::string>{std::string("portal.receive ") + kOne}));
}

TEST(Inbox, whenTheStoreFailsThePageComesAgain) {
  InboxRig rig;
  rig.portal.page({reference(kOne)}, "1");
  rig.portal.page({reference(kOne)}, "1");
  rig.ledger.fails = true;
  EXPECT_LT(rig.poll(), seconds(3));
  EXPECT_TRUE(rig.document(kOne).is_null());
  EXPECT_EQ(rig.ledger.state.cursors[rig.district.code], "");
  rig.ledger.fails = false;
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kOne), "status"), "received");
  ASSERT_EQ(rig.log.size(), 1u);
}

TEST(Inbox, aReminderACancellationAndAReopeningAreToldAsUpdates) {
  InboxRig rig;
  Json record = reference(kOne);
  rig.portal.page({record}, "1");
  record["reminders"] = 1;
  record["revision"] = 2;
  rig.portal.page({record}, "2");
  record["state"] = "cancelled";
  record["revision"] = 3;
  rig.portal.page({record}, "3");
  record["state"] = "reopened";
  record["revision"] = 4;
  rig.portal.page({record}, "4");
  rig.poll();
  rig.poll();
  EXPECT_EQ(integerAt(rig.document(kOne), "portal.reminders"), 1);
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kOne), "status"), "cancelled");
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kOne), "status"), "received");
  EXPECT_EQ(integerAt(rig.document(kOne), "round"), 2);
}

TEST(Inbox, oneThatADatabasePutBackToABackupHasForgottenIsReopenedAfterItsFirstRound) {
  InboxRig rig;
  rig.ledger.state.catching_up = true;
  rig.portal.page({reference(kOne, 4, "reopened")}, "1");
  rig.poll();
  EXPECT_EQ(integerAt(rig.document(kOne), "round"), 1);
  ASSERT_EQ(objectAt(rig.document(kOne), "held").size(), 1u);
  EXPECT_EQ(stringAt(objectAt(rig.document(kOne), "held").front(), "reason"), "not_here_yet");
}

TEST(Inbox, oneThatWasCancelledBeforeItCameIsStillThereAsCancelled) {
  InboxRig rig;
  rig.portal.page({reference(kOne, 2, "cancelled")}, "1");
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kOne), "status"), "cancelled");
}

TEST(Inbox, whatCannotBeUnderstoodIsListedAndBlocksNobody) {
  InboxRig rig;
  Json strange = reference("४००१");
  rig.portal.page({strange, Json(7), reference(kTwo)}, "3");
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kTwo), "status"), "received");
  EXPECT_EQ(rig.ledger.state.set_aside.size(), 2u);
  EXPECT_EQ(rig.ledger.state.cursors[rig.district.code], "3");
  EXPECT_EQ(rig.log.size(), 2u);
}

TEST(Inbox, whatIsMendedAtThePortalLeavesTheList) {
  InboxRig rig;
  Json strange = reference(kOne);
  strange["type"] = "four";
  rig.portal.page({strange}, "1");
  rig.portal.page({reference(kOne, 2)}, "2");
  rig.poll();
  EXPECT_EQ(rig.ledger.state.set_aside.count(kOne), 1u);
  rig.poll();
  EXPECT_TRUE(rig.ledger.state.set_aside.empty());
  EXPECT_EQ(stringAt(rig.document(kOne), "status"), "received");
}

TEST(Inbox, inTheRealStoreOneTooLargeReferenceBlocksNobody) {
  StoredServer server;
  PageGateway portal;
  SystemEntropy entropy;
  std::vector<std::string> log;
  Inbox inbox(portal, server.ledger, entropy, {}, [&](const std::string& line) { log.push_back(line); });
  Json large = reference(kOne);
  for (int i = 0; i < 3000; ++i)
    large["attachments"].push_back({{"id", "a" + std::to_string(i)}, {"name", std::string(100, 'x')}});
  portal.page({large, reference(kTwo)}, "2");
  EXPECT_EQ(inbox.poll(server.district), InboxLimits{}.interval);
  EXPECT_TRUE(server.document(kOne).is_null());
  EXPECT_EQ(server.status(kTwo), "received");
  EXPECT_EQ(server.ledger.cursor(server.district.code), "2");
  ASSERT_EQ(log.size(), 1u);
  EXPECT_NE(log[0].find(kOne), std::string::npos);
  EXPECT_EQ(server.moves, 1);
}

TEST(Inbox, whatTheDistrictCorrectedIsKeptBesideThePortalsNewValue) {
  InboxRig rig;
  Json record = reference(kOne);
  rig.portal.page({record}, "1");
  rig.poll();
  rig.ledger.did(kOne, inspector(), OperationKind::FieldsSet,
                 {{"set", {{"complainant.mobile", "9999900077"}}}});
  record["reminders"] = 1;
  record["revision"] = 2;
  rig.portal.page({record}, "2");
  record["complainant"]["mobile"] = "9999900002";
  record["revision"] = 3;
  rig.portal.page({record}, "3");
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kOne), "complainant.mobile"), "9999900077");
  rig.poll();
  EXPECT_EQ(stringAt(rig.document(kOne), "complainant.mobile"), "9999900002");
  ASSERT_EQ(objectAt(rig.document(kOne), "conflicts").size(), 1u);
  EXPECT_EQ(stringAt(objectAt(rig.document(kOne), "conflicts").front(), "value"), "9999900077");
}

TEST(Inbox, aDeadPortalIsAskedMoreAndMoreSeldom) {
  InboxRig rig;
  for (int i = 0; i < 12; ++i) {
    rig.portal.answers.push_back(TryAgain{Error(ErrorCode::Unreachable, "down"), std::nullopt, true});
  }
  milliseconds last{0};
  for (int i = 0; i < 12; ++i) last = rig.poll();
  EXPECT_GE(last, std::chrono::minutes(2));
  EXPECT_LE(last, std::chrono::minutes(5));
  rig.portal.page({}, "0");
  EXPECT_EQ(rig.poll(), InboxLimits{}.interval);
  rig.portal.answers.push_back(TryAgain{Error(ErrorCode::RateLimited, "slow"), seconds(90), true});
  EXPECT_EQ(rig.poll(), seconds(90));
}

}  // namespace
}  // namespace nistaran
