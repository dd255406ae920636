#include "tests/reference_portal/problem.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace reference_portal {
namespace {

struct Row {
  Refusal refusal;
  int status;
  std::string_view code;
  std::string_view title;
  std::string_view title_hi;
};

constexpr std::array<Row, 33> kRows{{
    {Refusal::MalformedJson, 400, "malformed_json", "The body is no JSON object",
     "भेजी गई जानकारी पढ़ी नहीं जा सकी"},
    {Refusal::InvalidCursor, 400, "invalid_cursor", "cursor or limit is no number in range",
     "क्रम संख्या सही नहीं है"},
    {Refusal::IdempotencyKeyMissing, 400, "idempotency_key_missing",
     "The post needs an Idempotency-Key of 1 to 200 bytes", "Idempotency-Key नहीं है"},
    {Refusal::WrongKey, 401, "wrong_key", "The key does not open this", "कुंजी सही नहीं है"},
    {Refusal::TypeNotAllowed, 403, "type_not_allowed", "Only offices register this type",
     "इस प्रकार का सन्दर्भ केवल कार्यालय से दर्ज होता है"},
    {Refusal::UnknownNumber, 404, "unknown_number", "No reference has this number",
     "इस संख्या का कोई सन्दर्भ नहीं मिला"},
    {Refusal::UnknownAttachment, 404, "unknown_attachment", "No such attachment", "संलग्नक नहीं मिला"},
    {Refusal::NotFound, 404, "not_found", "No such page", "यह पृष्ठ नहीं मिला"},
    {Refusal::FormExpired, 403, "form_expired", "The form is too old; please open it again",
     "यह प्रपत्र पुराना हो गया है, कृपया इसे दोबारा खोलें"},
    {Refusal::StaleStep, 409, "stale_step", "The step is not the next one", "यह चरण अगला चरण नहीं है"},
    {Refusal::ReportMissing, 409, "report_missing", "No disposal without a report",
     "आख्या के बिना निस्तारण नहीं हो सकता"},
    {Refusal::FeedbackMissing, 409, "feedback_missing", "No disposal without the complainant's feedback",
     "फीडबैक के बिना निस्तारण नहीं हो सकता"},
    {Refusal::AlreadyDisposed, 409, "already_disposed", "The reference is disposed of",
     "सन्दर्भ निस्तारित हो चुका है"},
    {Refusal::Cancelled, 409, "cancelled", "The reference is cancelled", "सन्दर्भ निरस्त किया जा चुका है"},
    {Refusal::AlreadySent, 409, "already_sent", "The reference was sent already",
     "सन्दर्भ पहले ही भेजा जा चुका है"},
    {Refusal::NotSent, 409, "not_sent", "The reference was not sent yet", "सन्दर्भ अभी भेजा नहीं गया है"},
    {Refusal::NotDisposed, 409, "not_disposed", "The reference is not disposed of", "सन्दर्भ निस्तारित नहीं है"},
    {Refusal::AttachmentTooLarge, 413, "attachment_too_large", "The file is larger than 500 KB",
     "फ़ाइल 500 KB से बड़ी है"},
    {Refusal::BodyTooLarge, 413, "body_too_large", "More than 4 MiB at once", "भेजी गई जानकारी बहुत बड़ी है"},
    {Refusal::AttachmentType, 415, "attachment_type", "Only PDF, JPG, JPEG and PNG files",
     "केवल PDF, JPG, JPEG या PNG फ़ाइल लगाई जा सकती है"},
    {Refusal::MissingField, 422, "missing_field", "This must be filled in", "यह भरना आवश्यक है"},
    {Refusal::InvalidField, 422, "invalid_field", "This value is not possible", "यह मान सही नहीं है"},
    {Refusal::TooLong, 422, "too_long", "This is too long", "यह निर्धारित सीमा से अधिक लम्बा है"},
    {Refusal::ForbiddenCharacters, 422, "forbidden_characters", "Some characters may not be used",
     "कुछ चिह्न लिखने की अनुमति नहीं है"},
    {Refusal::UnknownType, 422, "unknown_type", "No such type of reference", "सन्दर्भ का यह प्रकार नहीं है"},
    {Refusal::UnknownDistrict, 422, "unknown_district", "No such district", "यह जनपद सूची में नहीं है"},
    {Refusal::UnknownStation, 422, "unknown_station", "No such police station", "यह थाना सूची में नहीं है"},
    {Refusal::TooManyAttachments, 422, "too_many_attachments", "At most 5 files",
     "अधिकतम 5 फ़ाइलें लगाई जा सकती हैं"},
    {Refusal::ReasonMissing, 422, "reason_missing", "A reason is needed", "कारण लिखना आवश्यक है"},
    {Refusal::IdempotencyConflict, 422, "idempotency_conflict", "The key was used for something else",
     "यह कुंजी किसी अन्य सूचना के लिए प्रयोग हो चुकी है"},
    {Refusal::MonthlyLimit, 429, "monthly_limit", "This mobile number has filed 10 references this month",
     "इस मोबाइल नंबर से इस माह 10 शिकायतें दर्ज हो चुकी हैं"},
    {Refusal::Internal, 500, "internal", "The portal failed; please try again",
     "पोर्टल में त्रुटि हुई, कृपया पुनः प्रयास करें"},
    {Refusal::Fault, 503, "fault", "A fault that was ordered", "पोर्टल अभी उपलब्ध नहीं है"},
}};

}  // namespace

Problem problem(Refusal refusal, std::string detail, std::string detail_hi) {
  const auto row = std::ranges::find(kRows, refusal, &Row::refusal);
  if (row == kRows.end()) throw std::logic_error("a refusal without words");
  return {refusal,
          row->status,
          std::string(row->code),
          std::string(row->title),
          std::string(row->title_hi),
          std::move(detail),
          std::move(detail_hi),
          Json::object()};
}

Problem fieldProblem(Refusal refusal, const std::string& field, std::string detail, std::string detail_hi) {
  Problem made = problem(refusal, std::move(detail), std::move(detail_hi));
  made.more["field"] = field;
  return made;
}

Json toJson(const Problem& problem) {
  Json json = problem.more;
  json["type"] = "urn:nistaran:portal:" + problem.code;
  json["title"] = problem.title;
  json["title_hi"] = problem.title_hi;
  json["status"] = problem.status;
  json["code"] = problem.code;
  json["detail"] = problem.detail.empty() ? problem.title : problem.detail;
  json["detail_hi"] = problem.detail_hi.empty() ? problem.title_hi : problem.detail_hi;
  return json;
}

}  // namespace reference_portal
