#include "server/http/coding.h"

#include <gtest/gtest.h>
#include <zstd.h>

#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

const httplib::Headers kCoded{{"Content-Encoding", "zstd"}};

Router echoing() {
  Router router;
  router.add("POST", "/echo", echo());
  return router;
}

std::string text(std::size_t size) {
  std::string made;
  while (made.size() < size)
    made.append("the complaint of ").append(std::to_string(made.size())).append("; ");
  return made;
}

TEST(Coding, WhatWasCodedComesBack) {
  const std::string plain = text(10'000);
  const auto decoded = zstdDecode(zstdEncode(plain), plain.size());
  ASSERT_TRUE(decoded) << decoded.error().message();
  EXPECT_EQ(*decoded, plain);
}

TEST(Coding, NothingCodedIsNothingDecoded) {
  const auto decoded = zstdDecode(zstdEncode(""), 10);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(*decoded, "");
}

TEST(Coding, OneByteOverTheBoundIsTooLarge) {
  const std::string plain = text(10'000);
  EXPECT_EQ(zstdDecode(zstdEncode(plain), plain.size() - 1).error().code(), ErrorCode::TooLarge);
}

TEST(Coding, ATruncatedFrameIsMalformed) {
  const std::string coded = zstdEncode(text(10'000));
  for (const std::size_t size : {std::size_t{0}, std::size_t{3}, coded.size() / 2, coded.size() - 1}) {
    const auto decoded = zstdDecode(std::string_view(coded).substr(0, size), 100'000);
    ASSERT_FALSE(decoded) << size;
    EXPECT_EQ(decoded.error().code(), ErrorCode::Malformed) << size;
  }
}

TEST(Coding, OtherBytesAreMalformed) {
  EXPECT_EQ(zstdDecode("{\"not\": \"zstd\"}", 1000).error().code(), ErrorCode::Malformed);
}

TEST(Coding, AFrameThatAsksForAHugeWindowIsRefused) {
  std::string coded(ZSTD_compressBound(64), '\0');
  ZSTD_CCtx* context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, 27);
  ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
  ZSTD_inBuffer in{"abc", 3, 0};
  ZSTD_outBuffer out{coded.data(), coded.size(), 0};
  // Without knowing the end the encoder announces the whole window.
  ZSTD_compressStream2(context, &out, &in, ZSTD_e_flush);
  in = {nullptr, 0, 0};
  ZSTD_compressStream2(context, &out, &in, ZSTD_e_end);
  ZSTD_freeCCtx(context);
  coded.resize(out.pos);
  EXPECT_EQ(zstdDecode(coded, 1000).error().code(), ErrorCode::Malformed);
}

TEST(Coding, AClientSaysWhatItTakes) {
  EXPECT_TRUE(offersZstd("zstd"));
  EXPECT_TRUE(offersZstd("gzip, zstd;q=0.5"));
  EXPECT_FALSE(offersZstd("gzip, br"));
  EXPECT_FALSE(offersZstd("zstd;q=0"));
  EXPECT_FALSE(offersZstd("zstd; q=0.000"));
  EXPECT_FALSE(offersZstd("notzstd"));
  EXPECT_FALSE(offersZstd(""));
}

TEST(CodingOnTheWire, ARequestIsDecoded) {
  Served served(echoing());
  const std::string plain = text(50'000);
  const auto result = served.client()->Post("/echo", kCoded, zstdEncode(plain), "text/plain");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 200);
  EXPECT_EQ(result->body, plain);
}

TEST(CodingOnTheWire, AnEmptyFrameIsAnEmptyBody) {
  Served served(echoing());
  const auto result = served.client()->Post("/echo", kCoded, zstdEncode(""), "text/plain");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->body, "");
}

TEST(CodingOnTheWire, AnAnswerIsCodedForWhoTakesIt) {
  Served served(echoing());
  const std::string plain = text(50'000);
  const auto result = served.client()->Post("/echo", {{"Accept-Encoding", "zstd"}}, plain, "text/plain");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->get_header_value("Content-Encoding"), "zstd");
  EXPECT_EQ(result->get_header_value("Vary"), "Accept-Encoding");
  EXPECT_LT(result->body.size(), plain.size() / 2);
  const auto decoded = zstdDecode(result->body, plain.size());
  ASSERT_TRUE(decoded);
  EXPECT_EQ(*decoded, plain);
}

TEST(CodingOnTheWire, AShortAnswerIsLeftAlone) {
  Served served(echoing());
  const auto result = served.client()->Post("/echo", {{"Accept-Encoding", "zstd"}}, "short", "text/plain");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->get_header_value("Content-Encoding"), "");
  EXPECT_EQ(result->body, "short");
}

TEST(CodingOnTheWire, ABombIs413) {
  Served served(echoing());
  const std::string bomb = zstdEncode(std::string(64 * 1024 * 1024, '\0'));
  ASSERT_LT(bomb.size(), 100'000u);
  const auto result = served.client()->Post("/echo", kCoded, bomb, "text/plain");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 413);
  EXPECT_EQ(codeOf(result), "too_large");
}

TEST(CodingOnTheWire, AnotherCodingIs415) {
  Served served(echoing());
  const auto result = served.client()->Post("/echo", {{"Content-Encoding", "gzip"}}, "bytes", "text/plain");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 415);
  EXPECT_EQ(codeOf(result), "unsupported_coding");
}

TEST(CodingOnTheWire, WhatOnlySaysItIsZstdIs400) {
  Served served(echoing());
  EXPECT_EQ(served.client()->Post("/echo", kCoded, "plain text", "text/plain")->status, 400);
}

}  // namespace
}  // namespace nistaran::http
