#include "shared/special_close.h"

#include <gtest/gtest.h>

#include "shared/report_form.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::officer;
using testing::supervisor;

// A report that waits for the supervisor.
struct ClosingSpecially : ::testing::Test {
  ClosingSpecially() {
    complaint.markedTo(ravi);
    complaint.contacted(ravi);
    complaint.visited(ravi);
    complaint.wrote(ravi);
    complaint.satisfied();
  }
  Merged recorded(const char* form, Json fields) {
    return complaint.did(ravi, OperationKind::ActionRecord,
                         {{"type", form}, {"form_version", 1}, {"fields", std::move(fields)}});
  }
  Merged attached(Json more = Json::object()) {
    Json body{{"file", {{"sha256", std::string(64, 'a')}, {"size_bytes", 9}, {"type", "application/pdf"}}}};
    body.update(more);
    return complaint.did(ravi, OperationKind::AttachmentAdd, std::move(body));
  }
  Reason missing() { return missingForSpecialClose(complaint.document()); }

  const Officer ravi = officer("ravi");
  Complaint complaint;
};

TEST_F(ClosingSpecially, AnOrdinaryReportNeedsNothingOfIt) {
  EXPECT_FALSE(specialCloseOf(complaint.document()));
  EXPECT_EQ(missing(), Reason::None);
  complaint.submitted(ravi);
  EXPECT_EQ(complaint.approved().outcome, Outcome::Accepted);
}

TEST_F(ClosingSpecially, ItsReasonComesFirstAndThenItsProof) {
  recorded("special_close_request", {{"proof", "वाद चल रहा है"}});
  EXPECT_EQ(missing(), Reason::SpecialCloseReasonMissing);
  recorded("special_close_request", {{"reason", "sub_judice"}});
  EXPECT_EQ(missing(), Reason::SpecialCloseProofMissing);
  recorded("court_case", {{"court", "सिविल जज"}, {"case_number", " "}});
  EXPECT_EQ(missing(), Reason::SpecialCloseProofMissing);
  recorded("court_case", {{"court", "सिविल जज"}, {"case_number", "214/2026"}});
  EXPECT_EQ(missing(), Reason::None);
  EXPECT_EQ(specialCloseOf(complaint.document())->court_case, "214/2026");
}

TEST_F(ClosingSpecially, AFileProvesItUnlessItIsASignatureOrBelongsToAnotherRecord) {
  recorded("special_close_request", {{"reason", "repeated"}});
  attached({{"source", "pad"}});
  attached({{"action", "tab-ravi-2"}});
  EXPECT_EQ(missing(), Reason::SpecialCloseProofMissing);
  attached();
  EXPECT_EQ(missing(), Reason::None);
  EXPECT_EQ(specialCloseOf(complaint.document())->attachment, complaint.last().id.text());
}

TEST_F(ClosingSpecially, TheOfficerSeesTheGapBeforeSubmittingAndNobodyLetsItGo) {
  recorded("special_close_request", {{"reason", "sub_judice"}});
  EXPECT_EQ(firstMissing(complaint.document(), "r1"), Requirement::SpecialCloseProof);
  EXPECT_EQ(complaint.submitted(ravi), (Merged{Outcome::Held, Reason::SpecialCloseProofMissing}));
  EXPECT_EQ(complaint.did(supervisor(), OperationKind::RequirementWaive,
                          {{"requirement", "special_close_proof"}, {"reason", "आदेश"}}),
            (Merged{Outcome::Refused, Reason::Malformed}));
  EXPECT_EQ(complaint.status(), "marked");
  attached();
  EXPECT_EQ(complaint.status(), "submitted");
}

TEST_F(ClosingSpecially, AskedForAfterTheSubmissionItHoldsTheApprovalAndNotTheReturn) {
  complaint.submitted(ravi);
  recorded("special_close_request", {{"reason", "rti"}});
  EXPECT_EQ(complaint.approved(), (Merged{Outcome::Held, Reason::SpecialCloseProofMissing}));
  EXPECT_EQ(complaint.status(), "submitted");
  EXPECT_EQ(complaint
                .did(supervisor(), OperationKind::ReportReturn,
                     {{"report", "r1"},
                      {"submission", complaint.text("reports.r1.submission")},
                      {"objection", "प्रमाण संलग्न करें"}})
                .outcome,
            Outcome::Accepted);
}

TEST_F(ClosingSpecially, WithdrawnItIsAnOrdinaryReportAgain) {
  recorded("special_close_request", {{"reason", "sub_judice"}});
  recorded("special_close_request", {{"reason", "sub_judice"}, {"withdrawn", "withdrawn"}});
  EXPECT_EQ(missing(), Reason::None);
  recorded("special_close_request", {{"reason", "demand"}});
  EXPECT_EQ(missing(), Reason::SpecialCloseProofMissing);
}

TEST_F(ClosingSpecially, WhatWasAskedForInAnEarlierRoundIsOver) {
  recorded("special_close_request", {{"reason", "sub_judice"}});
  attached();
  complaint.document()["round"] = 2;
  EXPECT_FALSE(specialCloseOf(complaint.document()));
  recorded("special_close_request", {{"reason", "sub_judice"}});
  EXPECT_EQ(missing(), Reason::SpecialCloseProofMissing);
}

}  // namespace
}  // namespace nistaran
