// Files beside a complaint on the screen: what each is, and how far it has come.
#include <gtest/gtest.h>

#include "mobile/complaint/complaint_view.h"
#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

const std::string kPhoto(64, 'a');
const std::string kSmall(64, 'b');

struct AttachedFiles : ::testing::Test {
  AttachedFiles() {
    complaint.markedTo(ravi);
    complaint.did(
        ravi, OperationKind::AttachmentAdd,
        {{"file",
          {{"sha256", kPhoto}, {"size_bytes", 4'000'000}, {"type", "image/jpeg"}, {"name", "मेड़.jpg"}}},
         {"small", {{"sha256", kSmall}, {"size_bytes", 90'000}, {"type", "image/jpeg"}}}});
  }
  void arrived(const std::string& sha256) {
    complaint.did(nistaran::testing::portalInbox(), OperationKind::AttachmentArrived, {{"sha256", sha256}});
  }
  QVariant told(const QByteArray& role) {
    model.show(snapshot());
    return model.value(0, role);
  }
  ComplaintSnapshot snapshot() {
    ComplaintSnapshot made = testing::snapshotOf(complaint.document());
    made.files = files;
    return made;
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  std::set<std::string> files;
  AttachmentModel model;
};

TEST_F(AttachedFiles, EachSaysHowFarItHasCome) {
  EXPECT_EQ(told("title"), QStringLiteral("मेड़.jpg"));
  EXPECT_EQ(told("stateText"), QStringLiteral("अभी सर्वर पर नहीं पहुँची"));
  arrived(kSmall);
  EXPECT_TRUE(told("stateText").toString().contains(QStringLiteral("मूल फ़ाइल अभी नहीं पहुँची")));
  EXPECT_FALSE(told("arrived").toBool());
  arrived(kPhoto);
  EXPECT_EQ(told("stateText"), QStringLiteral("सर्वर पर है"));
  EXPECT_TRUE(told("arrived").toBool());
}

TEST_F(AttachedFiles, TheSmallCopyIsShownWhereItIsOnThisTablet) {
  files = {kPhoto};
  EXPECT_TRUE(told("picture").toString().isEmpty()) << "an original may be too large for the screen";
  files.insert(kSmall);
  EXPECT_EQ(told("picture").toString().toStdString(), "image://attached/" + kSmall);
}

TEST_F(AttachedFiles, AttachingRecordsOnTheVersionThatIsSeen) {
  testing::TestDesk desk(ravi);
  ComplaintView view(desk, snapshot());
  view.attachmentEditor()->attach(QUrl::fromLocalFile(QStringLiteral("/pictures/मेड़.jpg")));
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::AttachmentAdd);
  EXPECT_EQ(desk.recorded[0].base, Version(complaint.version()));
  EXPECT_EQ(desk.attached, QStringList{QStringLiteral("/pictures/मेड़.jpg")});
}

TEST_F(AttachedFiles, WhatCannotBeAttachedIsSaidInWordsAboutTheFile) {
  testing::TestDesk desk(ravi);
  ComplaintView view(desk, snapshot());
  AttachmentEditor& editor = *view.attachmentEditor();
  for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Malformed, ErrorCode::TooLarge}) {
    desk.next_error = Error(code);
    editor.attach(QUrl::fromLocalFile(QStringLiteral("/pictures/1.jpg")));
    EXPECT_TRUE(editor.errorText().contains(QStringLiteral("फ़ाइल"))) << editor.errorText().toStdString();
    EXPECT_FALSE(editor.busy());
  }
  desk.next_error = Error(ErrorCode::StorageFull);
  editor.attach(QUrl::fromLocalFile(QStringLiteral("/pictures/1.jpg")));
  EXPECT_TRUE(editor.errorText().contains(QStringLiteral("जगह")));
}

}  // namespace
}  // namespace nistaran::mobile
