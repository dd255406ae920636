#include "tests/fuzz/deeds.h"

#include <array>

#include "sync/settlement.h"

namespace nistaran::fuzz {
namespace {

using enum OperationKind;

constexpr std::array kKinds{
    PortalReceive, PortalUpdate,  PortalAcknowledge, PortalRefuse,   ComplaintMark, FieldsSet,
    ActionRecord,  AttachmentAdd, AttachmentArrived, FeedbackRecord, ReportWrite,   ReportSubmit,
    ReportApprove, ReportReturn,  RequirementWaive,  ConflictSettle, HoldClose,     OfficerName,
    Unknown};
constexpr std::array kPaths{"complainant.mobile",
                            "complainant.name",
                            "place.village",
                            "place.lat_udeg",
                            "category",
                            "priority",
                            "sensitive",
                            "internal_due_at_ms",
                            "portal.text",
                            "portal.state",
                            "portal.attachments",
                            "assignment",
                            "fields",
                            "version",
                            "a.b.c"};

std::string keyIn(Choices& choices, const Json& document, const char* map) {
  const Json& entries = objectAt(document, map);
  if (entries.empty()) return "nothing";
  return std::next(entries.begin(), static_cast<std::ptrdiff_t>(choices.below(entries.size()))).key();
}

Json valueFrom(Choices& choices) {
  switch (choices.below(8)) {
    case 0:
      return nullptr;
    case 1:
      return "9999900001";
    case 2:
      return "urgent";
    case 3:
      return static_cast<std::int64_t>(choices.byte()) * 1'000'003;
    case 4:
      return choices.below(2) == 1;
    case 5:
      return Json{{"officer", "ravi"}, {"gone", nullptr}, {"list", Json::array({nullptr, 1})}};
    case 6:
      return "नगला रामपुर";
    default: {
      const auto any = parseJson(choices.text());
      return any ? *any : Json("x");
    }
  }
}

Json fieldsFrom(Choices& choices) {
  Json set = Json::object();
  for (std::size_t left = 1 + choices.below(3); left > 0; --left)
    set[choices.from(kPaths)] = valueFrom(choices);
  return set;
}

Json fileFrom(Choices& choices) {
  const std::string hash(choices.below(8) == 7 ? 10 : 64, choices.below(2) == 0 ? 'a' : 'b');
  return Json{{"sha256", hash}, {"size_bytes", choices.byte() * 100}, {"type", "image/jpeg"}};
}

Json bodyFor(OperationKind kind, Choices& choices, const Json& document) {
  const std::string report = choices.below(4) == 0 ? "r2" : "r1";
  switch (kind) {
    case PortalReceive:
      return Json{{"portal", {{"type", 41}}}, {"assignment", valueFrom(choices)}, {"category", "भूमि"}};
    case PortalUpdate:
      return Json{{"set", fieldsFrom(choices)},
                  {"state", choices.from(std::array{"", "cancelled", "reopened"})}};
    case PortalAcknowledge:
      return Json{{"acknowledgement", "ACK-1"}};
    case PortalRefuse:
      return Json{{"reason", "closed"}};
    case ComplaintMark:
      return Json{{"circle", "tirwa"},
                  {"station", choices.from(std::array{"tirwa", "thathia"})},
                  {"officer", choices.from(std::array{"ravi", "amit", ""})}};
    case FieldsSet:
      return Json{{"set", fieldsFrom(choices)}};
    case ActionRecord:
      if (choices.below(3) == 0)
        return Json{{"type", choices.from(std::array{"court_case", "cognizable", "special_close_request",
                                                     "tomorrow"})},
                    {"form_version", choices.below(3)},
                    {"fields",
                     {{"court", valueFrom(choices)},
                      {"fir_number", valueFrom(choices)},
                      {"reason", valueFrom(choices)},
                      {"case_number", valueFrom(choices)},
                      {"team", Json::array({{{"name", valueFrom(choices)}}})}}}};
      return Json{{"type", choices.from(std::array{"contact", "visit", "statement", ""})},
                  {"result", choices.from(std::array{"reached", "unreachable"})},
                  {"of", "witness"},
                  {"more", valueFrom(choices)}};
    case AttachmentAdd:
      return Json{{"file", fileFrom(choices)},
                  {"small", fileFrom(choices)},
                  {"text", valueFrom(choices)},
                  {"source", choices.from(std::array{"camera", "file", "pad", "?"})},
                  {"captured_at_ms", choices.below(3)},
                  {"lat_udeg", valueFrom(choices)},
                  {"lon_udeg", valueFrom(choices)}};
    case AttachmentArrived:
      return fileFrom(choices);
    case FeedbackRecord:
      return Json{{"result", choices.from(std::array{"satisfied", "dissatisfied", "unreachable", "?"})},
                  {"reason", valueFrom(choices)},
                  {"signature", stringAt(fileFrom(choices), "sha256")}};
    case ReportWrite:
      return Json{{"report", report}, {"points", {{"20", valueFrom(choices)}, {"19", "पाठ"}}}};
    case ReportSubmit:
      return Json{{"report", report}};
    case ReportApprove:
    case ReportReturn:
      return Json{{"report", report},
                  {"submission", stringAt(document, "reports." + report + ".submission")},
                  {"objection", "और"},
                  {"point", "20"}};
    case RequirementWaive:
      return Json{{"requirement", choices.from(std::array{"contact", "visit", "witnesses", "conclusion",
                                                          "satisfaction", "special_close_proof", "?"})},
                  {"reason", "आदेश"}};
    case ConflictSettle:
      return Json{{"conflict", keyIn(choices, document, "conflicts")},
                  {"take", choices.from(std::array{"other", "kept", "?"})}};
    case HoldClose:
      return Json{{"operation", keyIn(choices, document, "held")}, {"reason", "भूल"}};
    case OfficerName:
      return Json{{"officer", choices.from(std::array{"ravi", "amit", "insp", ""})},
                  {"named", valueFrom(choices)}};
    case Unknown:
      return Json{{"anything", valueFrom(choices)}};
  }
  return Json::object();
}

}  // namespace

Deed deedFrom(Choices& choices, const Json& document) {
  const OperationKind kind = choices.from(kKinds);
  if (choices.below(8) == 7) {
    const auto any = parseJson(choices.text());
    if (any && any->is_object()) return {kind, *any};
  }
  return {kind, bodyFor(kind, choices, document)};
}

}  // namespace nistaran::fuzz
