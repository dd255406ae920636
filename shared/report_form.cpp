#include "shared/report_form.h"

#include <array>
#include <string>

#include "shared/special_close.h"

namespace nistaran {
namespace {

struct Row {
  Requirement requirement;
  std::string_view name;
  Reason reason;
};

constexpr std::array<Row, 7> kRows{
    {{Requirement::Contact, "contact", Reason::ContactMissing},
     {Requirement::Visit, "visit", Reason::VisitMissing},
     {Requirement::Witnesses, "witnesses", Reason::WitnessesMissing},
     {Requirement::Conclusion, "conclusion", Reason::ConclusionMissing},
     {Requirement::SpecialCloseReason, "special_close_reason", Reason::SpecialCloseReasonMissing},
     {Requirement::SpecialCloseProof, "special_close_proof", Reason::SpecialCloseProofMissing},
     {Requirement::Satisfaction, "satisfaction", Reason::SatisfactionMissing}}};

constexpr std::int64_t kLandPossession = 41;  // अवैध भूमि कब्ज़ा सन्दर्भ

bool ofThisRound(const Json& document, const Json& entry) {
  return integerAt(entry, "round", 1) == integerAt(document, "round", 1);
}

int countActions(const Json& document, std::string_view type, std::string_view result = {}) {
  int count = 0;
  for (const auto& [id, action] : objectAt(document, "actions").items()) {
    if (stringAt(action, "type") != type || !ofThisRound(document, action)) continue;
    if (result.empty() || stringAt(action, "result") == result) ++count;
  }
  return count;
}

bool landInDispute(const Json& document) {
  if (integerAt(document, "portal.type") == kLandPossession) return true;
  const std::string category = stringAt(document, "category");
  return category.find("भूमि") != std::string::npos || category.find("कब्ज") != std::string::npos;
}

bool satisfactionTaken(const Json& document) {
  for (const auto& [id, feedback] : objectAt(document, "feedback").items()) {
    const std::string result = stringAt(feedback, "result");
    if (!ofThisRound(document, feedback)) continue;
    if (result == "satisfied" || result == "dissatisfied") return true;
  }
  return false;
}

bool conclusionWritten(const Json& document, std::string_view report) {
  const std::string text =
      stringAt(document, "reports." + std::string(report) + ".points." + std::string(kConclusionPoint));
  return text.find_first_not_of(" \n\t") != std::string::npos;
}

bool isDone(const Json& document, std::string_view report, Requirement requirement) {
  switch (requirement) {
    case Requirement::Contact:
      return countActions(document, "contact", "reached") > 0 ||
             (countActions(document, "contact", "unreachable") >= kUnreachableAttempts &&
              countActions(document, "visit") > 0);
    case Requirement::Visit:
      return countActions(document, "visit") > 0;
    case Requirement::Witnesses:
      return witnessesOnRecord(document) >= kWitnessesNeeded;
    case Requirement::Conclusion:
      return conclusionWritten(document, report);
    case Requirement::SpecialCloseReason: {
      const auto asked = specialCloseOf(document);
      return asked && !asked->reason.empty();
    }
    case Requirement::SpecialCloseProof: {
      const auto asked = specialCloseOf(document);
      return asked && asked->proved();
    }
    case Requirement::Satisfaction:
      return satisfactionTaken(document);
  }
  return false;
}

bool isAsked(const Json& document, Requirement requirement) {
  switch (requirement) {
    case Requirement::Witnesses:
      return landInDispute(document);
    case Requirement::SpecialCloseReason:
    case Requirement::SpecialCloseProof:
      return specialCloseOf(document).has_value();
    case Requirement::Contact:
    case Requirement::Visit:
    case Requirement::Conclusion:
    case Requirement::Satisfaction:
      return true;
  }
  return true;
}

}  // namespace

std::string_view toText(Requirement requirement) {
  for (const Row& row : kRows) {
    if (row.requirement == requirement) return row.name;
  }
  return {};
}

std::optional<Requirement> requirementFromText(std::string_view text) {
  for (const Row& row : kRows) {
    if (row.name == text) return row.requirement;
  }
  return std::nullopt;
}

Reason reasonFor(Requirement requirement) {
  for (const Row& row : kRows) {
    if (row.requirement == requirement) return row.reason;
  }
  return Reason::None;
}

bool mayBeWaived(Requirement requirement) {
  return requirement != Requirement::SpecialCloseReason && requirement != Requirement::SpecialCloseProof;
}

std::vector<ChecklistItem> checklist(const Json& document, std::string_view report) {
  std::vector<ChecklistItem> items;
  const Json& waived = objectAt(document, "waivers");
  for (const Row& row : kRows) {
    if (!isAsked(document, row.requirement)) continue;
    Standing standing = Standing::Missing;
    if (isDone(document, report, row.requirement))
      standing = Standing::Done;
    else if (mayBeWaived(row.requirement) && waived.contains(std::string(row.name)))
      standing = Standing::Waived;
    items.push_back({row.requirement, standing});
  }
  return items;
}

std::optional<Requirement> firstMissing(const Json& document, std::string_view report) {
  for (const ChecklistItem& item : checklist(document, report)) {
    if (item.standing == Standing::Missing) return item.requirement;
  }
  return std::nullopt;
}

int witnessesOnRecord(const Json& document) {
  int count = 0;
  for (const auto& [id, action] : objectAt(document, "actions").items()) {
    if (stringAt(action, "type") == "statement" && stringAt(action, "of") == "witness") ++count;
  }
  return count;
}

}  // namespace nistaran
