// What the citizen sees of each thing that people do.
#include "server/portal/feed_plan.h"

#include <gtest/gtest.h>

#include <functional>

#include "shared/text.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;
using testing::portalInbox;
using testing::supervisor;

const Officer kRavi = officer("ravi");
const Officer kMeena = officer("meena");

// Runs acts and says what the portal would have been told of the last one.
class Fed {
 public:
  template <class Act>
  std::vector<PlannedDelivery> by(Act act) {
    const Json before = complaint.document();
    act(complaint);
    return planFeed(before, complaint.document(), complaint.last(), [] { return FormBook(); });
  }
  Complaint complaint;
};

std::vector<std::string> kindsOf(const std::vector<PlannedDelivery>& plan) {
  std::vector<std::string> kinds;
  for (const PlannedDelivery& delivery : plan) {
    kinds.push_back(delivery.kind == DeliveryKind::Step ? stringAt(delivery.body, "kind")
                                                        : std::string(toText(delivery.kind)));
  }
  return kinds;
}

using Kinds = std::vector<std::string>;
const Kinds kNothing;
const Kinds kClosing{"report", "feedback", "disposal"};

void workedOn(Complaint& complaint) {
  complaint.markedTo(kRavi);
  complaint.contacted(kRavi);
  complaint.visited(kRavi);
  complaint.wrote(kRavi);
}

Merged action(Complaint& complaint, Json body) {
  return complaint.did(kRavi, OperationKind::ActionRecord, std::move(body));
}

struct Case {
  const char* name;
  std::function<void(Complaint&)> before;
  std::function<void(Complaint&)> act;
  Kinds told;
};

const Case kCases[] = {
    {"marked to an officer", [](auto&) {}, [](auto& c) { c.markedTo(kRavi); }, {"marked"}},
    {"marked to the station that already has it", [](auto&) {},
     [](auto& c) {
       c.did(supervisor(), OperationKind::ComplaintMark, {{"circle", "tirwa"}, {"station", "tirwa"}});
     },
     kNothing},
    {"marked to another station",
     [](auto&) {},
     [](auto& c) {
       c.did(supervisor(), OperationKind::ComplaintMark, {{"circle", "tirwa"}, {"station", "thathia"}});
     },
     {"marked"}},
    {"marked to another officer",
     [](auto& c) { c.markedTo(kRavi); },
     [](auto& c) { c.markedTo(kMeena); },
     {"marked"}},
    {"marked again to the same", [](auto& c) { c.markedTo(kRavi); }, [](auto& c) { c.markedTo(kRavi); },
     kNothing},
    {"talked with", [](auto& c) { c.markedTo(kRavi); }, [](auto& c) { c.contacted(kRavi); }, {"contact"}},
    {"not reached",
     [](auto& c) { c.markedTo(kRavi); },
     [](auto& c) { c.contacted(kRavi, "unreachable"); },
     {"contact"}},
    {"visited", [](auto& c) { c.markedTo(kRavi); }, [](auto& c) { c.visited(kRavi); }, {"visit"}},
    {"statement of a witness",
     [](auto& c) { c.markedTo(kRavi); },
     [](auto& c) {
       action(c, {{"type", "statement"}, {"of", "witness"}, {"name", "गवाह"}, {"text", "देखा"}});
     },
     {"statement"}},
    {"a remark of the office", [](auto& c) { c.markedTo(kRavi); },
     [](auto& c) {
       action(c, {{"type", "remark"}, {"text", "कल फिर"}});
     },
     kNothing},
    {"an action that was refused", [](auto& c) { c.markedTo(kRavi); },
     [](auto& c) {
       action(c, {{"text", "?"}});
     },
     kNothing},
    {"a value set", [](auto& c) { c.markedTo(kRavi); },
     [](auto& c) {
       c.did(inspector(), OperationKind::FieldsSet, {{"set", {{"priority", "urgent"}}}});
     },
     kNothing},
    {"a report written", [](auto& c) { c.markedTo(kRavi); }, [](auto& c) { c.wrote(kRavi); }, kNothing},
    {"satisfaction taken", workedOn, [](auto& c) { c.satisfied(); }, {"feedback"}},
    {"a submission that is held", workedOn, [](auto& c) { c.submitted(kRavi); }, kNothing},
    {"satisfaction that settles a held submission",
     [](auto& c) { workedOn(c), c.submitted(kRavi); },
     [](auto& c) { c.satisfied(); },
     {"feedback", "submitted"}},
    {"submitted",
     [](auto& c) { workedOn(c), c.satisfied(); },
     [](auto& c) { c.submitted(kRavi); },
     {"submitted"}},
    {"returned",
     [](auto& c) { workedOn(c), c.satisfied(), c.submitted(kRavi); },
     [](auto& c) {
       c.did(inspector(), OperationKind::ReportReturn,
             {{"report", "r1"},
              {"submission", c.text("reports.r1.submission")},
              {"objection", "गवाह राम का बयान नहीं"}});
     },
     {"returned"}},
    {"approved", [](auto& c) { workedOn(c), c.satisfied(), c.submitted(kRavi); },
     [](auto& c) { c.approved(); }, kClosing},
    {"an approval of something else is held", [](auto& c) { workedOn(c), c.satisfied(), c.submitted(kRavi); },
     [](auto& c) {
       c.did(supervisor(), OperationKind::ReportApprove, {{"report", "r1"}, {"submission", "other"}});
     },
     kNothing},
    {"an action handed in after the approval",
     [](auto& c) { workedOn(c), c.satisfied(), c.submitted(kRavi), c.approved(); },
     [](auto& c) { c.visited(kRavi); }, kNothing},
    {"acknowledged by the portal",
     [](auto& c) { workedOn(c), c.satisfied(), c.submitted(kRavi), c.approved(); },
     [](auto& c) {
       c.did(portalInbox(), OperationKind::PortalAcknowledge, {{"acknowledgement", "A"}});
     },
     kNothing},
    {"refused by the portal", [](auto& c) { workedOn(c), c.satisfied(), c.submitted(kRavi), c.approved(); },
     [](auto& c) {
       c.did(portalInbox(), OperationKind::PortalRefuse, {{"reason", "x"}});
     },
     kNothing},
    {"a reminder from the portal", workedOn,
     [](auto& c) {
       c.did(portalInbox(), OperationKind::PortalUpdate, {{"set", {{"portal.reminders", 2}}}});
     },
     kNothing},
    {"cancelled at the portal", workedOn,
     [](auto& c) {
       c.did(portalInbox(), OperationKind::PortalUpdate, {{"state", "cancelled"}});
     },
     kNothing},
    {"an action on a cancelled complaint",
     [](auto& c) {
       workedOn(c), c.did(portalInbox(), OperationKind::PortalUpdate, {{"state", "cancelled"}});
     },
     [](auto& c) { c.visited(kRavi); }, kNothing},
};

