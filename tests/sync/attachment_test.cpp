// Attached files in the document: named by operations, arrived when the server says so.
#include "shared/attachment.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::officer;

const std::string kPhoto(64, 'a');
const std::string kSmall(64, 'b');

Json photo() {
  return {
      {"file", {{"sha256", kPhoto}, {"size_bytes", 4'000'000}, {"type", "image/jpeg"}, {"name", "मेड़.jpg"}}},
      {"small", {{"sha256", kSmall}, {"size_bytes", 90'000}, {"type", "image/jpeg"}}},
      {"text", "टूटी मेड़"}};
}

Officer files() {
  Officer made = officer("files", Role::Portal, "", "");
  return made;
}

struct Attachments : ::testing::Test {
  Attachments() { complaint.markedTo(ravi); }
  Merged attached(Json body) { return complaint.did(ravi, OperationKind::AttachmentAdd, std::move(body)); }
  Merged arrived(const std::string& sha256) {
    return complaint.did(files(), OperationKind::AttachmentArrived, {{"sha256", sha256}});
  }
  const Json& entry(const std::string& id) { return complaint.document()["attachments"][id]; }

  Officer ravi = officer("ravi");
  Complaint complaint;
};

TEST_F(Attachments, AFileThatIsNamedHasNotArrivedYet) {
  EXPECT_EQ(attached(photo()).outcome, Outcome::Accepted);
  const auto copies = copiesIn(complaint.document());
  ASSERT_EQ(copies.size(), 2U);
  EXPECT_EQ(copies[0].copy, Copy::Small);
  EXPECT_EQ(copies[1].copy, Copy::Original);
  EXPECT_FALSE(copies[0].arrived || copies[1].arrived);
  const Json& said = entry(complaint.last().id.text());
  EXPECT_EQ(stringAt(said, "by"), "ravi");
  EXPECT_EQ(stringAt(said, "file.name"), "मेड़.jpg");
  EXPECT_EQ(stringAt(said, "text"), "टूटी मेड़");
}

TEST_F(Attachments, EachCopyArrivesByItself) {
  attached(photo());
  const std::string id = complaint.last().id.text();
  EXPECT_EQ(arrived(kSmall).outcome, Outcome::Accepted);
  EXPECT_TRUE(entry(id)["small"].contains("arrived_at_ms"));
  EXPECT_FALSE(entry(id)["file"].contains("arrived_at_ms"));
  arrived(kPhoto);
  EXPECT_TRUE(entry(id)["file"].contains("arrived_at_ms"));
}

TEST_F(Attachments, AFileThatTwoRecordsNameArrivesInBoth) {
  attached(photo());
  attached(photo());
  arrived(kPhoto);
  for (const AttachedCopy& copy : copiesIn(complaint.document()))
    EXPECT_EQ(copy.arrived, copy.sha256 == kPhoto);
}

TEST_F(Attachments, ATabletCannotSayThatAFileHasArrived) {
  Json forged = photo();
  forged["file"]["arrived_at_ms"] = 1;
  attached(forged);
  EXPECT_FALSE(copiesIn(complaint.document())[1].arrived);
  EXPECT_EQ(complaint.did(ravi, OperationKind::AttachmentArrived, {{"sha256", kPhoto}}).reason,
            Reason::RoleNotAllowed);
}

TEST_F(Attachments, ArrivalOfWhatNobodyNamedWaitsUntilSomebodyDoes) {
  EXPECT_EQ(arrived(kPhoto).reason, Reason::NothingThere);
  attached(photo());
  EXPECT_TRUE(copiesIn(complaint.document())[1].arrived);
}

TEST_F(Attachments, ADocumentWithoutAPictureHasNoSmallCopy) {
  Json paper = photo();
  paper.erase("small");
  EXPECT_EQ(attached(paper).outcome, Outcome::Accepted);
  EXPECT_EQ(filesNamedBy(complaint.document()), std::set{kPhoto});
}

TEST_F(Attachments, WhatIsNoAttachmentIsRefused) {
  const std::vector<std::pair<const char*, Json>> wrongs{
      {"/file", Json::object()},
      {"/file/sha256", "abc"},
      {"/file/sha256", std::string(64, 'A')},
      {"/file/size_bytes", 0},
      {"/file/size_bytes", limits::kAttachmentBytesMax + 1},
      {"/file/type", "jpeg"},
      {"/file/type", "image/" + std::string(limits::kMediaTypeBytesMax, 'x')},
      {"/file/name", std::string(limits::kFileNameBytesMax + 1, 'x')},
      {"/small", "none"},
      {"/small/size_bytes", limits::kSmallCopyBytesMax + 1},
      {"/action", "no id at all"},
      {"/text", 7},
      {"/text", std::string(limits::kTextBytesMax + 1, 'x')},
      {"/lat_udeg", "27.05"},
      {"/lat_udeg", 27'055'000},  // half of a place
      {"/lon_udeg", 79'918'000},
      {"/captured_at_ms", -1},
      {"/accuracy_m", -5},
      {"/source", "scanner"}};
  for (const auto& [pointer, value] : wrongs) {
    Json body = photo();
    body[Json::json_pointer(pointer)] = value;
    EXPECT_EQ(attached(body), (Merged{Outcome::Refused, Reason::Malformed})) << pointer << " " << value;
  }
}

TEST_F(Attachments, APhotoSaysThatACameraTookItAndWhenAndWhere) {
  Json body = photo();
  body.update({{"source", "camera"},
               {"captured_at_ms", 1'783'924'440'000},
               {"lat_udeg", 27'055'000},
               {"lon_udeg", 79'918'000},
               {"accuracy_m", 12}});
  EXPECT_EQ(attached(body).outcome, Outcome::Accepted);
  const Json& said = entry(complaint.last().id.text());
  EXPECT_EQ(stringAt(said, "source"), "camera");
  EXPECT_EQ(integerAt(said, "captured_at_ms"), 1'783'924'440'000);
  body["lat_udeg"] = 90'000'001;
  EXPECT_EQ(attached(body), (Merged{Outcome::Refused, Reason::Malformed}));
}

TEST_F(Attachments, WhoLostTheComplaintMayStillHandInThePhoto) {
  const Officer sita = officer("sita");
  complaint.markedTo(sita);
  EXPECT_EQ(attached(photo()).outcome, Outcome::Accepted);
}

}  // namespace
}  // namespace nistaran
