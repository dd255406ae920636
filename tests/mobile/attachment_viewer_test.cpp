// One attached file, opened: where it is, why it is not, and a copy of it for outside.
#include "mobile/evidence/attachment_viewer.h"

#include <gtest/gtest.h>

#include "tests/mobile/test_desk.h"
#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

const std::string kOriginal(64, 'c');
const std::string kSmallOne(64, 'd');

struct OpenedFile : ::testing::Test {
  OpenedFile() {
    complaint.markedTo(ravi);
    attach("image/jpeg", "मेड़.jpg");
  }
  void attach(const std::string& type, const std::string& name) {
    complaint.did(
        ravi, OperationKind::AttachmentAdd,
        {{"file", {{"sha256", kOriginal}, {"size_bytes", 4'194'304}, {"type", type}, {"name", name}}},
         {"small", {{"sha256", kSmallOne}, {"size_bytes", 90'000}, {"type", "image/jpeg"}}}});
    attachment = complaint.last().id.text();
  }
  void arrived() {
    for (const std::string& sha256 : {kSmallOne, kOriginal})
      complaint.did(nistaran::testing::portalInbox(), OperationKind::AttachmentArrived, {{"sha256", sha256}});
  }
  void show() {
    ComplaintSnapshot snapshot = testing::snapshotOf(complaint.document());
    snapshot.files = files;
    viewer.show(snapshot);
  }
  void open() {
    show();
    viewer.open(QString::fromStdString(attachment));
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  std::string attachment;
  std::set<std::string> files;
  testing::TestDesk desk;
  AttachmentViewer viewer{desk, ComplaintId(nistaran::testing::kNumber), nullptr};
};

TEST_F(OpenedFile, AnOriginalOnThisTabletIsShownAndNotAskedFor) {
  files = {kOriginal, kSmallOne};
  open();
  EXPECT_EQ(viewer.title(), QStringLiteral("मेड़.jpg"));
  EXPECT_EQ(viewer.picture().toStdString(), "image://attached/" + kOriginal);
  EXPECT_TRUE(viewer.stateText().isEmpty());
  EXPECT_TRUE(desk.fetched.empty());
}

TEST_F(OpenedFile, OneThatOnlyTheServerHasIsAskedForAndShownWhenItComes) {
  files = {kSmallOne};
  arrived();
  open();
  EXPECT_EQ(desk.fetched, std::vector<std::string>{kOriginal});
  EXPECT_EQ(viewer.picture().toStdString(), "image://attached/" + kSmallOne) << "until the original is here";
  EXPECT_TRUE(viewer.stateText().contains(QStringLiteral("आ रही है"))) << viewer.stateText().toStdString();
  EXPECT_TRUE(viewer.stateText().contains(QStringLiteral("4.0 MB"))) << viewer.stateText().toStdString();
  files.insert(kOriginal);
  show();
  EXPECT_EQ(viewer.picture().toStdString(), "image://attached/" + kOriginal);
  EXPECT_TRUE(viewer.stateText().isEmpty());
}

TEST_F(OpenedFile, WithoutANetworkItSaysSoAndAsksAgainWhenThereIsOne) {
  desk.in_reach = false;
  arrived();
  open();
  EXPECT_TRUE(viewer.stateText().contains(QStringLiteral("संपर्क होते ही"))) << viewer.stateText().toStdString();
  EXPECT_FALSE(viewer.here());
  const std::size_t asked = desk.fetched.size();
  desk.in_reach = true;
  viewer.lookAgain();
  EXPECT_EQ(desk.fetched.size(), asked + 1);
  EXPECT_TRUE(viewer.stateText().contains(QStringLiteral("आ रही है")));
}

TEST_F(OpenedFile, OneThatHasNotLeftItsTabletIsNotAskedForInVain) {
  open();
  EXPECT_TRUE(desk.fetched.empty());
  EXPECT_TRUE(viewer.stateText().contains(QStringLiteral("अधिकारी ravi")))
      << viewer.stateText().toStdString();
}

TEST_F(OpenedFile, NothingIsAskedForWhileNothingIsOpen) {
  arrived();
  show();
  viewer.lookAgain();
  EXPECT_TRUE(desk.fetched.empty());
}

TEST_F(OpenedFile, WhatIsNoPictureIsOfferedAsACopy) {
  attach("application/pdf", "../खतौनी.pdf");
  files = {kOriginal};
  open();
  EXPECT_TRUE(viewer.picture().isEmpty());
  EXPECT_TRUE(viewer.stateText().contains(QStringLiteral("प्रति सहेजें")));
  const QUrl proposed = viewer.proposedCopy();
  EXPECT_TRUE(proposed.fileName().endsWith(QStringLiteral("_खतौनी.pdf")))
      << proposed.toString().toStdString();
  EXPECT_FALSE(proposed.path().contains(QStringLiteral("..")) &&
               proposed.path().contains(QStringLiteral("../")));
  viewer.saveCopy(QUrl::fromLocalFile(QStringLiteral("/somewhere/copy.pdf")));
  EXPECT_EQ(desk.saved_copies[QStringLiteral("/somewhere/copy.pdf")], kOriginal);
  EXPECT_EQ(viewer.tone(), QStringLiteral("good"));
  EXPECT_TRUE(viewer.detail().startsWith(QStringLiteral("/somewhere/copy.pdf")));
}

TEST_F(OpenedFile, ACopyThatCannotBeWrittenIsSaid) {
  files = {kOriginal};
  open();
  desk.next_error = Error(ErrorCode::StorageFull);
  viewer.saveCopy(QUrl::fromLocalFile(QStringLiteral("/full/copy.jpg")));
  EXPECT_EQ(viewer.tone(), QStringLiteral("bad"));
  EXPECT_EQ(viewer.text(), QStringLiteral("प्रति लिखी नहीं जा सकी।"));
}

TEST_F(OpenedFile, WhatCameOfACopyIsNotSaidOfAnotherFile) {
  files = {kOriginal};
  open();
  viewer.saveCopy(QUrl::fromLocalFile(QStringLiteral("/somewhere/copy.jpg")));
  viewer.open(QString::fromStdString(attachment));
  EXPECT_TRUE(viewer.text().isEmpty());
}

}  // namespace
}  // namespace nistaran::mobile
