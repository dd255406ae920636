// A tablet that never sees a network: the product's own store and recorder, and files in both directions.
#pragma once

#include "mobile/store/sqlite_local_store.h"
#include "shared/canonical_json.h"
#include "sync/bundle/pack.h"
#include "sync/bundle/take.h"
#include "sync/recorder.h"
#include "tests/server/stored_district.h"

namespace nistaran::testing {

class OfflineTablet {
 public:
  // Enrolled at headquarters, where its officers signed in once and it learnt the server's key.
  OfflineTablet(StoredDistrict& district, const std::string& id, std::vector<Officer> officers,
                std::string server_key)
      : district_(district),
        id_(id),
        keys_(SignedDevice::keysOf(id)),
        officers_(std::move(officers)),
        server_key_(std::move(server_key)),
        store_(district.folder.path() / (id + ".db")) {
    district.tablet(id, officers_);
  }

  void records(const Officer& by, OperationKind kind, Json body, const std::string& number = kNumber) {
    Version base;
    store_.transaction([&](LocalStoreTransaction& tx) {
      if (const auto stored = tx.document(by.id, ComplaintId(number))) base = stored->version();
    });
    Recorder(store_, id_, district_.clock, entropy_)
        .record({by.id, ComplaintId(number), kind, base, std::move(body)}, by);
  }
  void visits(const Officer& by, const std::string& text = "मौके पर गया") {
    records(by, OperationKind::ActionRecord, {{"type", "visit"}, {"text", text}});
  }

  BundleRequest packs() {
    Sender sender{id_, keys_.secret_key, DistrictCode("kannauj"), {}, "nistaran/test"};
    for (const Officer& officer : officers_) sender.officers.push_back(officer.id);
    return packBundle(store_, sender, district_.clock.now(), entropy_);
  }
  std::string writes(const BundleRequest& bundle) {
    return sealRequest(bundle, keys_.secret_key, server_key_);
  }
  std::string writes() { return writes(packs()); }

  BundleAnswer reads(const std::string& answer) { return openAnswer(answer, keys_, server_key_).value(); }
  BundleEffect takes(const std::string& answer) { return takeBundle(store_, reads(answer)); }

  // What the server has confirmed, byte by byte.
  std::string holds(const Officer& who, const std::string& number = kNumber) {
    std::string held;
    store_.transaction([&](LocalStoreTransaction& tx) {
      if (const auto stored = tx.document(who.id, ComplaintId(number))) held = canonicalJson(stored->json);
    });
    return held;
  }
  std::size_t waiting() {
    std::size_t count = 0;
    store_.transaction([&](LocalStoreTransaction& tx) { count = tx.waitingCount(); });
    return count;
  }
  // It meets the server itself after all, as `who`.
  void meets(const Officer& who) {
    SyncRequest ask;
    store_.transaction([&](LocalStoreTransaction& tx) {
      std::vector<Operation> operations;
      for (const StoredOperation& stored : tx.waiting(100)) operations.push_back(stored.operation);
      ask.batch = signBatch(id_, std::move(operations), keys_.secret_key);
      ask.cursor = tx.cursor(who.id);
    });
    SyncAnswer answer;
    if (!ask.batch.empty()) answer.results = district_.handIn(ask.batch).value().results;
    SyncAnswer page = district_.pulled(who, ask);
    page.results = std::move(answer.results);
    store_.transaction([&](LocalStoreTransaction& tx) { takeAnswer(tx, who.id, page); });
  }

  const crypto::KeyPair& keys() const { return keys_; }
  const DeviceId& id() const { return id_; }
  LocalStore& store() { return store_; }

 private:
  StoredDistrict& district_;
  DeviceId id_;
  crypto::KeyPair keys_;
  std::vector<Officer> officers_;
  std::string server_key_;
  SystemEntropy entropy_;
  SqliteLocalStore store_;
};

}  // namespace nistaran::testing
