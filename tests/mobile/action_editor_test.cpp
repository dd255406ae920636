#include "mobile/action/action_editor.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

struct Acting : ::testing::Test {
  testing::TestDesk desk;
  ComplaintId number{nistaran::testing::kNumber};
  ActionEditor editor{desk, number, nullptr};
  QSignalSpy saved{&editor, &Editor::saved};
  QSignalSpy failed{&editor, &Editor::failed};
};

TEST_F(Acting, AContactNeedsToSayWhetherSomebodyWasReached) {
  editor.save();
  EXPECT_EQ(failed.count(), 1);
  EXPECT_FALSE(editor.errorText().isEmpty());
  editor.setResult(QStringLiteral("reached"));
  EXPECT_TRUE(editor.errorText().isEmpty());  // what was wrong is being corrected
  editor.setText(QStringLiteral(" बात हुई "));
  editor.setBase(Version(4));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::ActionRecord);
  EXPECT_EQ(desk.recorded[0].base, Version(4));
  EXPECT_EQ(desk.recorded[0].body, (Json{{"type", "contact"}, {"result", "reached"}, {"text", "बात हुई"}}));
  EXPECT_EQ(saved.count(), 1);
  EXPECT_TRUE(editor.text().isEmpty());
  EXPECT_FALSE(desk.said.isEmpty());
}

TEST_F(Acting, ACallIsAContactByTelephone) {
  editor.setType(QStringLiteral("visit"));
  editor.takeCall(QStringLiteral("unreachable"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].body,
            (Json{{"type", "contact"}, {"result", "unreachable"}, {"text", "फ़ोन से।"}}));
  editor.setText(QStringLiteral("बुधवार को आएँगी"));
  editor.takeCall(QStringLiteral("reached"));
  EXPECT_EQ(editor.text(), QStringLiteral("बुधवार को आएँगी"));
}

TEST_F(Acting, AVisitTakesItsPlaceInMicrodegrees) {
  editor.setType(QStringLiteral("visit"));
  editor.setText(QStringLiteral("नाली बन्द मिली"));
  editor.place()->setLat(QStringLiteral("27.055"));
  editor.place()->setLon(QStringLiteral("७९,९१८"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(integerAt(desk.recorded[0].body, "lat_udeg"), 27'055'000);
  EXPECT_EQ(integerAt(desk.recorded[0].body, "lon_udeg"), 79'918'000);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "placed_by"), "hand");
  EXPECT_FALSE(desk.recorded[0].body.contains("accuracy_m"));
}

TEST_F(Acting, APlaceThatIsNoneIsNotSaved) {
  editor.setType(QStringLiteral("visit"));
  editor.setText(QStringLiteral("मौके पर"));
  for (const char* lat : {"उत्तर", "127", "27.0.5"}) {
    editor.place()->setLat(QString::fromUtf8(lat));
    editor.place()->setLon(QStringLiteral("79.9"));
    editor.save();
  }
  EXPECT_EQ(failed.count(), 3);
  EXPECT_TRUE(desk.recorded.empty());
}

TEST_F(Acting, AWitnessHasANameAndANumber) {
  editor.setType(QStringLiteral("statement"));
  editor.setOf(QStringLiteral("witness"));
  editor.setText(QStringLiteral("मैंने देखा"));
  editor.save();
  editor.setName(QStringLiteral("साक्षी एक"));
  editor.save();
  EXPECT_EQ(failed.count(), 2);
  editor.setMobile(QStringLiteral("9999900055"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "of"), "witness");
  EXPECT_EQ(stringAt(desk.recorded[0].body, "person"), "साक्षी एक");
  EXPECT_EQ(stringAt(desk.recorded[0].body, "mobile"), "9999900055");
}

TEST_F(Acting, WhenTheDiskIsFullTheTextStaysAndTheWordsSayWhy) {
  editor.setType(QStringLiteral("note"));
  editor.setText(QStringLiteral("लम्बी टिप्पणी"));
  desk.next_error = Error(ErrorCode::StorageFull);
  editor.save();
  EXPECT_EQ(saved.count(), 0);
  EXPECT_EQ(editor.text(), QStringLiteral("लम्बी टिप्पणी"));
  EXPECT_TRUE(editor.errorText().contains(QStringLiteral("जगह"))) << editor.errorText().toStdString();
  EXPECT_FALSE(editor.busy());
  editor.save();
  EXPECT_EQ(saved.count(), 1);
}

TEST_F(Acting, WhatIsTypedIsKeptByItselfAndComesBack) {
  editor.setType(QStringLiteral("visit"));
  editor.setText(QStringLiteral("आधा लिखा"));
  EXPECT_TRUE(desk.kept.empty());
  QTRY_VERIFY_WITH_TIMEOUT(!desk.kept.empty(), 2000);
  ActionEditor next(desk, number, nullptr);
  next.restore();
  EXPECT_EQ(next.type(), QStringLiteral("visit"));
  EXPECT_EQ(next.text(), QStringLiteral("आधा लिखा"));
}

TEST_F(Acting, LeavingAFieldKeepsTheDraftAtOnce) {
  editor.setText(QStringLiteral("अभी"));
  editor.touch();
  EXPECT_EQ(stringAt(desk.kept["action"], "text"), "अभी");
}

TEST_F(Acting, WhatWasSavedIsNoDraftAnyMore) {
  editor.setType(QStringLiteral("note"));
  editor.setText(QStringLiteral("टिप्पणी"));
  editor.touch();
  editor.save();
  EXPECT_TRUE(desk.kept.empty());
  QTest::qWait(500);
  EXPECT_TRUE(desk.kept.empty());
}

TEST_F(Acting, ADraftDoesNotOverwriteWhatIsTypedMeanwhile) {
  desk.kept["action"] = Json{{"type", "note"}, {"text", "पुराना"}};
  editor.setText(QStringLiteral("नया"));
  editor.restore();
  EXPECT_EQ(editor.text(), QStringLiteral("नया"));
}

}  // namespace
}  // namespace nistaran::mobile
