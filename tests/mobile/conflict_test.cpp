#include "mobile/conflict/conflict_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;
using testing::snapshotOf;

struct Differing : ::testing::Test {
  Differing() {
    complaint.markedTo(ravi);
    const std::int64_t saw = complaint.version();
    complaint.did(inspector(), OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900011"}}}});
    EXPECT_EQ(
        complaint.did(ravi, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900022"}}}}, saw)
            .outcome,
        Outcome::Merged);
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  testing::TestDesk desk{ravi};
};

TEST_F(Differing, BothValuesAreShownWithWhoWroteThem) {
  ComplaintView view(desk, snapshotOf(complaint.document()));
  QAbstractItemModelTester tester(view.conflicts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  ConflictModel& model = *view.conflicts();
  ASSERT_EQ(model.count(), 1);
  EXPECT_EQ(model.value(0, "keptValue").toString(), QStringLiteral("9999900011"));
  EXPECT_EQ(model.value(0, "keptBy").toString(), QStringLiteral("अधिकारी insp"));
  EXPECT_EQ(model.value(0, "otherValue").toString(), QStringLiteral("9999900022"));
  EXPECT_EQ(model.value(0, "otherBy").toString(), QStringLiteral("अधिकारी ravi"));
  EXPECT_EQ(model.value(0, "fieldLabel").toString(), QStringLiteral("शिकायतकर्ता का मोबाइल नंबर"));
}

TEST_F(Differing, OneTapTakesTheOther) {
  ComplaintView view(desk, snapshotOf(complaint.document()));
  const QString id = view.conflicts()->value(0, "conflictId").toString();
  view.conflicts()->takeOther(id);
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::ConflictSettle);
  EXPECT_EQ(desk.recorded[0].body, (Json{{"conflict", id.toStdString()}, {"take", "other"}}));
  complaint.did(ravi, OperationKind::ConflictSettle, desk.recorded[0].body);
  view.show(snapshotOf(complaint.document()));
  EXPECT_EQ(view.conflicts()->count(), 0);
  EXPECT_EQ(view.conflicts()->value(0, "keptValue").toString(), QStringLiteral("9999900022"));
  EXPECT_EQ(view.conflicts()->value(0, "otherValue").toString(), QStringLiteral("9999900011"));
}

TEST(Held, CanBeWithdrawnByWhoDidIt) {
  const Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  complaint.markedTo(ravi);
  complaint.wrote(ravi);
  complaint.submitted(ravi);
  testing::TestDesk desk(ravi);
  ComplaintView view(desk, snapshotOf(complaint.document()));
  QAbstractItemModelTester tester(view.held(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_EQ(view.held()->count(), 1);
  EXPECT_TRUE(view.held()->value(0, "mine").toBool());
  EXPECT_FALSE(view.held()->value(0, "reasonText").toString().isEmpty());
  const QString id = view.held()->value(0, "operationId").toString();
  view.held()->withdraw(id);
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::HoldClose);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "operation"), id.toStdString());

  testing::TestDesk other(nistaran::testing::officer("sita"));
  ComplaintView seen_by_other(other, snapshotOf(complaint.document()));
  EXPECT_FALSE(seen_by_other.held()->value(0, "mine").toBool());
}

// On a server that was put back to a backup, and the tablet with the disposal is lost.
TEST(Held, AReopeningThatWaitsIsSeenByAllAndEndedByTheInspector) {
  const Officer ravi = nistaran::testing::officer("ravi");
  const Officer chief = nistaran::testing::inspector();
  const Officer portal = nistaran::testing::portalInbox();
  nistaran::testing::Complaint complaint;
  complaint.markedTo(ravi);
  nistaran::testing::Device inbox("inbox");
  merge(complaint.document(), inbox.make(portal, OperationKind::PortalUpdate, {{"state", "reopened"}}, 1),
        {portal, std::nullopt, true});

  testing::TestDesk desk(ravi);
  ComplaintView seen_by_ravi(desk, snapshotOf(complaint.document()));
  ASSERT_EQ(seen_by_ravi.held()->count(), 1);
  EXPECT_FALSE(seen_by_ravi.held()->value(0, "reasonText").toString().isEmpty());
  EXPECT_FALSE(seen_by_ravi.held()->value(0, "mine").toBool());

  testing::TestDesk chiefs(chief);
  ComplaintView view(chiefs, snapshotOf(complaint.document()));
  ASSERT_TRUE(view.held()->value(0, "mine").toBool());
  view.held()->withdraw(view.held()->value(0, "operationId").toString());
  ASSERT_EQ(chiefs.recorded.size(), 1U);
  complaint.did(chief, OperationKind::HoldClose, chiefs.recorded[0].body);
  view.show(snapshotOf(complaint.document()));
  EXPECT_EQ(view.held()->count(), 0);
  EXPECT_EQ(integerAt(complaint.document(), "round"), 2);
}

}  // namespace
}  // namespace nistaran::mobile
