// Attached files over a real line: up by tus, down by range.
#include "server/api/tus.h"

#include <sodium.h>

#include <fstream>

#include "shared/attachment.h"
#include "shared/crypto/hash.h"
#include "shared/limits.h"
#include "tests/server/api/served_district.h"
#include "tests/server/file_size_limit.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

std::string base64(const std::string& bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.resize(text.find('\0'));
  return text;
}

std::string bytesOf(std::size_t count, std::uint64_t seed = 7) {
  SeededEntropy entropy(seed);
  std::string bytes(count, '\0');
  entropy.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
  return bytes;
}

std::string checksumOf(const std::string& bytes) {
  const auto raw = crypto::fromHex(crypto::sha256Hex(bytes));
  return "sha256 " + base64(std::string(raw->begin(), raw->end()));
}

struct Files : ::testing::Test {
  Files() {
    api.district.receive();
    api.district.mark(api.district.ravi);
  }

  Answer tus(const std::string& method, const std::string& path, httplib::Headers headers,
             const std::string& body = {}, const std::string& token = {}) {
    headers.emplace("Tus-Resumable", "1.0.0");
    return api.send(method, path, body, token.empty() ? ravi.token : token, headers);
  }
  Answer begin(const std::string& sha256, std::size_t length, const std::string& type = "image/jpeg",
               const std::string& token = {}) {
    return tus("POST", "/v1/attachments",
               {{"Upload-Length", std::to_string(length)},
                {"Upload-Metadata", "sha256 " + base64(sha256) + ",type " + base64(type)}},
               {}, token);
  }
  std::string begun(const std::string& bytes) {
    const Answer answer = begin(crypto::sha256Hex(bytes), bytes.size());
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.header("Location");
  }
  Answer patch(const std::string& path, std::size_t offset, const std::string& bytes,
               httplib::Headers more = {}, const std::string& token = {}) {
    more.emplace("Upload-Offset", std::to_string(offset));
    more.emplace("Content-Type", "application/offset+octet-stream");
    return tus("PATCH", path, more, bytes, token);
  }
  Answer look(const std::string& path, const std::string& token = {}) {
    return tus("HEAD", path, {}, {}, token);
  }
  void bring(const std::string& bytes) {
    const std::string path = begun(bytes);
    const std::size_t part = static_cast<std::size_t>(limits::kFilePartBytesMax);
    for (std::size_t at = 0; at < bytes.size(); at += part)
      ASSERT_EQ(patch(path, at, bytes.substr(at, part)).status, 204);
  }
  Operation attach(const std::string& bytes, SignedIn& who) {
    const Operation made = who.device.make(
        who.officer, OperationKind::AttachmentAdd,
        {{"file",
          {{"sha256", crypto::sha256Hex(bytes)}, {"size_bytes", bytes.size()}, {"type", "image/jpeg"}}}});
    EXPECT_EQ(stringAt(api.handIn(who, {made}).json["results"][0], "outcome"), "accepted");
    return made;
  }
  bool arrived(const std::string& bytes) {
    for (const AttachedCopy& copy : copiesIn(api.district.document())) {
      if (copy.sha256 == crypto::sha256Hex(bytes)) return copy.arrived;
    }
    return false;
  }
  Answer fetch(const std::string& bytes, const std::string& range = {}, const std::string& token = {}) {
    httplib::Headers headers;
    if (!range.empty()) headers.emplace("Range", range);
    return api.send("GET", "/v1/attachments/" + crypto::sha256Hex(bytes), {},
                    token.empty() ? ravi.token : token, headers);
  }
  std::size_t filesIn(const char* folder) const {
    std::size_t count = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(api.district.folder.path() / "files" / folder))
      count += entry.is_regular_file() ? 1 : 0;
    return count;
  }

  ServedDistrict api;
  SignedIn ravi = api.signedIn(api.district.ravi);
  const std::string photo = bytesOf(300'000);
};

TEST_F(Files, WhatIsSpokenHereIsSaidToWhoAsks) {
  const Answer answer = api.send("OPTIONS", "/v1/attachments");
  EXPECT_EQ(answer.status, 204);
  EXPECT_EQ(answer.header("Tus-Version"), "1.0.0");
  EXPECT_EQ(answer.header("Tus-Extension"), "creation,expiration,checksum,termination");
  EXPECT_EQ(answer.header("Tus-Checksum-Algorithm"), "sha256");
  EXPECT_EQ(answer.header("Tus-Max-Size"), std::to_string(limits::kAttachmentBytesMax));
}