TEST(FeedPlan, tellsEachThingOnce) {
  for (const Case& row : kCases) {
    Fed fed;
    row.before(fed.complaint);
    EXPECT_EQ(kindsOf(fed.by(row.act)), row.told) << row.name;
  }
}

TEST(FeedPlan, theReceivedComplaintItselfIsNoNews) {
  const Complaint complaint;
  EXPECT_TRUE(planFeed(Json(), const_cast<Complaint&>(complaint).document(), complaint.last(), [] {
                return FormBook();
              }).empty());
}

TEST(FeedPlan, everyTextForCitizensIsFreeOfNamesNumbersAndForbiddenSigns) {
  for (const Case& row : kCases) {
    Fed fed;
    row.before(fed.complaint);
    for (const PlannedDelivery& delivery : fed.by(row.act)) {
      if (delivery.kind != DeliveryKind::Step) continue;
      const std::string text = stringAt(delivery.body, "text");
      EXPECT_FALSE(text.empty()) << row.name;
      EXPECT_FALSE(hasPortalForbidden(text)) << text;
      EXPECT_EQ(text.find_first_of("0123456789"), std::string::npos) << text;
      for (const char* word : {"गवाह", "राम", "देखा", "बात हुई"})
        EXPECT_EQ(text.find(word), std::string::npos) << text;
    }
  }
}

TEST(FeedPlan, aStepSaysWhoAndWhen) {
  Fed fed;
  const auto plan = fed.by([](auto& c) { c.markedTo(kRavi); });
  ASSERT_EQ(plan.size(), 1u);
  EXPECT_EQ(stringAt(plan[0].body, "by.name"), inspector().name);
  EXPECT_EQ(stringAt(plan[0].body, "by.rank"), "उपनिरीक्षक");
  EXPECT_GT(integerAt(plan[0].body, "at_ms"), 0);
  EXPECT_FALSE(plan[0].body.contains("step"));
}

