#include "shared/workflow.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;
using testing::supervisor;

TEST(Workflow, AComplaintGoesAllTheWay) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  EXPECT_EQ(complaint.status(), "received");
  complaint.markedTo(ravi);
  EXPECT_EQ(complaint.status(), "marked");
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.satisfied();
  complaint.wrote(ravi);
  complaint.submitted(ravi);
  EXPECT_EQ(complaint.status(), "submitted");
  complaint.approved();
  EXPECT_EQ(complaint.status(), "approved");
  complaint.did(testing::portalInbox(), OperationKind::PortalAcknowledge, {{"acknowledgement", "ACK-1"}});
  EXPECT_EQ(complaint.status(), "disposed");
}

TEST(Workflow, EachActHasItsLowestRole) {
  EXPECT_FALSE(roleMay(Role::StationOfficer, OperationKind::ComplaintMark));
  EXPECT_FALSE(roleMay(Role::StationOfficer, OperationKind::FeedbackRecord));
  EXPECT_FALSE(roleMay(Role::Inspector, OperationKind::ReportApprove));
  EXPECT_TRUE(roleMay(Role::Inspector, OperationKind::ReportReturn));
  EXPECT_FALSE(roleMay(Role::Supervisor, OperationKind::PortalReceive));
  EXPECT_FALSE(roleMay(Role::Administrator, OperationKind::ActionRecord));
  EXPECT_TRUE(roleMay(Role::Supervisor, OperationKind::RequirementWaive));
}

TEST(Workflow, AReturnedReportCanBeMendedAndSubmittedAgain) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.satisfied();
  complaint.wrote(ravi);
  complaint.submitted(ravi);
  complaint.did(supervisor(), OperationKind::ReportReturn,
                {{"report", "r1"},
                 {"submission", complaint.text("reports.r1.submission")},
                 {"objection", "साक्षी का नाम लिखें"},
                 {"point", "9"}});
  EXPECT_EQ(complaint.status(), "returned");
  EXPECT_EQ(complaint.text("reports.r1.objection.text"), "साक्षी का नाम लिखें");
  complaint.wrote(ravi, "साक्षी सहित निष्कर्ष");
  complaint.submitted(ravi);
  EXPECT_EQ(complaint.status(), "submitted");
  EXPECT_EQ(complaint.text("reports.r1.objection.text"), "");
}

}  // namespace
}  // namespace nistaran
