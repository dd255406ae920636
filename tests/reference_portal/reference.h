// One reference as the portal keeps it, and how it is shown to its three readers. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/reference_portal/json.h"

namespace reference_portal {

enum class State { New, Sent, InProgress, Disposed, Cancelled, Reopened };
std::string_view toText(State state);
std::optional<State> stateFromText(std::string_view text);

struct Reference {
  std::string number;
  State state = State::New;
  std::string district;  // before it is sent: where the citizen says it happened
  std::int64_t received_at_ms = 0;
  std::int64_t due_at_ms = 0;
  std::optional<std::int64_t> disposed_at_ms;
  std::int64_t revision = 1;
  std::int64_t change = 0;  // 0: never sent
  std::string change_kind;
  std::int64_t reminders = 0;
  std::int64_t step = 0;
  bool by_office = false;
  Json content = Json::object();  // as Filing
  Json report;                    // null: none in this round
  Json feedback;
};

struct AttachmentEntry {
  std::string id;
  std::string name;
  std::string media_type;
  std::int64_t size_bytes = 0;
  std::string sha256;
};

struct StepEntry {
  std::int64_t step = 0;
  std::string kind;
  std::int64_t at_ms = 0;
  Json by = Json::object();
  std::string text;
};

// What the portal's side did: filed, sent, edited, reminder, cancelled, reopened.
struct EventEntry {
  std::string kind;
  std::int64_t at_ms = 0;
  std::string text;
};

enum class Reader { Stranger, Complainant };

Json toJson(const AttachmentEntry& attachment);
// For district and control room.
Json recordJson(const Reference& reference, const std::vector<AttachmentEntry>& attachments);
// For those who have the number. Strangers see a masked name, and little of what is sensitive.
Json trackingJson(const Reference& reference, const std::vector<StepEntry>& steps,
                  const std::vector<EventEntry>& events, Reader reader);

}  // namespace reference_portal
