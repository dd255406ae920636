#include "mobile/complaint/complaint_view.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;
using nistaran::testing::officer;
using nistaran::testing::supervisor;
using testing::snapshotOf;

struct Seeing : ::testing::Test {
  std::unique_ptr<ComplaintView> seenBy(const Officer& who) {
    desk = std::make_unique<testing::TestDesk>(who);
    return std::make_unique<ComplaintView>(*desk, snapshotOf(complaint.document()));
  }

  Officer ravi = officer("ravi");
  nistaran::testing::Complaint complaint;
  std::unique_ptr<testing::TestDesk> desk;
};

TEST_F(Seeing, AComplaintSpeaksInWords) {
  const auto view = seenBy(inspector());
  EXPECT_EQ(view->typeText(), QStringLiteral("ऑनलाइन सन्दर्भ"));
  EXPECT_EQ(view->status(), QStringLiteral("received"));
  EXPECT_EQ(view->statusText(), QStringLiteral("अनमार्क"));
  EXPECT_EQ(view->complainantMobile(), QStringLiteral("9999900001"));
  EXPECT_EQ(view->village(), QStringLiteral("नगला"));
  EXPECT_EQ(view->priorityText(), QStringLiteral("सामान्य"));
  EXPECT_FALSE(view->newerFormat());
}

TEST_F(Seeing, ANumberIsDialledHoweverItIsWrittenAndNoneWhereThereIsNone) {
  const std::vector<std::pair<const char*, const char*>> written{{"99999 00001", "9999900001"},
                                                                 {"+91-99999-00001", "+919999900001"},
                                                                 {"९९९९९००००१", "9999900001"},
                                                                 {"उपलब्ध नहीं", ""},
                                                                 {"12345", ""}};
  for (const auto& [mobile, dial] : written) {
    complaint.did(inspector(), OperationKind::FieldsSet, {{"set", {{"complainant.mobile", mobile}}}});
    EXPECT_EQ(seenBy(inspector())->complainantDial(), QString::fromUtf8(dial)) << mobile;
  }
}

TEST_F(Seeing, EachRoleMayDoWhatIsTheirs) {
  complaint.markedTo(ravi);
  {
    const auto view = seenBy(ravi);
    EXPECT_TRUE(view->canRecord() && view->canWriteReport() && view->canEditFields());
    EXPECT_FALSE(view->canFeedback() || view->canMark() || view->canWaive() || view->canDecide() ||
                 view->canDirect());
  }
  {
    const auto view = seenBy(inspector());
    EXPECT_TRUE(view->canRecord() && view->canFeedback() && view->canMark() && view->canDirect());
    EXPECT_FALSE(view->canWriteReport() || view->canWaive() || view->canDecide());
  }
  {
    const auto view = seenBy(supervisor());
    EXPECT_TRUE(view->canWaive() && view->canMark());
    EXPECT_FALSE(view->canDecide());
  }
  Officer administrator = supervisor("admin", "");
  administrator.role = Role::Administrator;
  const auto view = seenBy(administrator);
  EXPECT_FALSE(view->canRecord() || view->canFeedback() || view->canMark() || view->canWaive() ||
               view->canEditFields());
}

TEST_F(Seeing, ASubmittedReportIsTheSupervisorsToApproveAndTheInspectorsToSendBack) {
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.wrote(ravi);
  complaint.satisfied();
  ASSERT_EQ(complaint.submitted(ravi).outcome, Outcome::Accepted);
  {
    const auto view = seenBy(inspector());
    EXPECT_TRUE(view->canDecide());
    EXPECT_FALSE(view->canApprove());
    view->decisionEditor()->approve();
    EXPECT_TRUE(desk->recorded.empty());
    EXPECT_FALSE(view->decisionEditor()->errorText().isEmpty());
  }
  const auto view = seenBy(supervisor());
  EXPECT_TRUE(view->canApprove());
  view->decisionEditor()->sendBack(QStringLiteral("20"), QStringLiteral(" "));
  EXPECT_TRUE(desk->recorded.empty());
  view->decisionEditor()->approve();
  ASSERT_EQ(desk->recorded.size(), 1U);
  EXPECT_EQ(stringAt(desk->recorded[0].body, "submission"), complaint.text("reports.r1.submission"));
}

