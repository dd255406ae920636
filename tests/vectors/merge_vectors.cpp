#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "sync/merge.h"
#include "tests/vectors/fixed_world.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {
namespace {

// What people do to one complaint, each on a tablet of their own, in the order in which the server takes it.
class History {
 public:
  explicit History(std::string name) : name_(std::move(name)) {
    comes(thePortal(), OperationKind::PortalReceive, 0,
          {{"portal", {{"type", 4}, {"nature", "complaint"}, {"text", "रास्ते पर पानी भरा रहता है।"}}},
           {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}}},
           {"place", {{"village", "नगला"}, {"station", "tirwa"}}},
           {"assignment", {{"circle", "tirwa"}, {"station", "tirwa"}}},
           {"category", "अन्य"}});
  }

  History& comes(const Officer& by, OperationKind kind, std::int64_t base, Json body) {
    const auto [head, first] = heads_.try_emplace(by.id.text());
    const std::int64_t count = head->second.n.value() + 1;
    const OperationId id("op-" + by.id.text() + "-" + std::to_string(count));
    const DeviceId device("tab-" + by.id.text());
    const Draft draft{by.id, kComplaint, kind, Version(base), std::move(body)};
    const HlcTime made{kStartMs + 60'000 * step_, 0};
    const Operation operation = makeOperation(draft, device, head->second, made, id);
    head->second = headAfter(operation);
    take(operation, by);
    return *this;
  }

  Json json() const { return Json{{"name", name_}, {"steps", steps_}, {"document", document_}}; }
  std::int64_t version() const { return integerAt(document_, "version"); }

 private:
  void take(const Operation& operation, const Officer& by) {
    const std::int64_t received_ms = kStartMs + 60'000 * step_++ + 5'000;
    const Json before = document_.is_null() ? Json::object() : document_;
    const Merged merged = merge(document_, operation, {by, fromMs(received_ms)});
    Json step{{"operation", operation.json},
              {"actor", toJson(by)},
              {"received_at_ms", received_ms},
              {"outcome", toText(merged.outcome)},
              {"patch", makeMergePatch(before, document_)},
              {"version", version()},
              {"digest", digestOf(document_)}};
    if (merged.reason != Reason::None) step["reason"] = toText(merged.reason);
    steps_.push_back(std::move(step));
  }

  std::string name_;
  std::map<std::string, ChainHead> heads_;
  std::int64_t step_ = 0;
  Json steps_ = Json::array();
  Json document_;
};

Json markBody() {
  return {{"circle", "tirwa"},
          {"station", "tirwa"},
          {"officer", theOfficer().id.text()},
          {"officer_name", theOfficer().name}};
}

Json twoCorrectOneNumber() {
  History history("two correct the same number unseen; the inspector's stands; the officer's is taken");
  const auto setMobile = [](const char* number) { return Json{{"set", {{"complainant.mobile", number}}}}; };
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(theOfficer(), OperationKind::FieldsSet, 2, setMobile("9999900002"))
      .comes(theInspector(), OperationKind::FieldsSet, 2, setMobile("9999900003"))
      .comes(theOfficer(), OperationKind::ConflictSettle, 4,
             {{"conflict", "op-tirwa-si-1-1:complainant.mobile"}, {"take", "other"}})
      .comes(theOfficer(), OperationKind::FieldsSet, 5,
             {{"set", {{"complainant.village", "नगला खुर्द"}, {"place.village", nullptr}}}});
  return history.json();
}

Json aReportWaitsForTheWord() {
  History history("a report waits for the complainant's word, is released by it, returned and approved");
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(theOfficer(), OperationKind::ActionRecord, 2,
             {{"type", "contact"}, {"result", "reached"}, {"text", "बात हुई"}})
      .comes(theOfficer(), OperationKind::ActionRecord, 2,
             {{"type", "visit"}, {"lat_udeg", 26966000}, {"lon_udeg", 79797000}, {"nothing", nullptr}})
      .comes(theOfficer(), OperationKind::ReportWrite, 2,
             {{"report", "r1"}, {"points", {{"20", "शिकायत सही पाई गई।"}}}})
      .comes(theOfficer(), OperationKind::ReportSubmit, 2, {{"report", "r1"}})
      .comes(theInspector(), OperationKind::FeedbackRecord, 6, {{"result", "satisfied"}})
      .comes(theInspector(), OperationKind::ReportReturn, history.version(),
             {{"report", "r1"},
              {"submission", "op-tirwa-si-1-4"},
              {"objection", "गवाह का नाम"},
              {"point", "20"}})
      .comes(theOfficer(), OperationKind::ReportSubmit, 8, {{"report", "r1"}})
      .comes(theSupervisor(), OperationKind::ReportApprove, 9,
             {{"report", "r1"}, {"submission", "op-tirwa-si-1-5"}})
      .comes(thePortal(), OperationKind::PortalAcknowledge, 10,
             {{"acknowledgement", "ACK-40016026000123-7"}});
  return history.json();
}

