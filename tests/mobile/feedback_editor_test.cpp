// The complainant's own word: what it needs, how it is signed, and how it is read aloud.
#include "mobile/feedback/feedback_editor.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QSignalSpy>

#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

// Knows one language, and remembers what it was told to say.
class OneVoice final : public Speaker {
 public:
  explicit OneVoice(QString language) : language_(std::move(language)) {}
  bool speaks(const QString& language) const override { return language == language_; }
  bool speaking() const override { return !said.isEmpty(); }
  void say(const QString& text, const QString&) override {
    said = text;
    emit changed();
  }
  void stop() override {
    said.clear();
    emit changed();
  }
  QString said;

 private:
  QString language_;
};

struct TakingFeedback : ::testing::Test {
  void draws(FeedbackEditor& by) {
    by.signature()->begin(100, 200);
    by.signature()->extend(300, 100);
    by.signature()->extend(500, 300);
  }

  testing::TestDesk desk{nistaran::testing::inspector()};
  ComplaintId number{nistaran::testing::kNumber};
  FeedbackEditor editor{desk, number, nullptr};
};

TEST_F(TakingFeedback, DissatisfactionHasAReason) {
  editor.save();
  editor.setResult(QStringLiteral("dissatisfied"));
  editor.save();
  EXPECT_TRUE(desk.recorded.empty());
  editor.setReason(QStringLiteral("काम अधूरा है"));
  editor.setPresent(QStringLiteral("प्रधान"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].body,
            (Json{{"result", "dissatisfied"}, {"reason", "काम अधूरा है"}, {"present", "प्रधान"}}));
}

TEST_F(TakingFeedback, ASignatureIsAttachedAndNamedByItsHashInOneGo) {
  editor.setResult(QStringLiteral("satisfied"));
  draws(editor);
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 2U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::AttachmentAdd);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "source"), "pad");
  EXPECT_EQ(desk.recorded[1].kind, OperationKind::FeedbackRecord);
  ASSERT_EQ(desk.taken.size(), 1);
  EXPECT_EQ(stringAt(desk.recorded[1].body, "signature"), crypto::sha256Hex(desk.taken[0].toStdString()));
  const QImage sheet = QImage::fromData(desk.taken[0]);
  ASSERT_EQ(sheet.size(), QSize(Signature::kWidth, Signature::kHeight));
  EXPECT_EQ(qGray(sheet.pixel(200, 150)), 0) << "on the line";
  EXPECT_EQ(qGray(sheet.pixel(900, 50)), 255) << "beside it";
  EXPECT_LT(desk.taken[0].size(), 20'000);
  EXPECT_TRUE(editor.signature()->empty());
}

TEST_F(TakingFeedback, ASignatureIsKeptWithTheDraft) {
  draws(editor);
  editor.touch();
  FeedbackEditor next(desk, number, nullptr);
  next.restore();
  EXPECT_EQ(next.signature()->path(), QStringLiteral("M100 200 L300 100 L500 300 "));
  next.setResult(QStringLiteral("satisfied"));
  next.save();
  EXPECT_TRUE(desk.kept.empty());
}

TEST_F(TakingFeedback, WhenTheDiskIsFullTheSignatureStays) {
  editor.setResult(QStringLiteral("satisfied"));
  draws(editor);
  desk.next_error = Error(ErrorCode::StorageFull);
  editor.save();
  EXPECT_FALSE(editor.errorText().isEmpty());
  EXPECT_FALSE(editor.signature()->empty());
  editor.save();
  EXPECT_EQ(desk.recorded.size(), 2U);
}

TEST_F(TakingFeedback, WhoWasNotMetHasSignedNothing) {
  draws(editor);
  editor.setResult(QStringLiteral("unreachable"));
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_FALSE(desk.recorded[0].body.contains("signature"));
}

