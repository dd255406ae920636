// Why the portal says no, in words for a program (code), a citizen (title_hi, detail_hi) and a developer. Any
// thread. A refusal has to undo the transaction in which it is found; so it is thrown, and the route answers
// it.
#pragma once

#include <exception>
#include <string>

#include "tests/reference_portal/json.h"

namespace reference_portal {

enum class Refusal {
  MalformedJson,
  InvalidCursor,
  IdempotencyKeyMissing,
  WrongKey,
  TypeNotAllowed,
  UnknownNumber,
  UnknownAttachment,
  NotFound,
  FormExpired,
  StaleStep,
  ReportMissing,
  FeedbackMissing,
  AlreadyDisposed,
  Cancelled,
  AlreadySent,
  NotSent,
  NotDisposed,
  AttachmentTooLarge,
  BodyTooLarge,
  AttachmentType,
  MissingField,
  InvalidField,
  TooLong,
  ForbiddenCharacters,
  UnknownType,
  UnknownDistrict,
  UnknownStation,
  TooManyAttachments,
  ReasonMissing,
  IdempotencyConflict,
  MonthlyLimit,
  Internal,
  Fault,
};

struct Problem {
  Refusal refusal = Refusal::Internal;
  int status = 500;
  std::string code;
  std::string title;
  std::string title_hi;
  std::string detail;  // empty: the title says it
  std::string detail_hi;
  Json more = Json::object();  // "field", "limit" and so on, as in API.md
};

Problem problem(Refusal refusal, std::string detail = {}, std::string detail_hi = {});
// About one field of what came, by its path: "complainant.mobile".
Problem fieldProblem(Refusal refusal, const std::string& field, std::string detail = {},
                     std::string detail_hi = {});
Json toJson(const Problem& problem);

class Refused : public std::exception {
 public:
  explicit Refused(Problem problem) : problem_(std::move(problem)) {}
  explicit Refused(Refusal refusal) : problem_(reference_portal::problem(refusal)) {}
  const Problem& problem() const { return problem_; }
  const char* what() const noexcept override { return problem_.code.c_str(); }

 private:
  Problem problem_;
};

}  // namespace reference_portal
