// Requests and answers in the words of API.md. Any thread.
#pragma once

#include <httplib.h>

#include <string>

#include "tests/reference_portal/json.h"
#include "tests/reference_portal/problem.h"

namespace reference_portal {

inline constexpr const char* kNumberInPath = "([^/]{1,40})";

void answerJson(httplib::Response& response, int status, const Json& json);
void answerProblem(httplib::Response& response, const Problem& problem);

// Throws Refused(MalformedJson).
Json bodyOf(const httplib::Request& request);
// "" without one.
std::string bearerOf(const httplib::Request& request);
// A number from `least` to `most` in the query; throws Refused(InvalidCursor).
std::int64_t numberInQuery(const httplib::Request& request, const char* name, std::int64_t least,
                           std::int64_t most, std::int64_t usual);

}  // namespace reference_portal
