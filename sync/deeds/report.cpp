#include "sync/deeds/deeds.h"

#include "sync/document_shape.h"

namespace nistaran::deeds {

Merged writeReport(Writing& writing) {
  const std::string report = writing.text("report");
  const Json& points = objectAt(writing.body(), "points");
  if (!isName(report) || points.empty()) return refused(Reason::Malformed);
  for (const auto& [point, text] : points.items()) {
    if (!isName(point) || !hasType(text, ValueType::Text)) return refused(Reason::Malformed);
  }
  const std::string state = stringAt(writing.document, "reports." + report + ".state");
  if (state == "submitted" || state == "approved") return held(Reason::ReportLocked);
  if (state.empty()) {
    Json& fresh = at(writing.document, "reports." + report);
    fresh = writing.signature();
    fresh["state"] = "draft";
  }
  bool contested = false;
  for (const auto& [point, text] : points.items()) {
    contested |=
        settle(writing.document, "reports." + report + ".points." + point, text, Rule::Text, writing.claim());
  }
  return settled(contested);
}

Merged submitReport(Writing& writing) {
  const std::string report = writing.text("report");
  if (!isName(report)) return refused(Reason::Malformed);
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  Json& standing = at(writing.document, "reports." + report);
  standing["state"] = "submitted";
  standing["submission"] = writing.operation.id.text();
  standing["submitted_by"] = writing.context.actor.id.text();
  standing["submitted_name"] = writing.context.actor.name;
  standing["submitted_at_ms"] = writing.operation.time.ms;
  standing.erase("objection");
  writing.setStatus(*next.to);
  writing.event()["report"] = report;
  return kAccepted;
}

Merged decideReport(Writing& writing) {
  const std::string report = writing.text("report");
  const bool returned = writing.operation.kind == OperationKind::ReportReturn;
  if (!isName(report) || (returned && writing.text("objection").empty())) return refused(Reason::Malformed);
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  Json& standing = at(writing.document, "reports." + report);
  standing["state"] = returned ? "returned" : "approved";
  Json& event = writing.event();
  event["report"] = report;
  if (returned) {
    standing["objection"] = writing.signature();
    standing["objection"]["text"] = writing.text("objection");
    if (!writing.text("point").empty()) standing["objection"]["point"] = writing.text("point");
    event["objection"] = writing.text("objection");
  } else {
    standing["approved_by"] = writing.context.actor.id.text();
    standing["approved_name"] = writing.context.actor.name;
  }
  writing.setStatus(*next.to);
  return kAccepted;
}

}  // namespace nistaran::deeds
