#include "mobile/status/diagnosis.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

#include "mobile/store/migrations.h"
#include "sync/merge.h"
#include "sync/messages.h"

namespace nistaran::mobile {
namespace {

constexpr int kExchangesTold = 20;

std::string timeOf(UtcTime time) {
  return QDateTime::fromMSecsSinceEpoch(toMs(time)).toUTC().toString(Qt::ISODate).toStdString();
}

Json versions() {
  return {{"app", QCoreApplication::applicationVersion().toStdString()},
          {"protocol", kProtocol},
          {"document_format", kDocumentFormat},
          {"door_schema", schemaVersion(Schema::Door)},
          {"records_schema", schemaVersion(Schema::Records)},
          {"qt", qVersion()},
          {"system", QSysInfo::prettyProductName().toStdString()},
          {"kernel", (QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()).toStdString()},
          {"processor", QSysInfo::currentCpuArchitecture().toStdString()}};
}

Json files(TabletStore& store) {
  std::int64_t bytes = 0;
  std::int64_t damaged = 0;
  const auto unsent = store.files.unsent();
  for (const FileRow& row : unsent) {
    bytes += row.copy.size_bytes - row.sent;
    damaged += row.state == FileState::Damaged ? 1 : 0;
  }
  return {{"waiting", unsent.size()},
          {"waiting_bytes", bytes},
          {"damaged", damaged},
          {"fetched", store.files.fetchedCount()}};
}

// How many the server has not put in force, by its reason.
Json notTaken(TabletStore& store, const OfficerId& officer) {
  Json counts = Json::object();
  for (const StoredOperation& stored : store.log.notTaken(officer)) {
    Json& count = counts[std::string(toText(stored.reason))];
    count = (count.is_number_integer() ? count.get<std::int64_t>() : 0) + 1;
  }
  return counts;
}

Json exchanges(TabletStore& store) {
  Json told = Json::array();
  for (const SyncLogEntry& entry : store.sync_log.newest(kExchangesTold)) {
    // By the code of the table, whatever stands in the row.
    told.push_back({{"at", timeOf(entry.at)},
                    {"ok", entry.ok},
                    {"sent", entry.sent},
                    {"received", entry.received},
                    {"failure", std::string(toText(syncFailureFromText(entry.failure)))}});
  }
  return told;
}

Json exchangeNow(const Surroundings& around) {
  const SyncState& sync = around.sync;
  Json told{{"online", sync.online},
            {"network_allowed", around.network_allowed},
            {"failure", std::string(toText(sync.failure))}};
  if (sync.last_success) told["last_success"] = timeOf(*sync.last_success);
  // The server's clock minus the tablet's.
  if (sync.clock_known) told["clock_skew_ms"] = sync.clock_skew.count();
  return told;
}

}  // namespace

Json diagnosisOf(TabletStore& store, const OfficerId& officer, const Surroundings& around) {
  const auto identity = store.identity.identity();
  std::size_t complaints = 0;
  store.local.transaction([&](LocalStoreTransaction& tx) { complaints = tx.complaints(officer).size(); });
  return {{"made_at", timeOf(around.now)},
          {"device", identity ? identity->device.text() : std::string()},
          {"versions", versions()},
          {"free_bytes", around.free_bytes},
          {"complaints", complaints},
          {"operations", {{"waiting", store.log.waitingCount()}, {"not_taken", notTaken(store, officer)}}},
          {"files", files(store)},
          {"exchange", exchangeNow(around)},
          {"exchanges", exchanges(store)}};
}

}  // namespace nistaran::mobile
