#include "server/store/sqlite_view.h"

#include "server/store/sqlite_read_back.h"

namespace nistaran::server {

std::optional<DistrictRecord> SqliteView::district(const DistrictCode& code) {
  auto& row = connection_.statement("SELECT json, epoch FROM districts WHERE code = ?");
  row.bind(1, code.text());
  if (!row.executeStep()) return std::nullopt;
  return DistrictRecord{readBack(districtFromJson(jsonOf(row.getColumn(0).getString()))),
                        row.getColumn(1).getString()};
}

std::string SqliteView::epoch(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT epoch FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

bool SqliteView::catchingUp(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT 1 FROM districts WHERE code = ? AND catching_up = 1");
  row.bind(1, district.text());
  return row.executeStep();
}

UtcTime SqliteView::putBackAt(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT put_back_ms FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return fromMs(row.executeStep() ? row.getColumn(0).getInt64() : 0);
}

std::vector<DistrictCode> SqliteView::districts() {
  auto& row = connection_.statement("SELECT code FROM districts ORDER BY code");
  std::vector<DistrictCode> found;
  while (row.executeStep()) found.emplace_back(row.getColumn(0).getString());
  return found;
}

std::optional<crypto::BoxKeys> SqliteView::bundleKeys() {
  auto& row = connection_.statement("SELECT public_key, secret_key FROM bundle_keys");
  if (!row.executeStep()) return std::nullopt;
  return crypto::BoxKeys{row.getColumn(0).getString(), row.getColumn(1).getString()};
}

void SqliteView::setBundleKeys(const crypto::BoxKeys& keys) {
  auto& row = connection_.statement("INSERT OR IGNORE INTO bundle_keys VALUES (1, ?, ?)");
  row.bind(1, keys.public_key);
  row.bind(2, keys.secret_key);
  row.exec();
}

void SqliteView::putDistrict(const DistrictRecord& district) {
  auto& row = connection_.statement(
      "INSERT INTO districts (code, epoch, json) VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE SET json = "
      "excluded.json");
  row.bind(1, district.district.code.text());
  row.bind(2, district.epoch);
  row.bind(3, district.district.json.dump());
  row.exec();
}

void SqliteView::beginEpoch(const DistrictCode& district, const std::string& epoch, UtcTime now) {
  auto& row = connection_.statement(
      "UPDATE districts SET epoch = ?, catching_up = 1, put_back_ms = ? WHERE code = ?");
  row.bind(1, epoch);
  row.bind(2, toMs(now));
  row.bind(3, district.text());
  row.exec();
}

void SqliteView::caughtUp(const DistrictCode& district) {
  auto& row =
      connection_.statement("UPDATE districts SET catching_up = 0 WHERE code = ? AND catching_up = 1");
  row.bind(1, district.text());
  row.exec();
}

}  // namespace nistaran::server