Json aSpecialCloseNeedsItsProof() {
  History history(
      "a special close is approved once its reason and the number of the court case are on record");
  const auto asks = [](Json fields) {
    return Json{{"type", "special_close_request"}, {"form_version", 2}, {"fields", std::move(fields)}};
  };
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(theOfficer(), OperationKind::ActionRecord, 2, {{"type", "contact"}, {"result", "reached"}})
      .comes(theOfficer(), OperationKind::ActionRecord, 2, {{"type", "visit"}})
      .comes(theOfficer(), OperationKind::ReportWrite, 2,
             {{"report", "r1"}, {"points", {{"20", "प्रकरण न्यायालय में विचाराधीन है।"}}}})
      .comes(theInspector(), OperationKind::FeedbackRecord, 5, {{"result", "satisfied"}})
      .comes(theOfficer(), OperationKind::ReportSubmit, 5, {{"report", "r1"}})
      .comes(theOfficer(), OperationKind::ActionRecord, 7, asks({{"proof", "वाद चल रहा है"}}))
      .comes(theSupervisor(), OperationKind::ReportApprove, 8,
             {{"report", "r1"}, {"submission", "op-tirwa-si-1-4"}})
      .comes(theSupervisor(), OperationKind::RequirementWaive, 8,
             {{"requirement", "special_close_proof"}, {"reason", "आदेश"}})
      .comes(theOfficer(), OperationKind::ActionRecord, 9, asks({{"reason", "sub_judice"}}))
      .comes(theOfficer(), OperationKind::ActionRecord, 10,
             {{"type", "court_case"},
              {"form_version", 1},
              {"fields", {{"court", "सिविल जज"}, {"case_number", "214/2026"}}}});
  return history.json();
}

Json whatIsRefusedOrWaits() {
  History history("what is refused changes nothing; what waits is closed by its author");
  const Officer stranger =
      person("thathia-si-1", "जाँच अधिकारी 1 ठठिया", "उपनिरीक्षक", Role::StationOfficer, "thathia");
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(stranger, OperationKind::ActionRecord, 2, {{"type", "visit"}})
      .comes(theOfficer(), OperationKind::FeedbackRecord, 2, {{"result", "satisfied"}})
      .comes(theInspector(), OperationKind::FeedbackRecord, 2, {{"result", "dissatisfied"}})
      .comes(theOfficer(), OperationKind::FieldsSet, 2, {{"set", {{"priority", "high"}}}})
      .comes(theSupervisor(), OperationKind::ReportApprove, 2, {{"report", "r1"}, {"submission", "x"}})
      .comes(theSupervisor(), OperationKind::HoldClose, 3,
             {{"operation", "op-co-tirwa-1"}, {"reason", "भूल"}});
  return history.json();
}

Json whatIsSensitiveIsOpenedByWhoSeesIt() {
  History history("what is sensitive: who may see it, who passes it on, and who no longer lets anybody in");
  const auto name = [](const Officer& whom, bool named) {
    return Json{{"officer", whom.id.text()}, {"officer_name", whom.name}, {"named", named}};
  };
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(theInspector(), OperationKind::FieldsSet, 2, {{"set", {{"sensitive", true}}}})
      .comes(theSupervisor(), OperationKind::OfficerName, 2, name(theSupervisor(), true))
      .comes(theInspector(), OperationKind::OfficerName, 4, name(theSupervisor(), true))
      .comes(theSupervisor(), OperationKind::OfficerName, 5, name(theInspector(), false))
      .comes(theInspector(), OperationKind::FieldsSet, 6, {{"set", {{"sensitive", false}}}})
      .comes(theInspector(), OperationKind::ActionRecord, 6, {{"type", "visit"}, {"text", "मौके पर गया"}})
      .comes(theOfficer(), OperationKind::OfficerName, 6, name(theOfficer(), true))
      .comes(theSupervisor(), OperationKind::OfficerName, 8, {{"officer", "tirwa-sho"}});
  return history.json();
}