TEST_F(TakingFeedback, APhotoOfAThumbImpressionStandsForASignature) {
  editor.setResult(QStringLiteral("satisfied"));
  editor.attachThumb(QUrl::fromLocalFile(QStringLiteral("/pictures/thumb.jpg")));
  EXPECT_TRUE(editor.thumbTaken());
  EXPECT_FALSE(stringAt(desk.kept["feedback"], "thumb").empty()) << "attached, so it must not be lost";
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 2U);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "source"), "file");
  EXPECT_EQ(stringAt(desk.recorded[1].body, "signature"), crypto::sha256Hex(""));
  EXPECT_FALSE(editor.thumbTaken());
}

TEST_F(TakingFeedback, AThumbThatCannotBeReadIsSaidInWords) {
  desk.next_error = Error(ErrorCode::NotFound);
  editor.attachThumb(QUrl::fromLocalFile(QStringLiteral("/pictures/thumb.jpg")));
  EXPECT_FALSE(editor.thumbTaken());
  EXPECT_TRUE(editor.errorText().contains(QStringLiteral("फ़ाइल"))) << editor.errorText().toStdString();
}

TEST_F(TakingFeedback, ItIsReadAloudOnlyInALanguageThatTheTabletSpeaks) {
  EXPECT_FALSE(editor.canReadAloud()) << "without any voice";
  auto speaker = std::make_unique<OneVoice>(QStringLiteral("en"));
  OneVoice& voice = *speaker;
  desk.device_around.speaker = std::move(speaker);
  FeedbackEditor spoken(desk, number, nullptr);
  QSignalSpy heard(&spoken, &FeedbackEditor::voiceChanged);
  spoken.setLanguage(QStringLiteral("hi"));
  EXPECT_FALSE(spoken.canReadAloud());
  spoken.readAloud({QStringLiteral("a")});
  EXPECT_FALSE(spoken.reading());
  spoken.setLanguage(QStringLiteral("en"));
  EXPECT_TRUE(spoken.canReadAloud());
  spoken.readAloud({QStringLiteral("Are you satisfied?"), QStringLiteral("Satisfied")});
  EXPECT_EQ(voice.said, QStringLiteral("Are you satisfied?. Satisfied"));
  EXPECT_TRUE(spoken.reading());
  EXPECT_GE(heard.count(), 2);
  spoken.setLanguage(QStringLiteral("hi"));
  EXPECT_FALSE(spoken.reading()) << "another language is on the screen";
}

TEST(Signatures, AStrokeIsTakenBackAndTheSheetIsCleared) {
  Signature signature;
  EXPECT_TRUE(signature.empty());
  signature.begin(10, 10);
  signature.extend(11, 10);  // nearer than a line needs
  signature.extend(90, 10);
  signature.begin(200, 200);
  EXPECT_EQ(signature.path(), QStringLiteral("M10 10 L90 10 M200 200 L201 200 "));
  signature.undo();
  EXPECT_EQ(signature.path(), QStringLiteral("M10 10 L90 10 "));
  signature.clear();
  EXPECT_TRUE(signature.empty());
}

TEST(Signatures, WhatLeavesTheSheetIsDrawnAlongItsEdge) {
  Signature signature;
  signature.begin(-50, 10);
  signature.extend(5000, 900);
  EXPECT_EQ(signature.path(), QStringLiteral("M0 10 L1200 400 "));
}

TEST(Signatures, WhoPaintsComesToAnEnd) {
  Signature signature;
  signature.begin(0, 0);
  for (int at = 0; at < 3 * static_cast<int>(Signature::kPointsMax); ++at)
    signature.extend(at % 2 * 1200, at % 400);
  std::size_t points = 0;
  for (const Json& stroke : signature.content()) points += stroke.size();
  EXPECT_EQ(points, Signature::kPointsMax);
}

TEST(Signatures, ADraftThatIsNoneIsAnEmptySheet) {
  Signature signature;
  signature.setContent(Json{{"a", 1}});
  EXPECT_TRUE(signature.empty());
  signature.setContent(
      Json::array({1, "x", Json::array({Json::array({1})}), Json::array({Json::array({5, 6})})}));
  EXPECT_EQ(signature.path(), QStringLiteral("M5 6 L6 6 "));
}

}  // namespace
}  // namespace nistaran::mobile
