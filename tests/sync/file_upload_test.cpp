#include "sync/file_upload.h"

#include <gtest/gtest.h>

#include "shared/limits.h"

namespace nistaran {
namespace {

using Kind = FileUpload::Step::Kind;
using std::chrono::seconds;

constexpr const char* kPath = "/v1/attachments/uploads/u1";

struct Upload : ::testing::Test {
  static FileAnswer begun(std::optional<std::int64_t> offset = 0) { return {201, kPath, offset, {}}; }
  static FileAnswer stands(std::int64_t offset) { return {200, "", offset, {}}; }
  static FileAnswer took(std::int64_t offset) { return {204, "", offset, {}}; }
  static FileAnswer says(int status) { return {status, "", {}, {}}; }

  FileToSend file{std::string(64, 'a'), 200'000, "image/jpeg", ""};
};

TEST_F(Upload, AFileIsBegunAndGoesInPartsThatGrow) {
  file.size = 64 * 1024 * 7 + 1;
  FileUpload upload(file);
  EXPECT_EQ(upload.start().kind, Kind::Begin);
  FileUpload::Step step = upload.resume(begun());
  std::vector<std::int64_t> parts;
  while (step.kind == Kind::Send) {
    EXPECT_EQ(step.path, kPath);
    parts.push_back(step.count);
    step = upload.resume(took(step.offset + step.count));
  }
  EXPECT_EQ(step.kind, Kind::Done);
  EXPECT_EQ(parts, (std::vector<std::int64_t>{65'536, 131'072, 262'144, 1}));
}

TEST_F(Upload, NoPartIsLargerThanTheLimit) {
  file.size = 40 * 1024 * 1024;
  FileUpload upload(file);
  upload.start();
  FileUpload::Step step = upload.resume(begun());
  while (step.kind == Kind::Send) {
    ASSERT_LE(step.count, limits::kFilePartBytesMax);
    step = upload.resume(took(step.offset + step.count));
  }
  EXPECT_EQ(step.kind, Kind::Done);
}

TEST_F(Upload, WhatTheServerHasAlreadyIsNotSent) {
  FileUpload upload(file);
  upload.start();
  EXPECT_EQ(upload.resume(begun(file.size)).kind, Kind::Done);
}

TEST_F(Upload, ABrokenUploadGoesOnWhereTheServerSaysThatItStands) {
  file.path = kPath;
  FileUpload upload(file);
  const auto look = upload.start();
  EXPECT_EQ(look.kind, Kind::Look);
  EXPECT_EQ(look.path, kPath);
  const auto send = upload.resume(stands(65'536));
  EXPECT_EQ(send.kind, Kind::Send);
  EXPECT_EQ(send.offset, 65'536);
  EXPECT_EQ(upload.sent(), 65'536);
}

TEST_F(Upload, ALostAnswerToTheLastPartCostsNothing) {
  file.path = kPath;
  FileUpload upload(file);
  upload.start();
  EXPECT_EQ(upload.resume(stands(file.size)).kind, Kind::Done);
}

TEST_F(Upload, ALineThatBreaksEndsTheAttemptAndKeepsTheWayBack) {
  FileUpload upload(file);
  upload.start();
  upload.resume(begun());
  const auto step = upload.resume(says(0));
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::Unreachable);
  EXPECT_EQ(upload.path(), kPath);
}

TEST_F(Upload, AnUploadThatTheServerHasForgottenBeginsAnew) {
  for (const int status : {403, 404, 410}) {
    file.path = kPath;
    FileUpload upload(file);
    upload.start();
    EXPECT_EQ(upload.resume(says(status)).kind, Kind::Begin) << status;
    EXPECT_EQ(upload.path(), "");
  }
}

TEST_F(Upload, AnotherOffsetThanTheServersIsAskedFor) {
  FileUpload upload(file);
  upload.start();
  upload.resume(begun());
  EXPECT_EQ(upload.resume(says(409)).kind, Kind::Look);
  EXPECT_EQ(upload.resume(stands(7)).offset, 7);
}

TEST_F(Upload, APartThatWasAlteredOnTheWayIsSentAgain) {
  FileUpload upload(file);
  upload.start();
  const auto first = upload.resume(begun());
  EXPECT_EQ(upload.resume(says(460)).kind, Kind::Look);
  const auto again = upload.resume(stands(0));
  EXPECT_EQ(again.kind, Kind::Send);
  EXPECT_EQ(again.offset, first.offset);
}

TEST_F(Upload, AFileThatWasThrownAwayIsSentFromItsBeginningAndNotForEver) {
  FileUpload upload(file);
  FileUpload::Step step = upload.start();
  int beginnings = 0;
  while (step.kind != Kind::Failed && beginnings < 100) {
    switch (step.kind) {
      case Kind::Begin:
        ++beginnings;
        step = upload.resume(begun());
        break;
      case Kind::Send:
        step =
            upload.resume(step.offset + step.count == file.size ? says(460) : took(step.offset + step.count));
        break;
      case Kind::Look:
        step = upload.resume(says(404));
        break;
      case Kind::Done:
      case Kind::Failed:
        FAIL() << "the server never took it";
    }
  }
  EXPECT_LE(beginnings, 3);
  EXPECT_EQ(step.error.code(), ErrorCode::Conflict);
}

TEST_F(Upload, AServerThatTakesNothingEndsTheAttempt) {
  FileUpload upload(file);
  upload.start();
  FileUpload::Step step = upload.resume(begun());
  int asked = 0;
  while (step.kind != Kind::Failed && ++asked < 100)
    step = upload.resume(step.kind == Kind::Look ? stands(0) : says(409));
  EXPECT_LT(asked, 12);
}

TEST_F(Upload, AServerThatForgetsWhatItTookEndsTheAttempt) {
  file.size = 40 * 1024 * 1024;
  FileUpload upload(file);
  upload.start();
  FileUpload::Step step = upload.resume(begun());
  int asked = 0;
  while (step.kind != Kind::Failed && ++asked < 100) {
    if (step.kind == Kind::Look)
      step = upload.resume(stands(0));
    else
      step = upload.resume(step.offset == 0 ? took(step.count) : says(409));
  }
  EXPECT_LT(asked, 40);
}

TEST_F(Upload, AServerThatAsksToWaitIsBelieved) {
  FileUpload upload(file);
  upload.start();
  const auto step = upload.resume({503, "", {}, seconds(17)});
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_TRUE(describe(step.error.code()).retry);
  EXPECT_EQ(step.retry_after, seconds(17));
}

TEST_F(Upload, EachRefusalIsToldApart) {
  const std::vector<std::pair<int, ErrorCode>> cases{
      {401, ErrorCode::Unauthenticated}, {413, ErrorCode::TooLarge},     {423, ErrorCode::RateLimited},
      {429, ErrorCode::RateLimited},     {507, ErrorCode::StorageFull},  {500, ErrorCode::RemoteFailed},
      {400, ErrorCode::RemoteRefused},   {200, ErrorCode::RemoteFailed}, {302, ErrorCode::RemoteFailed}};
  for (const auto& [status, code] : cases) {
    FileUpload upload(file);
    upload.start();
    EXPECT_EQ(upload.resume(says(status)).error.code(), code) << status;
  }
}

TEST_F(Upload, AnAddressThatIsNotThisServersIsNotFollowed) {
  FileUpload upload(file);
  upload.start();
  const auto step = upload.resume({201, "https://elsewhere.example/v1/attachments/uploads/u1", 0, {}});
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(upload.path(), "");
}

TEST_F(Upload, AnOffsetThatCannotBeIsNotBelieved) {
  for (const std::optional<std::int64_t> offset : {std::optional<std::int64_t>(-1), {file.size + 1}, {}}) {
    file.path = kPath;
    FileUpload upload(file);
    upload.start();
    const auto step = upload.resume({200, "", offset, {}});
    EXPECT_EQ(step.kind, Kind::Failed);
    EXPECT_EQ(step.error.code(), ErrorCode::RemoteFailed);
  }
}

}  // namespace
}  // namespace nistaran