Json twoWriteOnePoint() {
  History history("two write the same point of a report: what stands stays, the other is kept");
  const auto point = [](const char* text) { return Json{{"report", "r1"}, {"points", {{"19", text}}}}; };
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(theOfficer(), OperationKind::ReportWrite, 2, point("पहला पाठ"))
      .comes(theInspector(), OperationKind::ReportWrite, 2, point("दूसरा पाठ"))
      .comes(theInspector(), OperationKind::ReportWrite, 2, point("तीसरा पाठ"))
      .comes(theOfficer(), OperationKind::ConflictSettle, 5,
             {{"conflict", "op-tirwa-sho-3:reports.r1.points.19"}, {"take", "kept"}});
  return history.json();
}

Json aPhotoArrivesInParts() {
  History history("a photo is named, its small copy arrives, then the original; a tablet can't say so");
  const std::string photo(64, 'a');
  const std::string small(64, 'b');
  const Json claimed{
      {"sha256", photo}, {"size_bytes", 4318822}, {"type", "image/jpeg"}, {"arrived_at_ms", 1}};
  Json taken{{"file", {{"sha256", std::string(64, 'c')}, {"size_bytes", 2100456}, {"type", "image/jpeg"}}},
             {"source", "camera"},
             {"captured_at_ms", 1790000012000},
             {"lat_udeg", 27055000},
             {"lon_udeg", 79918000},
             {"accuracy_m", 12}};
  Json from_nowhere = taken;
  from_nowhere["source"] = "scanner";
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(thePortal(), OperationKind::AttachmentArrived, 2, {{"sha256", small}})
      .comes(theOfficer(), OperationKind::AttachmentAdd, 2,
             {{"file", claimed},
              {"small", {{"sha256", small}, {"size_bytes", 183201}, {"type", "image/jpeg"}}},
              {"text", "टूटी मेड़"}})
      .comes(theOfficer(), OperationKind::AttachmentArrived, 4, {{"sha256", photo}})
      .comes(theOfficer(), OperationKind::AttachmentAdd, 4, {{"file", {{"sha256", "abc"}}}})
      .comes(thePortal(), OperationKind::AttachmentArrived, 4, {{"sha256", photo}})
      .comes(theOfficer(), OperationKind::AttachmentAdd, 5, taken)
      .comes(theOfficer(), OperationKind::AttachmentAdd, 6, from_nowhere)
      .comes(theOfficer(), OperationKind::AttachmentAdd, 6, {{"file", taken["file"]}, {"lat_udeg", 27055000}})
      .comes(theInspector(), OperationKind::FeedbackRecord, 6,
             {{"result", "satisfied"}, {"signature", small}})
      .comes(theInspector(), OperationKind::FeedbackRecord, 7, {{"result", "satisfied"}, {"signature", "x"}});
  return history.json();
}

Json whatFormsRecord() {
  History history(
      "records of forms that nobody here knows: any value of the kinds is kept, any other refused");
  const auto record = [](Json version, Json fields) {
    return Json{{"type", "boat_patrol"}, {"form_version", std::move(version)}, {"fields", std::move(fields)}};
  };
  const Json person{{"name", "क ख"}, {"mobile", "9999911111"}};
  history.comes(theInspector(), OperationKind::ComplaintMark, 1, markBody())
      .comes(theOfficer(), OperationKind::ActionRecord, 2,
             record(3, {{"ghat", "मेंहदी घाट"},
                        {"boats", 4},
                        {"stopped", false},
                        {"chief", person},
                        {"crew", Json::array({person, {{"name", "ग"}}})},
                        {"nothing", nullptr}}))
      .comes(theOfficer(), OperationKind::ActionRecord, 2, record(0, {{"ghat", "मेंहदी घाट"}}))
      .comes(theOfficer(), OperationKind::ActionRecord, 2, record(1, "मेंहदी घाट"))
      .comes(theOfficer(), OperationKind::ActionRecord, 2, record(1, {{"ghat", {{"name", 7}}}}))
      .comes(theOfficer(), OperationKind::ActionRecord, 2, record(1, {{"crew", Json::array({"क"})}}))
      .comes(theOfficer(), OperationKind::ActionRecord, 2, {{"type", "boat_patrol"}, {"form_version", 1}})
      .comes(theOfficer(), OperationKind::ActionRecord, 2, record(1, {{std::string(41, 'x'), "y"}}));
  return history.json();
}

}  // namespace

Json mergeVectors() {
  return Json{{"histories",
               Json::array({twoCorrectOneNumber(), aReportWaitsForTheWord(), aSpecialCloseNeedsItsProof(),
                            whatIsRefusedOrWaits(), twoWriteOnePoint(), aPhotoArrivesInParts(),
                            whatIsSensitiveIsOpenedByWhoSeesIt(), whatFormsRecord()})}};
}

}  // namespace nistaran::vectors
