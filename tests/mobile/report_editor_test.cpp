#include "mobile/report/report_editor.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

struct Reporting : ::testing::Test {
  Reporting() {
    complaint.markedTo(ravi);
    complaint.contacted(ravi);
    complaint.visited(ravi);
    editor.setDocument(complaint.document());
  }
  QString textOf(const char* point) {
    return editor.points()->value(editor.points()->rowOf(QString::fromLatin1(point)), "text").toString();
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  testing::TestDesk desk;
  ReportEditor editor{desk, ComplaintId(nistaran::testing::kNumber), nullptr};
  QAbstractItemModelTester tester{editor.points(), QAbstractItemModelTester::FailureReportingMode::Fatal};
  QSignalSpy saved{&editor, &Editor::saved};
};

TEST_F(Reporting, IsPrefilledFromWhatIsOnRecordButNeverTheConclusion) {
  EXPECT_EQ(textOf("3"), QStringLiteral("रास्ते पर पानी भरा रहता है।"));
  EXPECT_TRUE(textOf("21").contains(QStringLiteral("बात हुई")));
  EXPECT_TRUE(textOf("20").isEmpty());
}

TEST_F(Reporting, OneReportIsUsedForTheWholeRound) {
  editor.setText(QStringLiteral("20"), QStringLiteral("सही पाया गया"));
  editor.save();
  editor.setText(QStringLiteral("20"), QStringLiteral("पूर्णतः सही पाया गया"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 2U);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "report"), stringAt(desk.recorded[1].body, "report"));
  EXPECT_EQ(stringAt(desk.recorded[0].body, "points.20"), "सही पाया गया");
}

TEST_F(Reporting, TheOneThatStandsInTheDocumentIsContinued) {
  complaint.wrote(ravi, "पहला");
  editor.setDocument(complaint.document());
  EXPECT_EQ(editor.report(), "r1");
  EXPECT_EQ(textOf("20"), QStringLiteral("पहला"));
}

TEST_F(Reporting, WhatIsTypedStaysWhenTheDocumentMovesOn) {
  editor.setText(QStringLiteral("20"), QStringLiteral("मेरा लिखा"));
  complaint.contacted(ravi, "unreachable");
  editor.setDocument(complaint.document());
  EXPECT_EQ(textOf("20"), QStringLiteral("मेरा लिखा"));
}

TEST_F(Reporting, OnlyWhatDiffersIsWritten) {
  complaint.did(ravi, OperationKind::ReportWrite,
                {{"report", "r1"}, {"points", {{"3", "क"}, {"20", "ख"}, {"21", "ग"}}}});
  editor.setDocument(complaint.document());
  editor.setText(QStringLiteral("20"), QStringLiteral("नया"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].body, (Json{{"report", "r1"}, {"points", {{"20", "नया"}}}}));
}

TEST_F(Reporting, IsNotSubmittedWithoutItsConclusion) {
  editor.submit();
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_TRUE(editor.errorText().contains(QStringLiteral("निष्कर्ष")));
}

TEST_F(Reporting, IsWrittenAndSubmittedInOneAndWaitsForTheSatisfaction) {
  editor.setText(QStringLiteral("20"), QStringLiteral("सही पाया गया"));
  editor.submit();
  ASSERT_EQ(desk.recorded.size(), 2U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::ReportWrite);
  EXPECT_EQ(desk.recorded[1].kind, OperationKind::ReportSubmit);
  EXPECT_EQ(desk.recorded[1].body, (Json{{"report", editor.report()}}));
  EXPECT_TRUE(desk.said.contains(QStringLiteral("संतुष्टि")));
  EXPECT_EQ(saved.count(), 1);
}

TEST_F(Reporting, AHalfWrittenPointComesBack) {
  editor.setText(QStringLiteral("20"), QStringLiteral("आधा"));
  editor.touch();
  ReportEditor next(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  next.setDocument(complaint.document());
  next.restore();
  EXPECT_EQ(next.points()->value(next.points()->rowOf(QStringLiteral("20")), "text").toString(),
            QStringLiteral("आधा"));
}

TEST_F(Reporting, ANewRoundBeginsANewReport) {
  complaint.wrote(ravi, "पहले चक्र का");
  Json document = complaint.document();
  document["round"] = 2;
  ReportEditor next(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  next.setDocument(document);
  EXPECT_NE(next.report(), "r1");
}

}  // namespace
}  // namespace nistaran::mobile
