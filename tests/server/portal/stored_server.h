// The real way of a change in the server, without HTTP: store, ingest, outbox and inbox over one SQLite file.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <atomic>
#include <filesystem>

#include "server/portal/outbox.h"
#include "server/portal/store_inbox_ledger.h"
#include "server/store/sqlite_store.h"
#include "tests/builders.h"

namespace nistaran::testing {

inline constexpr const char* kDistrictFile = R"({
  "district": {"code": "kannauj", "name": {"hi": "कन्नौज", "en": "Kannauj"}},
  "circles": [{"code": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}}],
  "stations": [{"code": "tirwa", "circle": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}}],
  "reference_types": [{"code": 4, "hi": "ऑनलाइन सन्दर्भ", "en": "Online"}]})";

// Removed with all that is in it.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "nistaran-portal-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;  // a test's litter is no failure of the test
    std::filesystem::remove_all(path_, ignored);
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

class StoredServer {
 public:
  StoredServer() {
    const std::vector<Officer> people{officer("ravi"), inspector(), supervisor()};
    store->write([&](server::StoreTransaction& tx) {
      tx.putDistrict({district, "epoch-1"});
      for (const Officer& who : people) tx.addOfficer({who, "hash"});
    });
  }

  Outcome did(const std::string& number, const Officer& by, OperationKind kind, Json body) {
    OperationResult result;
    store->write([&](server::StoreTransaction& tx) {
      const auto stored = tx.document(ComplaintId(number));
      result = ingest.submitOwn(
          tx, DeviceId("tablet-" + by.id.text()), by,
          {by.id, ComplaintId(number), kind, stored ? stored->version() : Version(), std::move(body)});
    });
    return result.outcome;
  }

  Json document(const std::string& number) const {
    Json json;
    store->read([&](server::StoreReader& reader) {
      if (const auto stored = reader.document(ComplaintId(number))) json = stored->json;
    });
    return json;
  }
  std::string status(const std::string& number) const { return stringAt(document(number), "status"); }

  // What waits to be delivered first.
  std::optional<server::OutboxRow> nextRow(UtcTime now = fromMs(4'000'000'000'000)) const {
    std::optional<server::OutboxRow> row;
    store->read([&](server::StoreReader& reader) { row = reader.portal().nextOutbox(now, {}); });
    return row;
  }
  // As if the portal had refused a text of ours.
  void enqueue(const std::string& number, DeliveryKind kind, Json body) {
    store->write([&](server::StoreTransaction& tx) {
      server::OutboxRow row;
      row.district = district.code;
      row.complaint = ComplaintId(number);
      row.kind = toText(kind);
      row.body = std::move(body);
      row.idempotency_key = "test-" + std::to_string(++enqueued_);
      tx.portalWriter().enqueue(row, clock.now());
    });
  }

  Folder folder;
  SystemClock clock;
  SystemEntropy entropy;
  District district = *districtFromJson(Json::parse(kDistrictFile));
  std::unique_ptr<server::Store> store = server::openSqliteStore(folder.path() / "server.db");
  OutboxFiller filler{clock};
  server::Ingest ingest{clock, entropy, &filler};
  std::atomic<int> moves = 0;
  Outbox outbox{*store, ingest, clock, [this](const DistrictCode&) { ++moves; }};
  StoreInboxLedger ledger{*store, ingest, [this](const DistrictCode&) { ++moves; }};

 private:
  int enqueued_ = 0;
};

}  // namespace nistaran::testing