std::vector<PlannedDelivery> closing(const std::function<void(Complaint&)>& feedback) {
  Fed fed;
  workedOn(fed.complaint);
  feedback(fed.complaint);
  EXPECT_EQ(fed.complaint.submitted(kRavi).outcome, Outcome::Accepted);
  return fed.by([](auto& c) { c.approved(); });
}

TEST(FeedPlan, theReportCarriesTheConclusionUnderTheEnquiryOfficersName) {
  const auto plan = closing([](auto& c) { c.satisfied(); });
  ASSERT_EQ(kindsOf(plan), kClosing);
  EXPECT_NE(stringAt(plan[0].body, "text").find("शिकायत सही पाई गई।"), std::string::npos);
  EXPECT_EQ(stringAt(plan[0].body, "by.name"), kRavi.name);
  EXPECT_EQ(stringAt(plan[2].body, "by.name"), supervisor().name);
}

TEST(FeedPlan, theLatestWordOfTheComplainantIsTheFeedback) {
  const auto plan = closing([](auto& c) {
    c.satisfied();
    c.did(inspector(), OperationKind::FeedbackRecord,
          {{"result", "dissatisfied"}, {"reason", "नाली \"बंद\" है"}});
    c.did(inspector(), OperationKind::FeedbackRecord, {{"result", "unreachable"}});
  });
  ASSERT_EQ(kindsOf(plan), kClosing);
  EXPECT_EQ(stringAt(plan[1].body, "result"), "dissatisfied");
  EXPECT_EQ(stringAt(plan[1].body, "reason"), "नाली बंद है");
  EXPECT_EQ(stringAt(plan[1].body, "by.name"), inspector().name);
}

TEST(FeedPlan, aReasonOfForbiddenSignsAloneIsStillADissatisfaction) {
  const auto plan = closing([](auto& c) {
    c.did(inspector(), OperationKind::FeedbackRecord, {{"result", "dissatisfied"}, {"reason", "\"*\""}});
  });
  EXPECT_EQ(stringAt(plan[1].body, "reason"), "कारण नहीं बताया गया");
}

TEST(FeedPlan, withoutAWordOfTheComplainantItSaysUnreachable) {
  const auto plan = closing([](auto& c) {
    c.did(supervisor(), OperationKind::RequirementWaive,
          {{"requirement", "satisfaction"}, {"reason", "दिवंगत"}});
  });
  ASSERT_EQ(kindsOf(plan), kClosing);
  EXPECT_EQ(stringAt(plan[1].body, "result"), "unreachable");
  EXPECT_FALSE(plan[1].body.contains("reason"));
}

TEST(FeedPlan, aReopenedComplaintIsFedAgainWithThisRoundsFeedback) {
  Fed fed;
  Complaint& c = fed.complaint;
  workedOn(c);
  c.satisfied();
  c.submitted(kRavi);
  c.approved();
  c.did(portalInbox(), OperationKind::PortalAcknowledge, {{"acknowledgement", "A"}});
  EXPECT_EQ(kindsOf(fed.by([](auto& d) {
              d.did(portalInbox(), OperationKind::PortalUpdate, {{"state", "reopened"}});
            })),
            kNothing);
  EXPECT_EQ(kindsOf(fed.by([](auto& d) { d.contacted(kRavi); })), Kinds{"contact"});
  c.visited(kRavi);
  c.did(inspector(), OperationKind::FeedbackRecord, {{"result", "dissatisfied"}, {"reason", "काम अधूरा"}});
  ASSERT_EQ(c.submitted(kRavi).outcome, Outcome::Accepted);
  const auto plan = fed.by([](auto& d) { d.approved(); });
  ASSERT_EQ(kindsOf(plan), kClosing);
  EXPECT_EQ(stringAt(plan[1].body, "result"), "dissatisfied");
}

TEST(FeedPlan, anApprovalThatWasHeldIsFedWhenItIsSettled) {
  Fed fed;
  Complaint& c = fed.complaint;
  workedOn(c);
  c.satisfied();
  // The supervisor's tablet was faster than the officer's.
  const auto early = fed.by([](auto& d) {
    d.did(supervisor(), OperationKind::ReportApprove, {{"report", "r1"}, {"submission", "tab-ravi-4"}});
  });
  EXPECT_TRUE(early.empty());
  const auto plan = fed.by([](auto& d) { d.submitted(kRavi); });
  EXPECT_EQ(c.status(), "approved");
  EXPECT_EQ(kindsOf(plan), (Kinds{"submitted", "report", "feedback", "disposal"}));
}

}  // namespace
}  // namespace nistaran
