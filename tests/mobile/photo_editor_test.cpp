// A photo is aimed at, taken, looked at and kept, or says why there is none.
#include "mobile/evidence/photo_editor.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "mobile/platform/simulated_camera.h"
#include "mobile/platform/simulated_position.h"
#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

class BrokenCamera final : public Camera {
 public:
  explicit BrokenCamera(CameraFailure failure) : failure_(failure) {}
  void start() override { emit failed(failure_); }
  void stop() override {}
  void shoot() override {}

 private:
  CameraFailure failure_;
};

struct Photos : ::testing::Test {
  Photos() { desk.device_around.camera = std::make_unique<SimulatedCamera>(); }
  bool becomes(const char* state) {
    return QTest::qWaitFor([&] { return photo.state() == QLatin1String(state); });
  }
  bool takes() {
    if (!becomes("aiming")) return false;
    photo.shoot();
    return becomes("taken");
  }

  testing::TestDesk desk;
  PhotoEditor photo{desk, ComplaintId(nistaran::testing::kNumber), nullptr};
  QSignalSpy saved{&photo, &Editor::saved};
};

TEST_F(Photos, AreKeptWithMomentAndPlaceAsTheCameraTookThem) {
  desk.device_around.position = std::make_unique<SimulatedPosition>(Fix{{27'055'000, 79'918'000}, 12});
  photo.setDocument({{"place", {{"lat_udeg", 27'056'000}, {"lon_udeg", 79'919'000}}}});
  QSignalSpy placed(&photo, &PhotoEditor::placeChanged);
  photo.open(QStringLiteral("evidence"));
  ASSERT_TRUE(takes());
  EXPECT_FALSE(photo.picture().isNull());
  ASSERT_TRUE(placed.count() > 0 || placed.wait());
  EXPECT_TRUE(photo.placeText().contains(QStringLiteral("150 मी"))) << photo.placeText().toStdString();
  desk.clock.advance(std::chrono::minutes(5));  // somebody looks at it for long
  photo.setText(QStringLiteral(" टूटी मेड़ "));
  photo.keep();
  EXPECT_EQ(saved.count(), 1);
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::AttachmentAdd);
  EXPECT_EQ(desk.recorded[0].body, (Json{{"source", "camera"},
                                         {"captured_at_ms", 1'790'000'000'000},
                                         {"text", "टूटी मेड़"},
                                         {"lat_udeg", 27'055'000},
                                         {"lon_udeg", 79'918'000},
                                         {"accuracy_m", 12}}));
  ASSERT_EQ(desk.taken.size(), 1);
  EXPECT_TRUE(desk.taken[0].startsWith("\xff\xd8")) << "a JPEG";
  EXPECT_TRUE(desk.attached[0].isEmpty()) << "it lies nowhere else";
}

TEST_F(Photos, AreKeptWithoutAPlaceWhereThereIsNone) {
  photo.open(QStringLiteral("evidence"));
  ASSERT_TRUE(takes());
  EXPECT_FALSE(photo.placeText().isEmpty());
  photo.keep();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_FALSE(desk.recorded[0].body.contains("lat_udeg"));
}

TEST_F(Photos, ThatArePoorAreTakenAgain) {
  photo.open(QStringLiteral("evidence"));
  ASSERT_TRUE(takes());
  const QImage first = photo.picture();
  photo.again();
  ASSERT_TRUE(takes());
  EXPECT_NE(photo.picture(), first);
  photo.keep();
  EXPECT_EQ(desk.taken.size(), 1);
}

TEST_F(Photos, StayWhenTheDiskIsFull) {
  photo.open(QStringLiteral("evidence"));
  ASSERT_TRUE(takes());
  desk.next_error = Error(ErrorCode::StorageFull);
  photo.keep();
  EXPECT_FALSE(photo.errorText().isEmpty());
  EXPECT_EQ(photo.state(), QStringLiteral("taken"));
  photo.keep();
  EXPECT_EQ(saved.count(), 1);
}

TEST_F(Photos, OfAThumbGoToTheFeedback) {
  nistaran::testing::Complaint complaint;
  ComplaintView view(desk, testing::snapshotOf(complaint.document()));
  PhotoEditor& editor = *view.photoEditor();
  editor.open(QStringLiteral("thumb"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return editor.state() == QStringLiteral("aiming"); }));
  editor.shoot();
  ASSERT_TRUE(QTest::qWaitFor([&] { return editor.state() == QStringLiteral("taken"); }));
  editor.keep();
  EXPECT_TRUE(view.feedbackEditor()->thumbTaken());
  view.feedbackEditor()->setResult(QStringLiteral("satisfied"));
  view.feedbackEditor()->save();
  ASSERT_EQ(desk.recorded.size(), 2U);
  EXPECT_EQ(stringAt(desk.recorded[1].body, "signature"), crypto::sha256Hex(desk.taken[0].toStdString()));
}

TEST_F(Photos, SayWhatToDoWhereTheCameraDoesNotOpen) {
  for (const CameraFailure failure : {CameraFailure::NotAllowed, CameraFailure::Broken}) {
    desk.device_around.camera = std::make_unique<BrokenCamera>(failure);
    PhotoEditor broken(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
    broken.open(QStringLiteral("evidence"));
    EXPECT_EQ(broken.state(), QStringLiteral("failed"));
    EXPECT_FALSE(broken.failureText().isEmpty());
    EXPECT_TRUE(broken.failureAdvice().contains(QStringLiteral("फ़ाइल से जोड़ें")));
  }
}

TEST_F(Photos, AreNotOfferedWithoutACamera) {
  desk.device_around.camera.reset();
  EXPECT_FALSE(photo.offered());
  photo.open(QStringLiteral("evidence"));
  EXPECT_EQ(photo.state(), QStringLiteral("starting"));
}

TEST_F(Photos, TheCameraRestsWhenThePageIsLeft) {
  photo.open(QStringLiteral("evidence"));
  ASSERT_TRUE(takes());
  photo.close();
  EXPECT_TRUE(photo.picture().isNull());
  photo.open(QStringLiteral("evidence"));
  EXPECT_EQ(photo.state(), QStringLiteral("starting"));
  EXPECT_TRUE(becomes("aiming"));
}

// What is dialled, in place of a telephone.
class Notepad final : public Dialler {
 public:
  explicit Notepad(bool works) : works_(works) {}
  bool dial(const QString& number) override {
    dialled = number;
    return works_;
  }
  QString dialled;

 private:
  bool works_;
};

TEST(Calling, PutsTheNumberIntoTheTelephoneOrSaysThatThereIsNone) {
  testing::TestDesk desk;
  nistaran::testing::Complaint complaint;
  ComplaintView view(desk, testing::snapshotOf(complaint.document()));
  auto working = std::make_unique<Notepad>(true);
  Notepad& telephone = *working;
  desk.device_around.dialler = std::move(working);
  view.call();
  EXPECT_EQ(telephone.dialled, QStringLiteral("9999900001"));
  EXPECT_TRUE(desk.said.isEmpty());
  desk.device_around.dialler = std::make_unique<Notepad>(false);
  view.call();
  EXPECT_TRUE(desk.said.contains(QStringLiteral("9999900001"))) << desk.said.toStdString();
}

}  // namespace
}  // namespace nistaran::mobile
