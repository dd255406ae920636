#include "server/http/problem.h"

#include <gtest/gtest.h>

namespace nistaran::http {
namespace {

std::string valueOf(const Response& response, std::string_view name) {
  for (const auto& [field, value] : response.headers) {
    if (field == name) return value;
  }
  return {};
}

Json bodyOf(const Response& response) {
  return Json::parse(response.body);
}

TEST(Problem, SaysTypeStatusCodeAndTitle) {
  const Response response = problem(404, "not_found", "There is no such thing.", "Complaint 7");
  EXPECT_EQ(response.status, 404);
  EXPECT_EQ(response.content_type, "application/problem+json");
  EXPECT_EQ(bodyOf(response), (Json{{"type", "urn:nistaran:problem:not_found"},
                                    {"title", "There is no such thing."},
                                    {"status", 404},
                                    {"code", "not_found"},
                                    {"detail", "Complaint 7"}}));
}

TEST(Problem, FurtherMembersStandBesideTheStandardOnes) {
  const Response response = problem(409, "sequence_gap", "A gap.", {}, {{"expected_n", 12}, {"status", 200}});
  EXPECT_EQ(bodyOf(response)["expected_n"], 12);
  EXPECT_EQ(bodyOf(response)["status"], 409) << "a member can't replace a standard one";
}

TEST(Problem, TheClientsFaultIsExplained) {
  const Response response = problem(Error(ErrorCode::Malformed, "the field name is missing"));
  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(bodyOf(response)["detail"], "the field name is missing");
}

TEST(Problem, OurFaultIsNotTold) {
  const Response response = problem(Error(ErrorCode::StorageUnreadable, "/var/lib/nistaran/secret.db"));
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(response.body.find("secret"), std::string::npos) << response.body;
}

TEST(Problem, WhereTryingAgainHelpsItSaysWhen) {
  EXPECT_NE(valueOf(problem(Error(ErrorCode::StorageBusy)), "Retry-After"), "");
  EXPECT_EQ(valueOf(problem(Error(ErrorCode::NotFound)), "Retry-After"), "");
}

}  // namespace
}  // namespace nistaran::http
