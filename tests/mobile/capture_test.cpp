// A picked file becomes an attachment: the original byte for byte, a small copy beside a picture.
#include "mobile/evidence/capture.h"

#include <gtest/gtest.h>

#include "shared/attachment.h"
#include "shared/crypto/hash.h"
#include "shared/limits.h"
#include "tests/mobile/picture.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct Capture : ::testing::Test {
  QString file(const QByteArray& bytes, const char* name) {
    return nistaran::testing::fileWith(bytes, QString::fromStdString((scratch / name).string()));
  }
  QByteArray stored(const Json& copy) {
    return QByteArray::fromStdString(
        folder.read(stringAt(copy, "sha256"), 0, integerAt(copy, "size_bytes") + 1));
  }
  ErrorCode refusal(const QByteArray& bytes, const char* name) {
    try {
      capture(folder, file(bytes, name));
    } catch (const ErrorException& failure) {
      return failure.error().code();
    }
    return ErrorCode::Internal;
  }

  nistaran::testing::ScratchFolder scratch;
  FileFolder folder{scratch / "files"};
};

TEST_F(Capture, APhotoIsKeptByteForByteWithASmallCopyBesideIt) {
  const QByteArray photo = nistaran::testing::noisyPhoto(2400, 1600);
  const Json body = capture(folder, file(photo, "मेड़.jpg"));
  EXPECT_TRUE(isAttachment(body)) << body.dump();
  EXPECT_EQ(stringAt(body, "file.sha256"), crypto::sha256Hex(photo.toStdString()));
  EXPECT_EQ(stringAt(body, "file.type"), "image/jpeg");
  EXPECT_EQ(stringAt(body, "file.name"), "मेड़.jpg");
  EXPECT_EQ(stored(body["file"]), photo);
  const QByteArray small = stored(body["small"]);
  EXPECT_LE(small.size(), limits::kSmallCopyBytesMax);
  const QImage picture = QImage::fromData(small);
  ASSERT_FALSE(picture.isNull());
  EXPECT_LE(std::max(picture.width(), picture.height()), limits::kSmallCopySideMax);
  EXPECT_NEAR(picture.width() * 1.0 / picture.height(), 1.5, 0.02);
}

TEST_F(Capture, APdfHasNoSmallCopy) {
  const Json body = capture(folder, file("%PDF-1.7\n1 0 obj\n", "खतौनी.pdf"));
  EXPECT_TRUE(isAttachment(body));
  EXPECT_EQ(stringAt(body, "file.type"), "application/pdf");
  EXPECT_FALSE(body.contains("small"));
}

TEST_F(Capture, WhatItHoldsCountsAndNotItsName) {
  EXPECT_EQ(refusal("#!/bin/sh\n", "photo.jpg"), ErrorCode::Malformed);
  EXPECT_EQ(stringAt(capture(folder, file(nistaran::testing::noisyPhoto(20, 20), "photo.txt")), "file.type"),
            "image/jpeg");
}

TEST_F(Capture, WhatCannotBeTakenIsSaid) {
  EXPECT_EQ(refusal({}, "empty.jpg"), ErrorCode::Malformed);
  QByteArray large = nistaran::testing::noisyPhoto(20, 20);
  large.resize(limits::kAttachmentBytesMax + 1);
  EXPECT_EQ(refusal(large, "large.jpg"), ErrorCode::TooLarge);
  large.chop(1);
  EXPECT_TRUE(isAttachment(capture(folder, file(large, "just.jpg"))));
  try {
    capture(folder, QStringLiteral("/nowhere/photo.jpg"));
    FAIL() << "there is no such file";
  } catch (const ErrorException& failure) {
    EXPECT_EQ(failure.error().code(), ErrorCode::NotFound);
  }
}

TEST_F(Capture, APictureThatCannotBeReadGoesWithoutASmallCopy) {
  const QByteArray broken = nistaran::testing::noisyPhoto(200, 200).left(40);
  const Json body = capture(folder, file(broken, "broken.jpg"));
  EXPECT_EQ(stored(body["file"]), broken);
  EXPECT_FALSE(body.contains("small"));
}

}  // namespace
}  // namespace nistaran::mobile
