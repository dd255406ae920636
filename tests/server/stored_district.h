// A district on a real SQLite file, with its people and their enrolled tablets, as the server sees them
// behind its HTTP front.
#pragma once

#include <map>

#include "server/ingest/ingest.h"
#include "server/ingest/pull.h"
#include "server/store/sqlite_store.h"
#include "tests/builders.h"
#include "tests/world/process.h"

namespace nistaran::testing {

inline constexpr const char* kTwoCircles = R"({
  "district": {"code": "kannauj", "name": {"hi": "कन्नौज", "en": "Kannauj"}},
  "circles": [{"code": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}},
              {"code": "sadar", "name": {"hi": "सदर", "en": "Sadar"}}],
  "stations": [{"code": "tirwa", "circle": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}},
               {"code": "thathia", "circle": "tirwa", "name": {"hi": "ठठिया", "en": "Thathia"}},
               {"code": "kotwali", "circle": "sadar", "name": {"hi": "कोतवाली", "en": "Kotwali"}}],
  "reference_types": [{"code": 4, "hi": "ऑनलाइन सन्दर्भ", "en": "Online"}]})";

// A tablet's chain with the key that signs it. A copy of it is what a restored backup would be.
class SignedDevice {
 public:
  explicit SignedDevice(const std::string& id) : SignedDevice(id, keysOf(id)) {}
  SignedDevice(const std::string& id, crypto::KeyPair keys) : chain_(id), keys_(std::move(keys)) {}

  static crypto::KeyPair keysOf(const std::string& name) {
    SeededEntropy entropy(std::hash<std::string>{}(name));
    return crypto::makeKeyPair(entropy);
  }
  Operation make(const Officer& by, OperationKind kind, Json body, std::int64_t base = 1,
                 const std::string& complaint = kNumber) {
    return chain_.make(by, kind, std::move(body), base, complaint);
  }
  // The tablet as it would go on from here without what this one does next: its operations have names of
  // their own.
  SignedDevice copy() const {
    SignedDevice made = *this;
    made.chain_.nameOthers("copy");
    return made;
  }
  Operation visit(const Officer& by, const std::string& text = "मौके पर गया") {
    return make(by, OperationKind::ActionRecord, {{"type", "visit"}, {"text", text}});
  }
  Batch sign(std::vector<Operation> operations) const {
    return signBatch(id(), std::move(operations), keys_.secret_key);
  }
  const DeviceId& id() const { return chain_.id(); }
  const crypto::KeyPair& keys() const { return keys_; }

 private:
  Device chain_;
  crypto::KeyPair keys_;
};

class StoredDistrict {
 public:
  explicit StoredDistrict(server::ChangeListener* listener = nullptr) : ingest(clock, entropy, listener) {
    store->write([&](server::StoreTransaction& tx) {
      tx.putDistrict({*districtFromJson(Json::parse(kTwoCircles)), "epoch-1"});
      for (const Officer& who : {ravi, sita, far, chief, far_chief, co, sp}) tx.addOfficer({who, "hash"});
    });
  }

  SignedDevice tablet(const std::string& id, const std::vector<Officer>& signed_in) {
    SignedDevice device(id);
    store->write([&](server::StoreTransaction& tx) {
      server::DeviceRecord record;
      record.id = device.id();
      record.district = DistrictCode("kannauj");
      record.label = id;
      record.public_key = device.keys().public_key;
      tx.addDevice(record);
      for (const Officer& who : signed_in) tx.noteSignIn(device.id(), who.id);
    });
    return device;
  }

  // As the sync route does: whole or not at all.
  Result<server::Ingest::Taken> handIn(const Batch& batch) {
    Result<server::Ingest::Taken> taken = server::Ingest::Taken{};
    try {
      store->write([&](server::StoreTransaction& tx) {
        taken = ingest.take(tx, batch);
        if (!taken) throw ErrorException(taken.error());
      });
    } catch (const ErrorException&) {
      if (taken) throw;
    }
    return taken;
  }
  // Of one operation that is believed.
  OperationResult handedIn(const SignedDevice& device, const Operation& operation) {
    return handIn(device.sign({operation})).value().results.at(0);
  }

  // As `nistaran-server officer revoke` does.
  void leaves(Officer officer) {
    officer.active = false;
    store->write([&](server::StoreTransaction& tx) { tx.changeOfficer(officer); });
  }

  // The portal's word: a new complaint at the station.
  void receive(const std::string& number = kNumber, const std::string& station = "tirwa",
               const std::string& circle = "tirwa", bool sensitive = false) {
    Json body = receivedBody();
    body["sensitive"] = sensitive;
    body["portal"]["number"] = number;
    body["assignment"] = {{"circle", circle}, {"station", station}};
    const DistrictCode district("kannauj");
    store->write([&](server::StoreTransaction& tx) {
      const Officer actor = server::portalActor(district);
      ingest.submitOwn(
          tx, server::portalDevice(district), actor,
          {actor.id, ComplaintId(number), OperationKind::PortalReceive, Version(), std::move(body)});
    });
  }
  // Marked by the server's own hand, so that a test needs no tablet for it.
  void mark(const Officer& to, const std::string& number = kNumber) {
    const Officer by = sp;
    store->write([&](server::StoreTransaction& tx) {
      ingest.submitOwn(tx, DeviceId("console"), by,
                       {by.id,
                        ComplaintId(number),
                        OperationKind::ComplaintMark,
                        tx.document(ComplaintId(number))->version(),
                        {{"circle", to.circle.text()},
                         {"station", to.station.text()},
                         {"officer", to.id.text()},
                         {"officer_name", to.name}}});
    });
  }

  Json document(const std::string& number = kNumber) const {
    Json json;
    store->read([&](server::StoreReader& reader) {
      if (const auto stored = reader.document(ComplaintId(number))) json = stored->json;
    });
    return json;
  }
  Seq head() const {
    Seq seq;
    store->read([&](server::StoreReader& reader) { seq = reader.head(DistrictCode("kannauj")); });
    return seq;
  }
  SyncAnswer pulled(const Officer& who, const SyncRequest& request = {}) const {
    SyncAnswer answer;
    store->read([&](server::StoreReader& reader) { server::pull(reader, who, request, answer); });
    return answer;
  }
  // Closed, so that a test may open the file as it likes.
  void close() { store.reset(); }
  std::filesystem::path file() const { return folder.path() / "server.db"; }

  const Officer ravi = officer("ravi");
  const Officer sita = officer("sita");
  const Officer far = officer("far", Role::StationOfficer, "kotwali", "sadar");
  const Officer chief = inspector("chief");
  const Officer far_chief = inspector("far-chief", "kotwali", "sadar");
  const Officer co = supervisor("co");
  const Officer sp = supervisor("sp", "");

  world::TemporaryFolder folder;
  TestClock clock;
  SeededEntropy entropy;
  std::unique_ptr<server::Store> store = server::openSqliteStore(folder.path() / "server.db");
  server::Ingest ingest;
};

}  // namespace nistaran::testing
