#include "tests/server/store/store_conformance.h"

namespace nistaran::server::testing {
namespace {

constexpr const char* kDistrictFile = R"({
  "district": {"code": "kannauj", "name": {"hi": "कन्नौज", "en": "Kannauj"}},
  "circles": [{"code": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}}],
  "stations": [{"code": "tirwa", "circle": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}}],
  "a_member_of_a_later_program": {"kept": true}})";

}  // namespace

DistrictRecord districtOf(const DistrictCode& code, const std::string& epoch) {
  Json file = Json::parse(kDistrictFile);
  file["district"]["code"] = code.text();
  return {*districtFromJson(file), epoch};
}

SessionRecord sessionUntil(UtcTime expires) {
  return {OfficerId("ravi"), DeviceId("tab-1"), expires};
}

Json documentOf(const std::string& number, int version, const std::string& station,
                const std::string& circle) {
  return Json{{"id", number},
              {"version", version},
              {"district", "kannauj"},
              {"status", "received"},
              {"assignment", {{"circle", circle}, {"station", station}}},
              {"complainant", {{"name", "आवेदक एक"}}},
              {"a_member_of_a_later_program", {{"kept", true}}}};
}

Change changeOf(const Json& before, const Json& after, const DistrictCode& district) {
  return {district, fromMs(1'790'000'000'000), before, before.is_null() ? std::string() : digestOf(before),
          storedDocument(after)};
}

DeviceRecord deviceOf(const std::string& id) {
  DeviceRecord device;
  device.id = DeviceId(id);
  device.district = kKannauj;
  device.label = "तिर्वा का टैबलेट";
  device.public_key = std::string(64, 'a');
  return device;
}

JournalEntry entryOf(const Operation& operation, Outcome outcome, Reason reason, int version) {
  return {operation,
          hashOf(operation),
          officer("ravi"),
          fromMs(1'790'000'500'000),
          {operation.id, operation.n, outcome, reason, Version(version)}};
}

OutboxRow outboxRow(const std::string& number, const std::string& key) {
  OutboxRow row;
  row.district = kKannauj;
  row.complaint = ComplaintId(number);
  row.kind = "action";
  row.body = {{"kind", "visit"}, {"text", "मौके पर गया"}};
  row.idempotency_key = key;
  return row;
}

StoreConformance::StoreConformance() {
  write([](StoreTransaction& tx) {
    tx.putDistrict(districtOf(kKannauj, "epoch-1"));
    tx.putDistrict(districtOf(kFarrukhabad, "epoch-2"));
    tx.addDevice(deviceOf("tab-1"));
  });
}

std::string StoreConformance::failureOf(const Store::Work& work) {
  try {
    store->write(work);
    return {};
  } catch (const ErrorException& failure) {
    return std::string(describe(failure.error().code()).name);
  }
}

void StoreConformance::reopen() {
  store.reset();
  store = place->open();
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(StoreConformance);

}  // namespace nistaran::server::testing
