#include "tests/reference_portal/district_post.h"

#include "tests/reference_portal/fields.h"
#include "tests/reference_portal/limits.h"

namespace reference_portal {
namespace {

const std::vector<std::string> kResults{"satisfied", "dissatisfied", "unreachable"};

Json readSigner(const Json& json, Problems& problems) {
  Fields fields(json, problems, "by.");
  Json by{{"name", fields.text("name", {Need::Required, kNameMax, Characters::Any})}};
  const std::string rank = fields.text("rank", {Need::Optional, kNameMax, Characters::Any});
  if (!rank.empty()) by["rank"] = rank;
  return by;
}

void readFeedback(Fields& fields, PostContent& content) {
  content.kind = "feedback";
  content.result = fields.oneOf("result", kResults);
  content.text = fields.text("reason", {Need::Optional, kReasonMax, Characters::Plain});
}

void readReport(const Json& body, Fields& fields, Problems& problems, PostContent& content) {
  content.kind = "report";
  content.text = fields.text("text", {Need::Required, kReportMax, Characters::Plain});
  const auto attachment = body.find("attachment");
  if (attachment != body.end() && !attachment->is_null()) {
    content.attachment = attachmentFrom(*attachment, "attachment", problems);
  }
}

}  // namespace

PostContent readPost(PostKind kind, const Json& body) {
  Problems problems;
  Fields fields(body, problems);
  PostContent content;
  content.at_ms = fields.integer("at_ms", Need::Required);
  content.by = readSigner(fields.object("by", Need::Required), problems);
  switch (kind) {
    case PostKind::Step:
      content.kind = fields.text("kind", {Need::Required, kStepKindMax, Characters::Any});
      content.text = fields.text("text", {Need::Required, kTextMax, Characters::Any});
      break;
    case PostKind::Report:
      readReport(body, fields, problems, content);
      break;
    case PostKind::Feedback:
      readFeedback(fields, content);
      break;
    case PostKind::Disposal:
      content.kind = "disposal";
      break;
  }
  refuseFirst(problems);
  if (content.result == "dissatisfied" && content.text.empty()) {
    throw Refused(fieldProblem(Refusal::ReasonMissing, "reason"));
  }
  return content;
}

}  // namespace reference_portal
