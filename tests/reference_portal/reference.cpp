#include "tests/reference_portal/reference.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

struct StateWord {
  State state;
  std::string_view word;
};

constexpr std::array<StateWord, 6> kStates{{{State::New, "new"},
                                            {State::Sent, "sent"},
                                            {State::InProgress, "in_progress"},
                                            {State::Disposed, "disposed"},
                                            {State::Cancelled, "cancelled"},
                                            {State::Reopened, "reopened"}}};

Json stepsJson(const std::vector<StepEntry>& steps, bool hidden) {
  Json list = Json::array();
  for (const StepEntry& step : steps) {
    list.push_back({{"step", step.step},
                    {"kind", step.kind},
                    {"at_ms", step.at_ms},
                    {"text", hidden ? std::string() : step.text},
                    {"by", step.by}});
  }
  return list;
}

}  // namespace

std::string_view toText(State state) {
  const auto row = std::ranges::find(kStates, state, &StateWord::state);
  if (row == kStates.end()) throw std::logic_error("a state without a word");
  return row->word;
}

std::optional<State> stateFromText(std::string_view text) {
  const auto row = std::ranges::find(kStates, text, &StateWord::word);
  return row == kStates.end() ? std::nullopt : std::optional(row->state);
}

Json toJson(const AttachmentEntry& attachment) {
  return {{"id", attachment.id},
          {"name", attachment.name},
          {"media_type", attachment.media_type},
          {"size_bytes", attachment.size_bytes},
          {"sha256", attachment.sha256}};
}

Json recordJson(const Reference& reference, const std::vector<AttachmentEntry>& attachments) {
  Json json = reference.content;
  json["number"] = reference.number;
  json["state"] = toText(reference.state);
  json["revision"] = reference.revision;
  json["change"] = reference.change;
  json["change_kind"] = reference.change_kind;
  json["received_at_ms"] = reference.received_at_ms;
  json["due_at_ms"] = reference.due_at_ms;
  json["reminders"] = reference.reminders;
  json["step"] = reference.step;
  json["attachments"] = Json::array();
  for (const AttachmentEntry& attachment : attachments) json["attachments"].push_back(toJson(attachment));
  return json;
}

Json trackingJson(const Reference& reference, const std::vector<StepEntry>& steps,
                  const std::vector<EventEntry>& events, Reader reader) {
  const Json& content = reference.content;
  const bool stranger = reader == Reader::Stranger;
  const bool hidden = stranger && boolAt(content, "sensitive");
  const std::string name = textAt(objectAt(content, "complainant"), "name");
  Json json{{"number", reference.number},       {"type", content.at("type")},
            {"nature", content.at("nature")},   {"category", hidden ? Json("") : content.at("category")},
            {"state", toText(reference.state)}, {"received_at_ms", reference.received_at_ms},
            {"due_at_ms", reference.due_at_ms}, {"complainant", {{"name", stranger ? masked(name) : name}}},
            {"reminders", reference.reminders}, {"steps", stepsJson(steps, hidden)},
            {"events", Json::array()}};
  for (const EventEntry& event : events) {
    json["events"].push_back(
        {{"kind", event.kind}, {"at_ms", event.at_ms}, {"text", hidden ? std::string() : event.text}});
  }
  if (!reference.report.is_null()) {
    json["report"] = reference.report;
    if (hidden) json["report"].erase("text");
  }
  if (!reference.feedback.is_null()) {
    json["feedback"] = reference.feedback;
    if (hidden) json["feedback"].erase("reason");
  }
  if (reference.disposed_at_ms) json["disposed_at_ms"] = *reference.disposed_at_ms;
  return json;
}

}  // namespace reference_portal
