#include "tests/reference_portal/district_desk.h"

#include "tests/reference_portal/bytes.h"
#include "tests/reference_portal/district_post.h"
#include "tests/reference_portal/fields.h"

namespace reference_portal {
namespace {

// The district's own references alone: of others it does not even learn that they are there.
Reference findOwn(Work& work, const std::string& district, const std::string& number) {
  Reference reference = findOrRefuse(work, number);
  if (reference.change == 0 || reference.district != district) throw Refused(Refusal::UnknownNumber);
  return reference;
}

void refuseClosed(State state) {
  if (state == State::Disposed) throw Refused(Refusal::AlreadyDisposed);
  if (state == State::Cancelled) throw Refused(Refusal::Cancelled);
}

void refuseStale(const Reference& reference, const Json& body) {
  Problems problems;
  const std::int64_t step = Fields(body, problems).integer("step", Need::Required);
  refuseFirst(problems);
  if (step == reference.step + 1) return;
  Problem stale =
      problem(Refusal::StaleStep, "Step " + std::to_string(reference.step + 1) + " is the next one");
  stale.more["expected_step"] = reference.step + 1;
  throw Refused(stale);
}

std::string askedDigest(const DistrictPost& post) {
  return sha256Hex(post.number + "\n" + std::to_string(static_cast<int>(post.kind)) + "\n" + post.body);
}

Json objectFrom(const std::string& body) {
  Json json = Json::parse(body, nullptr, false);
  if (!json.is_object()) throw Refused(Refusal::MalformedJson);
  return json;
}

void takeReport(Work& work, Reference& reference, const PostContent& content) {
  reference.report = {{"at_ms", content.at_ms}, {"by", content.by}, {"text", content.text}};
  if (!content.attachment) return;
  reference.report["attachment"] =
      toJson(work.addAttachment(reference.number, *content.attachment, AttachedTo::Report));
}

void takeFeedback(Reference& reference, const PostContent& content) {
  reference.feedback = {{"result", content.result}, {"at_ms", content.at_ms}, {"by", content.by}};
  if (!content.text.empty()) reference.feedback["reason"] = content.text;
}

void dispose(Reference& reference, std::int64_t at_ms) {
  if (reference.report.is_null()) throw Refused(Refusal::ReportMissing);
  if (reference.feedback.is_null()) throw Refused(Refusal::FeedbackMissing);
  reference.state = State::Disposed;
  reference.disposed_at_ms = at_ms;
}

}  // namespace

Json DistrictDesk::changes(const std::string& district, std::int64_t cursor, std::int64_t limit) {
  Work work(office_.store);
  auto references = work.changedAfter(district, cursor, limit + 1);
  const bool more = references.size() > static_cast<std::size_t>(limit);
  if (more) references.pop_back();
  Json page{{"references", Json::array()}, {"cursor", cursor}, {"more", more}};
  for (const Reference& reference : references) {
    page["references"].push_back(recordJson(reference, work.attachments(reference.number)));
    page["cursor"] = reference.change;
  }
  return page;
}

Attachment DistrictDesk::attachment(const std::string& district, const std::string& number,
                                    const std::string& id) {
  Work work(office_.store);
  findOwn(work, district, number);
  auto attachment = work.attachment(number, id);
  if (!attachment) throw Refused(Refusal::UnknownAttachment);
  return std::move(*attachment);
}

PostAnswer DistrictDesk::post(const DistrictPost& post) {
  const Json body = objectFrom(post.body);
  const std::string asked = askedDigest(post);
  Work work(office_.store);
  if (const auto given = work.answer(post.district, post.idempotency_key)) {
    if (given->asked != asked) {
      Problem conflict = problem(Refusal::IdempotencyConflict);
      conflict.more["step"] = Json::parse(given->body).at("step");
      throw Refused(conflict);
    }
    return {given->body, true};
  }
  Reference reference = findOwn(work, post.district, post.number);
  refuseClosed(reference.state);
  refuseStale(reference, body);
  accept(work, reference, post.kind, body);
  const Json answer{{"acknowledgement", "ACK-" + reference.number + "-" + std::to_string(reference.step)},
                    {"step", reference.step}};
  work.addAnswer(post.district, post.idempotency_key, {asked, answer.dump()});
  work.commit();
  return {answer.dump(), false};
}

void DistrictDesk::accept(Work& work, Reference& reference, PostKind kind, const Json& body) {
  const PostContent content = readPost(kind, body);
  reference.state = State::InProgress;
  switch (kind) {
    case PostKind::Step:
      break;
    case PostKind::Report:
      takeReport(work, reference, content);
      break;
    case PostKind::Feedback:
      takeFeedback(reference, content);
      break;
    case PostKind::Disposal:
      dispose(reference, office_.now());
      break;
  }
  ++reference.step;
  work.addStep(reference.number, {reference.step, content.kind, content.at_ms, content.by, content.text});
  work.save(reference);
}

}  // namespace reference_portal
