// What one operation does to one document, kind by kind: the part of merging that knows what each of them
// means. Called by merge.cpp alone, which gives each a copy that it may spoil.
#pragma once

#include "shared/workflow.h"
#include "sync/merge.h"
#include "sync/settlement.h"

namespace nistaran::deeds {

inline constexpr Merged kAccepted{Outcome::Accepted, Reason::None};
inline constexpr Merged held(Reason reason) {
  return {Outcome::Held, reason};
}
inline constexpr Merged refused(Reason reason) {
  return {Outcome::Refused, reason};
}
inline constexpr Merged settled(bool contested) {
  return {contested ? Outcome::Merged : Outcome::Accepted, Reason::None};
}

// One operation on its way into one document.
struct Writing {
  Json& document;
  const Operation& operation;
  const MergeContext& context;

  const Json& body() const { return operation.body; }
  std::string text(std::string_view path) const { return stringAt(operation.body, path); }
  Claim claim() const { return {operation, context.actor}; }
  void setStatus(Status status) const;

  // Who and when, as it stands in timelines. A tablet whose clock runs ahead is shown with the server's time.
  Json signature() const;
  // The body, with who and when.
  Json entry() const;
  // What stands in the timeline: who, when and the kind. To be written on.
  Json& event() const;
};

// Whether the author may say who sees it: what is sensitive is opened only by those who see it today.
bool mayOpen(const Writing& writing);

// The name of a report or of a point of it: part of a path.
bool isName(const std::string& text);

// ---- the portal's ----
Merged receive(Writing& writing);
Merged update(Writing& writing);
Merged fed(Writing& writing);

// ---- assignment and single values ----
Merged mark(Writing& writing);
Merged setFields(Writing& writing);
// Who may see it where it is sensitive.
Merged nameOfficer(Writing& writing);

// ---- what only grows ----
Merged recordAction(Writing& writing);
Merged recordFeedback(Writing& writing);
Merged addAttachment(Writing& writing);
Merged arrived(Writing& writing);
Merged waive(Writing& writing);

// ---- the report ----
Merged writeReport(Writing& writing);
Merged submitReport(Writing& writing);
Merged decideReport(Writing& writing);

// ---- what a person decides ----
Merged settleConflict(Writing& writing);
Merged closeHold(Writing& writing);

}  // namespace nistaran::deeds
