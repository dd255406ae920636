// Builders for tests: say only what the test is about.
#pragma once

#include <map>
#include <string>

#include "shared/entropy.h"
#include "shared/officer.h"
#include "shared/operation.h"
#include "shared/time.h"
#include "shared/uuid.h"
#include "sync/merge.h"

namespace nistaran::testing {

// Every byte follows from the seed (splitmix64).
class SeededEntropy final : public Entropy {
 public:
  explicit SeededEntropy(std::uint64_t seed = 1) : state_(seed) {}
  void fill(std::span<std::uint8_t> bytes) override {
    for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(next() >> 32);
  }
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }

 private:
  std::uint64_t state_;
};

// Goes on only when it is told to.
class TestClock final : public Clock {
 public:
  UtcTime now() const override { return now_; }
  void advance(std::chrono::milliseconds by) { now_ += by; }
  void set(UtcTime time) { now_ = time; }

 private:
  UtcTime now_ = fromMs(1'790'000'000'000);
};

inline Officer officer(std::string id, Role role = Role::StationOfficer, std::string station = "tirwa",
                       std::string circle = "tirwa") {
  Officer made;
  made.id = OfficerId(id);
  made.name = "अधिकारी " + id;
  made.rank = "उपनिरीक्षक";
  made.role = role;
  made.district = DistrictCode("kannauj");
  made.circle = CircleCode(circle);
  made.station = StationCode(station);
  return made;
}

inline Officer inspector(std::string id = "insp", std::string station = "tirwa",
                         std::string circle = "tirwa") {
  return officer(std::move(id), Role::Inspector, std::move(station), std::move(circle));
}

inline Officer supervisor(std::string id = "co", std::string circle = "tirwa") {
  return officer(std::move(id), Role::Supervisor, "", std::move(circle));
}

inline Officer portalInbox() {
  Officer made = officer("portal", Role::Portal, "", "");
  made.name = "जनसुनवाई पोर्टल";
  return made;
}

inline const std::string kNumber = "40016026000123";

inline Json receivedBody() {
  return Json{{"district", "kannauj"},
              {"portal",
               {{"number", kNumber},
                {"type", 4},
                {"category", "अन्य"},
                {"text", "रास्ते पर पानी भरा रहता है।"},
                {"received_at_ms", 1'789'000'000'000},
                {"due_at_ms", 1'790'300'000'000}}},
              {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}, {"village", "नगला"}}},
              {"category", "अन्य"},
              {"assignment", {{"circle", "tirwa"}, {"station", "tirwa"}}}};
}

// A device that makes operations one after the other, as a tablet does.
class Device {
 public:
  explicit Device(std::string id) : id_(std::move(id)), name_(id_.text()) {}

  Operation make(const Officer& by, OperationKind kind, Json body, std::int64_t base,
                 const std::string& complaint = kNumber) {
    clock_ms_ += 1000;
    const Draft draft{by.id, ComplaintId(complaint), kind, Version(base), std::move(body)};
    Operation made = makeOperation(draft, id_, head_, {clock_ms_, 0},
                                   OperationId(name_ + "-" + std::to_string(head_.n.value() + 1)));
    head_ = headAfter(made);
    return made;
  }
  // From here on operations have other ids, as random ones would be.
  void nameOthers(const std::string& name) { name_ = name; }
  const DeviceId& id() const { return id_; }

 private:
  DeviceId id_;
  std::string name_;
  ChainHead head_;
  std::int64_t clock_ms_ = 1'790'000'000'000;
};

// A complaint as the server holds it, changed by what people do. Each act is made on the actor's own device
// and has seen the newest version unless `sawVersion` says otherwise.
class Complaint {
 public:
  Complaint() { did(portalInbox(), OperationKind::PortalReceive, receivedBody()); }

  Merged did(const Officer& by, OperationKind kind, Json body) {
    return did(by, kind, std::move(body), version());
  }
  Merged did(const Officer& by, OperationKind kind, Json body, std::int64_t saw) {
    const auto device = devices_.try_emplace(by.id.text(), "tab-" + by.id.text()).first;
    last_ = device->second.make(by, kind, std::move(body), saw);
    return merge(document_, last_, {by, fromMs(1'790'000'500'000)});
  }
  Merged markedTo(const Officer& who, const Officer& by = inspector()) {
    return did(by, OperationKind::ComplaintMark,
               {{"circle", who.circle.text()},
                {"station", who.station.text()},
                {"officer", who.id.text()},
                {"officer_name", who.name}});
  }
  Merged contacted(const Officer& by, std::string result = "reached") {
    return did(by, OperationKind::ActionRecord,
               {{"type", "contact"}, {"result", result}, {"text", "बात हुई"}});
  }
  Merged visited(const Officer& by) {
    return did(by, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर गया"}});
  }
  Merged wrote(const Officer& by, std::string text = "शिकायत सही पाई गई।") {
    return did(by, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", std::move(text)}}}});
  }
  Merged satisfied(const Officer& by = inspector()) {
    return did(by, OperationKind::FeedbackRecord, {{"result", "satisfied"}});
  }
  Merged submitted(const Officer& by) { return did(by, OperationKind::ReportSubmit, {{"report", "r1"}}); }
  Merged approved(const Officer& by = supervisor()) {
    return did(by, OperationKind::ReportApprove,
               {{"report", "r1"}, {"submission", stringAt(document_, "reports.r1.submission")}});
  }

  Json& document() { return document_; }
  const Operation& last() const { return last_; }
  std::int64_t version() const { return integerAt(document_, "version"); }
  std::string status() const { return stringAt(document_, "status"); }
  std::string text(std::string_view path) const { return stringAt(document_, path); }

 private:
  Json document_;
  Operation last_;
  std::map<std::string, Device> devices_;
};

}  // namespace nistaran::testing
