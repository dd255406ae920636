#include "shared/special_close.h"

#include <tuple>

namespace nistaran {
namespace {

bool ofThisRound(const Json& document, const Json& entry) {
  return integerAt(entry, "round", 1) == integerAt(document, "round", 1);
}

bool isBlank(const std::string& text) {
  return text.find_first_not_of(" \n\t") == std::string::npos;
}

// The newest record of this form in this round; nullptr where there is none. Of two at the same moment the
// later id counts, so that every side sees the same one.
const Json* newestRecord(const Json& document, std::string_view form, std::string& id) {
  const Json* newest = nullptr;
  for (const auto& [operation, action] : objectAt(document, "actions").items()) {
    if (stringAt(action, "type") != form || !ofThisRound(document, action)) continue;
    if (newest &&
        std::tuple(integerAt(action, "at_ms"), operation) < std::tuple(integerAt(*newest, "at_ms"), id)) {
      continue;
    }
    newest = &action;
    id = operation;
  }
  return newest;
}

std::string courtCaseOf(const Json& document) {
  for (const auto& [operation, action] : objectAt(document, "actions").items()) {
    if (stringAt(action, "type") != kCourtCaseForm || !ofThisRound(document, action)) continue;
    if (std::string number = stringAt(action, "fields.case_number"); !isBlank(number)) return number;
  }
  return {};
}

std::string proofAmongFiles(const Json& document, const std::string& request) {
  for (const auto& [operation, entry] : objectAt(document, "attachments").items()) {
    const std::string belongs_to = stringAt(entry, "action");
    const bool signature = stringAt(entry, "source") == "pad";
    if (signature || !ofThisRound(document, entry)) continue;
    if (belongs_to.empty() || belongs_to == request) return operation;
  }
  return {};
}

}  // namespace

std::optional<SpecialClose> specialCloseOf(const Json& document) {
  SpecialClose asked;
  const Json* request = newestRecord(document, kSpecialCloseForm, asked.record);
  if (!request || !stringAt(*request, "fields.withdrawn").empty()) return std::nullopt;
  if (std::string reason = stringAt(*request, "fields.reason"); !isBlank(reason))
    asked.reason = std::move(reason);
  asked.court_case = courtCaseOf(document);
  asked.attachment = proofAmongFiles(document, asked.record);
  return asked;
}

Reason missingForSpecialClose(const Json& document) {
  const auto asked = specialCloseOf(document);
  if (!asked) return Reason::None;
  if (asked->reason.empty()) return Reason::SpecialCloseReasonMissing;
  return asked->proved() ? Reason::None : Reason::SpecialCloseProofMissing;
}

}  // namespace nistaran
