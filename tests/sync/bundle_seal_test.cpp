// What a courier carries: only the receiver reads it, and only its maker can have made it.
#include <gtest/gtest.h>

#include "shared/limits.h"
#include "sync/bundle/file.h"
#include "tests/sync/bundles.h"

namespace nistaran {
namespace {

using testing::BundleParties;
using testing::flipped;

struct Sealed : ::testing::Test, BundleParties {
  BundleFault requestFault(const std::string& bytes) {
    const auto opened = openRequest(bytes, server);
    EXPECT_FALSE(opened.has_value());
    return opened ? BundleFault::NotABundle : opened.error().fault();
  }
  BundleFault answerFault(const std::string& bytes) {
    const auto opened = openAnswer(bytes, tablet, server.public_key);
    EXPECT_FALSE(opened.has_value());
    return opened ? BundleFault::NotABundle : opened.error().fault();
  }
  // Sealed rightly, whatever it says.
  std::string sealed(const Json& whole) const {
    return writeBundleFile(BundleKind::Request, server.public_key,
                           crypto::seal(whole.dump(), server.public_key));
  }
  Json wholeOf(const std::string& file) const {
    return parseJson(crypto::openSealed(readBundleFile(file)->body, server).value()).value();
  }
};

TEST_F(Sealed, TheServerReadsWhatTheTabletWrote) {
  const BundleRequest made = request();
  const auto opened = openRequest(sealRequest(made, tablet.secret_key, server.public_key), server);
  ASSERT_TRUE(opened.has_value()) << opened.error().message();
  EXPECT_TRUE(opened->signedBy(tablet.public_key));
  const BundleRequest& read = opened->request;
  EXPECT_EQ(read.id, made.id);
  EXPECT_EQ(read.device, made.device);
  EXPECT_EQ(read.made_at, made.made_at);
  ASSERT_EQ(read.batches.size(), 2U);
  EXPECT_EQ(toJson(read.batches[0]), toJson(made.batches[0]));
  ASSERT_EQ(read.requests.size(), 1U);
  EXPECT_EQ(read.requests[0].officer, ravi.id);
  EXPECT_EQ(read.requests[0].sync.cursor, made.requests[0].sync.cursor);
  EXPECT_EQ(read.requests[0].sync.want, made.requests[0].sync.want);
}

TEST_F(Sealed, TheTabletReadsWhatTheServerAnswers) {
  const BundleAnswer made = answer();
  const auto read =
      openAnswer(boxAnswer(made, tablet.public_key, server, entropy), tablet, server.public_key);
  ASSERT_TRUE(read.has_value()) << read.error().message();
  EXPECT_EQ(read->id, made.id);
  EXPECT_EQ(read->epoch, "e1");
  EXPECT_EQ(read->answered_at, made.answered_at);
  EXPECT_EQ(read->results, made.results);
  EXPECT_EQ(read->known, made.known);
  EXPECT_EQ(read->problem, made.problem);
  ASSERT_EQ(read->officers.size(), 1U);
  EXPECT_EQ(read->officers[0].asked, cursorAt(4));
  ASSERT_EQ(read->officers[0].pages.size(), 1U);
  EXPECT_EQ(read->officers[0].pages[0].cursor, cursorAt(7));
}

TEST_F(Sealed, ACourierReadsNothing) {
  const std::string bytes = file();
  for (const char* secret : {"tab-1", "ravi", "kannauj", testing::kNumber.c_str(), "visit"})
    EXPECT_EQ(bytes.find(secret), std::string::npos) << secret;
}

TEST_F(Sealed, AnotherServerAndAnotherTabletSayThatItIsNotForThem) {
  EXPECT_EQ(openRequest(file(), crypto::makeBoxKeys(entropy)).error().fault(), BundleFault::OtherServer);
  EXPECT_EQ(openAnswer(answerFile(), crypto::makeKeyPair(entropy), server.public_key).error().fault(),
            BundleFault::OtherTablet);
}

TEST_F(Sealed, ARequestIsNoAnswerAndAnAnswerNoRequest) {
  EXPECT_EQ(requestFault(answerFile()), BundleFault::RequestDue);
  EXPECT_EQ(answerFault(file()), BundleFault::AnswerDue);
}

TEST_F(Sealed, AlteredByWhoKnowsHowToWriteTheChecksumAnewItIsNotOpened) {
  const std::string body = readBundleFile(file())->body;
  for (const std::size_t bit : {std::size_t{0}, body.size() * 4, body.size() * 8 - 1}) {
    EXPECT_EQ(requestFault(writeBundleFile(BundleKind::Request, server.public_key, flipped(body, bit))),
              BundleFault::Altered);
  }
  EXPECT_EQ(requestFault(writeBundleFile(BundleKind::Request, server.public_key, "")), BundleFault::Altered);
  const std::string boxed = readBundleFile(answerFile())->body;
  EXPECT_EQ(answerFault(writeBundleFile(BundleKind::Answer, tablet.public_key, flipped(boxed, 300))),
            BundleFault::Altered);
}

TEST_F(Sealed, AnAnswerThatAnotherThanTheServerMadeIsNotOpened) {
  const std::string forged = boxAnswer(answer(), tablet.public_key, crypto::makeBoxKeys(entropy), entropy);
  EXPECT_EQ(answerFault(forged), BundleFault::Altered);
}

TEST_F(Sealed, WhatSomebodyElseSealsIsNotTheTablets) {
  Json whole = wholeOf(file());
  whole["content"]["handed_in_n"] = 2;
  const auto opened = openRequest(sealed(whole), server);
  ASSERT_TRUE(opened.has_value()) << "anybody can seal";
  EXPECT_FALSE(opened->signedBy(tablet.public_key));
}

TEST_F(Sealed, MembersThatAreNotKnownYetAreUnderTheSignatureToo) {
  Json whole = wholeOf(file());
  whole["content"]["weather"] = "rain";
  EXPECT_FALSE(openRequest(sealed(whole), server)->signedBy(tablet.public_key));
}

TEST_F(Sealed, ANewerFormatInsideIsSaidToBeNewer) {
  Json whole = wholeOf(file());
  whole["content"]["format"] = 2;
  EXPECT_EQ(requestFault(sealed(whole)), BundleFault::Newer);
}

TEST_F(Sealed, AQuestionInANewerProtocolIsReadAsAnExchangeReadsIt) {
  Json whole = wholeOf(file());
  whole["content"]["requests"][0]["sync"]["protocol"] = 1000;
  const auto opened = openRequest(sealed(whole), server);
  ASSERT_TRUE(opened.has_value());
  EXPECT_EQ(opened->request.requests[0].sync.protocol, 1000);
}

TEST_F(Sealed, WhatIsNotWhatTheFormatAsksForIsUnreadable) {
  const Json whole = wholeOf(file());
  std::vector<Json> broken{Json::array(), Json::object(), Json{{"content", 1}}};
  for (const char* member : {"format", "bundle", "device", "district", "batches", "requests"}) {
    broken.push_back(whole);
    broken.back()["content"].erase(member);
  }
  const auto with = [&](const char* path, const Json& value) {
    broken.push_back(whole);
    broken.back()[Json::json_pointer(path)] = value;
  };
  with("/content/batches/0/device", "tab-2");
  with("/content/batches/0/ops/0", "x");
  with("/content/requests/0/officer", "");
  with("/content/requests/0/sync", Json::object());
  with("/content/requests", Json::array_t(limits::kBundleOfficersMax + 1, whole["content"]["requests"][0]));
  with("/content/batches", Json::array_t(limits::kBundleOperationsMax, whole["content"]["batches"][0]));
  for (const Json& value : broken) EXPECT_EQ(requestFault(sealed(value)), BundleFault::Unreadable);
  EXPECT_EQ(requestFault(writeBundleFile(BundleKind::Request, server.public_key,
                                         crypto::seal("no JSON", server.public_key))),
            BundleFault::Unreadable);
}

}  // namespace
}  // namespace nistaran