TEST_F(Seeing, TheObjectionStandsUntilTheReportIsSubmittedAgain) {
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.wrote(ravi);
  complaint.satisfied();
  complaint.submitted(ravi);
  complaint.did(supervisor(), OperationKind::ReportReturn,
                {{"report", "r1"},
                 {"submission", complaint.text("reports.r1.submission")},
                 {"objection", "साक्षी नहीं हैं"},
                 {"point", "9"}});
  EXPECT_EQ(seenBy(ravi)->lastObjection(), QStringLiteral("साक्षी नहीं हैं"));
  EXPECT_EQ(seenBy(ravi)->objectionPoint(), QStringLiteral("9"));
  complaint.submitted(ravi);
  EXPECT_TRUE(seenBy(ravi)->lastObjection().isEmpty());
}

TEST_F(Seeing, AnotherStateKeepsTheFormsAndMovesTheirBase) {
  complaint.markedTo(ravi);
  const auto view = seenBy(ravi);
  view->actionEditor()->setType(QStringLiteral("note"));
  view->actionEditor()->setText(QStringLiteral("लिख रहा हूँ"));
  complaint.contacted(inspector());
  QSignalSpy changed(view.get(), &ComplaintView::changed);
  view->show(snapshotOf(complaint.document()));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(view->actionEditor()->text(), QStringLiteral("लिख रहा हूँ"));
  view->actionEditor()->save();
  ASSERT_EQ(desk->recorded.size(), 1U);
  EXPECT_EQ(desk->recorded[0].base, Version(complaint.version()));
}

TEST_F(Seeing, ADocumentOfANewerAppSaysSo) {
  complaint.document()["format"] = 99;
  EXPECT_TRUE(seenBy(inspector())->newerFormat());
}

TEST_F(Seeing, ValuesAreSetOnlyByWhoMay) {
  complaint.markedTo(ravi);
  {
    const auto view = seenBy(ravi);
    view->fieldEditor()->set(QStringLiteral("priority"), QStringLiteral("urgent"));
    EXPECT_TRUE(desk->recorded.empty());
    view->fieldEditor()->set(QStringLiteral("complainant.mobile"), QStringLiteral("9999900077"));
    ASSERT_EQ(desk->recorded.size(), 1U);
    EXPECT_EQ(desk->recorded[0].body, (Json{{"set", {{"complainant.mobile", "9999900077"}}}}));
  }
  const auto view = seenBy(inspector());
  view->fieldEditor()->set(QStringLiteral("priority"), QStringLiteral("whatever"));
  view->fieldEditor()->setInternalDue(QStringLiteral("01.01.2001"));
  EXPECT_TRUE(desk->recorded.empty());
  view->fieldEditor()->set(QStringLiteral("priority"), QStringLiteral("urgent"));
  view->fieldEditor()->setInternalDue(QStringLiteral("15-07-2099"));
  EXPECT_EQ(desk->recorded.size(), 2U);
}

TEST_F(Seeing, WhereItIsIsSetInDegreesAndToldInTheTimeline) {
  complaint.markedTo(ravi);
  const auto view = seenBy(ravi);
  EXPECT_TRUE(view->spotText().isEmpty());
  view->fieldEditor()->setSpot(QStringLiteral("north"), QStringLiteral("79.919"));
  EXPECT_FALSE(view->fieldEditor()->errorText().isEmpty());
  view->fieldEditor()->setSpot(QStringLiteral("२७.०५६"), QStringLiteral("79,919"));
  ASSERT_EQ(desk->recorded.size(), 1U);
  complaint.did(ravi, OperationKind::FieldsSet, desk->recorded[0].body);
  const auto later = seenBy(ravi);
  EXPECT_EQ(later->spotText(), QStringLiteral("27.05600, 79.91900"));
  EXPECT_TRUE(later->timeline()->value(0, "detail").toString().contains(QStringLiteral("अक्षांश: 27.05600")))
      << later->timeline()->value(0, "detail").toString().toStdString();
}

TEST_F(Seeing, ThePreviewJoinsWhatIsWrittenAndWhatIsOnRecord) {
  complaint.markedTo(ravi);
  complaint.visited(ravi);
  const auto view = seenBy(ravi);
  QSignalSpy previewed(view.get(), &ComplaintView::previewChanged);
  view->reportEditor()->setText(QStringLiteral("20"), QStringLiteral("निष्कर्ष यह है"));
  EXPECT_GE(previewed.count(), 1);
  QString all;
  for (const QVariant& line : view->reportPreview()) {
    all += line.toMap()[QStringLiteral("label")].toString() + line.toMap()[QStringLiteral("text")].toString();
  }
  EXPECT_TRUE(all.contains(QStringLiteral("निष्कर्ष यह है")));
  EXPECT_TRUE(all.contains(QStringLiteral("मौके पर गया")));
  EXPECT_TRUE(all.contains(QStringLiteral("आवेदक एक")));
}

}  // namespace
}  // namespace nistaran::mobile
