#include "shared/outcome.h"

#include <array>
#include <utility>

namespace nistaran {
namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 4> kOutcomes{{{Outcome::Accepted, "accepted"},
                                                                         {Outcome::Merged, "merged"},
                                                                         {Outcome::Held, "held"},
                                                                         {Outcome::Refused, "refused"}}};

constexpr std::array<std::pair<Reason, std::string_view>, 24> kReasons{{
    {Reason::None, "none"},
    {Reason::ContactMissing, "contact_missing"},
    {Reason::VisitMissing, "visit_missing"},
    {Reason::WitnessesMissing, "witnesses_missing"},
    {Reason::ConclusionMissing, "conclusion_missing"},
    {Reason::SatisfactionMissing, "satisfaction_missing"},
    {Reason::SpecialCloseReasonMissing, "special_close_reason_missing"},
    {Reason::SpecialCloseProofMissing, "special_close_proof_missing"},
    {Reason::StatusChanged, "status_changed"},
    {Reason::NotAssigned, "not_assigned"},
    {Reason::SamePerson, "same_person"},
    {Reason::ReportLocked, "report_locked"},
    {Reason::ReportChanged, "report_changed"},
    {Reason::NothingThere, "nothing_there"},
    {Reason::UnknownKind, "unknown_kind"},
    {Reason::NotNamed, "not_named"},
    {Reason::NotHereYet, "not_here_yet"},
    {Reason::Malformed, "malformed"},
    {Reason::UnknownComplaint, "unknown_complaint"},
    {Reason::OutOfScope, "out_of_scope"},
    {Reason::RoleNotAllowed, "role_not_allowed"},
    {Reason::OfficerNotOnDevice, "officer_not_on_device"},
    {Reason::TooManyHeld, "too_many_held"},
    {Reason::AlreadyTaken, "already_taken"},
}};

template <class Table, class Value>
std::string_view textIn(const Table& table, Value value) {
  for (const auto& [key, text] : table) {
    if (key == value) return text;
  }
  return {};
}

}  // namespace

std::string_view toText(Outcome outcome) {
  return textIn(kOutcomes, outcome);
}
std::string_view toText(Reason reason) {
  return textIn(kReasons, reason);
}

std::optional<Outcome> outcomeFromText(std::string_view text) {
  for (const auto& [value, name] : kOutcomes) {
    if (name == text) return value;
  }
  return std::nullopt;
}

std::optional<Reason> reasonFromText(std::string_view text) {
  for (const auto& [value, name] : kReasons) {
    if (name == text) return value;
  }
  return std::nullopt;
}

}  // namespace nistaran