TEST_F(Files, AFileGoesUpInPartsAndEverybodySeesThatItHasArrived) {
  attach(photo, ravi);
  EXPECT_FALSE(arrived(photo));
  const std::string path = begun(photo);
  const Answer first =
      patch(path, 0, photo.substr(0, 100'000), {{"Upload-Checksum", checksumOf(photo.substr(0, 100'000))}});
  EXPECT_EQ(first.status, 204) << first.body;
  EXPECT_EQ(first.header("Upload-Offset"), "100000");
  EXPECT_FALSE(first.header("Upload-Expires").empty());
  EXPECT_EQ(first.header("Tus-Resumable"), "1.0.0");
  EXPECT_FALSE(arrived(photo)) << "not before it is whole";
  EXPECT_EQ(patch(path, 100'000, photo.substr(100'000)).status, 204);
  EXPECT_TRUE(arrived(photo));
  EXPECT_EQ(filesIn("uploads"), 0U);
}

TEST_F(Files, ABrokenUploadGoesOnWhereItStands) {
  const std::string path = begun(photo);
  patch(path, 0, photo.substr(0, 70'000));
  const Answer stands = look(path);
  EXPECT_EQ(stands.status, 200);
  EXPECT_EQ(stands.header("Upload-Offset"), "70000");
  EXPECT_EQ(stands.header("Upload-Length"), std::to_string(photo.size()));
  EXPECT_EQ(stands.header("Cache-Control"), "no-store");
  // Who has lost even the address gets it again.
  const Answer again = begin(crypto::sha256Hex(photo), photo.size());
  EXPECT_EQ(again.header("Location"), path);
  EXPECT_EQ(again.header("Upload-Offset"), "70000");
  EXPECT_EQ(patch(path, 70'000, photo.substr(70'000)).status, 204);
}

TEST_F(Files, AFileIsStoredOnce) {
  bring(photo);
  const SignedIn sita = api.signedIn(api.district.sita);
  const Answer answer = begin(crypto::sha256Hex(photo), photo.size(), "image/jpeg", sita.token);
  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(answer.header("Upload-Offset"), std::to_string(photo.size()));
  EXPECT_EQ(look(answer.header("Location"), sita.token).header("Upload-Offset"),
            std::to_string(photo.size()));
  EXPECT_EQ(filesIn(""), 1U);
}

TEST_F(Files, AFileThatCameBeforeItsOperationHasArrivedWithIt) {
  bring(photo);
  attach(photo, ravi);
  EXPECT_TRUE(arrived(photo));
}

TEST_F(Files, AFileWithAnotherHashIsThrownAwayAndMayComeAgain) {
  attach(photo, ravi);
  const std::string path = begun(photo);
  std::string altered = photo;
  altered[5] = static_cast<char>(altered[5] + 1);
  EXPECT_TRUE(isProblem(patch(path, 0, altered), 460, "file_differs"));
  EXPECT_FALSE(arrived(photo));
  EXPECT_EQ(look(path).status, 404);
  EXPECT_EQ(filesIn(""), 0U);
  bring(photo);
  EXPECT_TRUE(arrived(photo));
}

TEST_F(Files, APartWithAnotherChecksumIsNotTaken) {
  const std::string path = begun(photo);
  EXPECT_TRUE(isProblem(patch(path, 0, photo.substr(0, 1000), {{"Upload-Checksum", checksumOf("another")}}),
                        460, "checksum_mismatch"));
  EXPECT_EQ(look(path).header("Upload-Offset"), "0");
  EXPECT_TRUE(isProblem(patch(path, 0, "x", {{"Upload-Checksum", "md5 abc"}}), 400, "malformed"));
  EXPECT_TRUE(isProblem(patch(path, 0, "x", {{"Upload-Checksum", "sha256 ?"}}), 400, "malformed"));
}

TEST_F(Files, AnotherOffsetIsAConflictThatSaysTheRightOne) {
  const std::string path = begun(photo);
  patch(path, 0, photo.substr(0, 10));
  const Answer answer = patch(path, 0, photo.substr(0, 10));
  EXPECT_TRUE(isProblem(answer, 409, "conflict"));
  EXPECT_EQ(answer.header("Upload-Offset"), "10");
}

TEST_F(Files, AnotherVersionOfTusIsNotSpoken) {
  httplib::Headers headers{{"Tus-Resumable", "0.2.2"}, {"Upload-Length", "1"}};
  const Answer answer = api.send("POST", "/v1/attachments", {}, ravi.token, headers);
  EXPECT_TRUE(isProblem(answer, 412, "tus_version"));
  EXPECT_EQ(answer.header("Tus-Version"), "1.0.0");
}

TEST_F(Files, AnUploadIsItsDevicesOnly) {
  const std::string path = begun(photo);
  const SignedIn sita = api.signedIn(api.district.sita);
  EXPECT_EQ(look(path, sita.token).status, 404);
  EXPECT_TRUE(isProblem(patch(path, 0, photo, {}, sita.token), 404, "not_found"));
  EXPECT_TRUE(isProblem(tus("DELETE", path, {}, {}, sita.token), 404, "not_found"));
  EXPECT_TRUE(
      isProblem(begin(crypto::sha256Hex(photo), 5, "image/jpeg", "nobody's"), 401, "unauthenticated"));
}

TEST_F(Files, AnUploadCanBeEnded) {
  const std::string path = begun(photo);
  patch(path, 0, photo.substr(0, 10));
  EXPECT_EQ(tus("DELETE", path, {}).status, 204);
  EXPECT_EQ(look(path).status, 404);
  EXPECT_EQ(filesIn("uploads"), 0U);
}

TEST_F(Files, AnUploadExpiresAWeekAfterItsLastPart) {
  const std::string path = begun(photo);
  const auto days = [&](int count) {
    api.district.clock.advance(std::chrono::hours(24) * count);
    ravi.token = stringAt(api.signIn(ravi.device, ravi.officer.id).json, "token");
  };
  days(6);
  EXPECT_EQ(patch(path, 0, photo.substr(0, 10)).status, 204);
  days(6);
  EXPECT_EQ(look(path).status, 200);
  days(1);
  EXPECT_EQ(look(path).status, 404);
}

TEST_F(Files, WhatExpiredIsSweptWithTheNextUpload) {
  const std::string path = begun(photo);
  patch(path, 0, photo.substr(0, 10));
  EXPECT_EQ(filesIn("uploads"), 1U);
  api.district.clock.advance(limits::kUploadLife);
  SignedIn chief = api.signedIn(api.district.chief);
  EXPECT_EQ(begin(crypto::sha256Hex("another"), 7, "image/jpeg", chief.token).status, 201);
  EXPECT_EQ(filesIn("uploads"), 0U);
}

TEST_F(Files, AWrongBeginningIsNamed) {
  const std::string sha256 = crypto::sha256Hex(photo);
  EXPECT_TRUE(isProblem(begin("abc", 5), 400, "malformed"));
  EXPECT_TRUE(isProblem(begin(sha256, 0), 400, "malformed"));
  EXPECT_TRUE(isProblem(begin(sha256, 5, "jpeg"), 400, "malformed"));
  EXPECT_TRUE(
      isProblem(begin(sha256, static_cast<std::size_t>(limits::kAttachmentBytesMax) + 1), 413, "too_large"));
  EXPECT_TRUE(isProblem(tus("POST", "/v1/attachments", {{"Upload-Length", "five"}}), 400, "malformed"));
  EXPECT_TRUE(isProblem(tus("POST", "/v1/attachments", {{"Upload-Defer-Length", "1"}}), 400, "malformed"));
  bring(photo);
  EXPECT_TRUE(isProblem(begin(sha256, 5), 400, "malformed")) << "the same file has one length";
}

TEST_F(Files, MoreThanTheFileHasIsNotTaken) {
  const std::string path = begun(photo);
  EXPECT_TRUE(isProblem(patch(path, 0, photo + "x"), 400, "malformed"));
  EXPECT_EQ(look(path).header("Upload-Offset"), "0");
  const std::string part = bytesOf(static_cast<std::size_t>(limits::kFilePartBytesMax) + 1);
  EXPECT_TRUE(isProblem(patch(path, 0, part), 413, "too_large"));
}

TEST_F(Files, ATabletHasNoEndlessNumberOfUnfinishedUploads) {
  for (std::size_t i = 0; i < limits::kUploadsOfDeviceMax; ++i)
    ASSERT_EQ(begin(crypto::sha256Hex(std::to_string(i)), std::to_string(i).size()).status, 201);
  const Answer answer = begin(crypto::sha256Hex("one more"), 5);
  EXPECT_TRUE(isProblem(answer, 429, "rate_limited"));
  EXPECT_FALSE(answer.header("Retry-After").empty());
  const Answer begun_before = begin(crypto::sha256Hex("0"), 1);
  EXPECT_EQ(begun_before.status, 201) << "what was begun goes on";
  EXPECT_EQ(patch(begun_before.header("Location"), 0, "0").status, 204);
  EXPECT_EQ(begin(crypto::sha256Hex("one more"), 5).status, 201) << "what is complete makes room";
}

TEST_F(Files, AFullDiskIsSaidAndWhatHadComeStays) {
  const std::string path = begun(photo);
  patch(path, 0, photo.substr(0, 50'000));
  {
    const FileSizeLimit limit(60'000);
    EXPECT_TRUE(isProblem(patch(path, 50'000, photo.substr(50'000)), 507, "storage_full"));
  }
  EXPECT_EQ(look(path).header("Upload-Offset"), "50000");
  EXPECT_EQ(patch(path, 50'000, photo.substr(50'000)).status, 204);
}

TEST_F(Files, AProxyThatLetsOnlyPostThroughIsNoHindrance) {
  const std::string path = begun(photo);
  const Answer answer = tus("POST", path,
                            {{"X-HTTP-Method-Override", "PATCH"},
                             {"Upload-Offset", "0"},
                             {"Content-Type", "application/offset+octet-stream"}},
                            photo);
  EXPECT_EQ(answer.status, 204);
}

TEST_F(Files, AFileComesDownWholeAndByRange) {
  attach(photo, ravi);
  EXPECT_TRUE(isProblem(fetch(photo), 404, "not_found")) << "it has not come yet";
  bring(photo);
  const Answer whole = fetch(photo);
  EXPECT_EQ(whole.status, 200);
  EXPECT_EQ(whole.body, photo);
  EXPECT_EQ(whole.header("Content-Type"), "image/jpeg");
  const Answer part = fetch(photo, "bytes=100-199");
  EXPECT_EQ(part.status, 206);
  EXPECT_EQ(part.body, photo.substr(100, 100));
  EXPECT_EQ(part.header("Content-Range"), "bytes 100-199/300000");
  EXPECT_EQ(fetch(photo, "bytes=299990-").body, photo.substr(299'990));
  EXPECT_EQ(fetch(photo, "bytes=-7").body, photo.substr(299'993));
  const Answer beyond = fetch(photo, "bytes=300000-");
  EXPECT_TRUE(isProblem(beyond, 416, "range_not_satisfiable"));
  EXPECT_EQ(beyond.header("Content-Range"), "bytes */300000");
  EXPECT_EQ(fetch(photo, "bytes=5-2").status, 200) << "what is no range was not asked for";
}

TEST_F(Files, ALargeFileComesInPartsOnly) {
  const std::string large = bytesOf(5 * 1024 * 1024);
  attach(large, ravi);
  bring(large);
  EXPECT_TRUE(isProblem(fetch(large), 413, "too_large"));
  const Answer part = fetch(large, "bytes=0-");
  EXPECT_EQ(part.status, 206);
  EXPECT_EQ(part.body.size(), 4U * 1024 * 1024);
}

TEST_F(Files, NobodySeesAFileWhoSeesNoComplaintThatNamesIt) {
  attach(photo, ravi);
  bring(photo);
  for (const Officer& stranger :
       {api.district.sita, api.district.far, api.district.far_chief, api.stranger}) {
    const SignedIn who = api.signedIn(stranger);
    EXPECT_TRUE(isProblem(fetch(photo, {}, who.token), 404, "not_found")) << stranger.id;
  }
  for (const Officer& superior : {api.district.chief, api.district.co, api.district.sp}) {
    const SignedIn who = api.signedIn(superior);
    EXPECT_EQ(fetch(photo, {}, who.token).status, 200) << superior.id;
  }
  EXPECT_EQ(api.send("GET", "/v1/attachments/" + crypto::sha256Hex(photo)).status, 401);
}

TEST_F(Files, WhatBelongsToNoUploadIsForgottenAtTheStart) {
  std::ofstream(api.district.folder.path() / "files" / "uploads" / "left-behind") << "bytes";
  FileStore files(api.district.folder.path() / "files");
  Ingest ingest(api.district.clock, api.entropy, nullptr, &files);
  const Uploads uploads(*api.district.store, files, ingest, api.district.clock, api.entropy);
  EXPECT_EQ(filesIn("uploads"), 0U);
}

TEST(TusDates, AreAsHttpWritesThem) {
  EXPECT_EQ(tus::httpDate(fromMs(784'111'777'000)), "Sun, 06 Nov 1994 08:49:37 GMT");
}

}  // namespace
}  // namespace nistaran::server
