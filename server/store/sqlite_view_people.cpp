// Officers, devices and sessions.
#include "server/store/sqlite_view.h"

#include <array>
#include <utility>

#include "server/store/sqlite_read_back.h"

namespace nistaran::server {
namespace {

constexpr std::array<std::pair<DeviceState, std::string_view>, 3> kDeviceStates{
    {{DeviceState::Active, "active"}, {DeviceState::Forked, "forked"}, {DeviceState::Revoked, "revoked"}}};

DeviceRecord deviceOf(SQLite::Statement& row) {
  return {DeviceId(row.getColumn(0).getString()),
          DistrictCode(row.getColumn(1).getString()),
          row.getColumn(2).getString(),
          row.getColumn(3).getString(),
          row.getColumn(4).getString(),
          valueOf(kDeviceStates, row.getColumn(5).getString()),
          {DeviceCount(row.getColumn(6).getInt64()), row.getColumn(7).getString()}};
}

constexpr const char* kDeviceColumns =
    "SELECT id, district, label, public_key, secret_key, state, head_n, head_hash FROM devices";

std::string devicesSql(std::string_view rest) {
  std::string sql(kDeviceColumns);
  sql.append(rest);
  return sql;
}

}  // namespace

std::optional<OfficerRecord> SqliteView::officer(const OfficerId& id) {
  auto& row = connection_.statement("SELECT json, password FROM officers WHERE id = ?");
  row.bind(1, id.text());
  if (!row.executeStep()) return std::nullopt;
  return OfficerRecord{readBack(officerFromJson(jsonOf(row.getColumn(0).getString()))),
                       row.getColumn(1).getString()};
}

std::vector<Officer> SqliteView::officers(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT json FROM officers WHERE district = ? ORDER BY id");
  row.bind(1, district.text());
  std::vector<Officer> found;
  while (row.executeStep()) found.push_back(readBack(officerFromJson(jsonOf(row.getColumn(0).getString()))));
  return found;
}

std::optional<DeviceRecord> SqliteView::device(const DeviceId& id) {
  static const std::string kSql = devicesSql(" WHERE id = ?");
  auto& row = connection_.statement(kSql.c_str());
  row.bind(1, id.text());
  if (!row.executeStep()) return std::nullopt;
  return deviceOf(row);
}

std::vector<DeviceRecord> SqliteView::devices() {
  static const std::string kSql = devicesSql(" ORDER BY id");
  auto& row = connection_.statement(kSql.c_str());
  std::vector<DeviceRecord> found;
  while (row.executeStep()) found.push_back(deviceOf(row));
  return found;
}

std::vector<OfficerId> SqliteView::officersOn(const DeviceId& device) {
  auto& row = connection_.statement("SELECT officer FROM device_officers WHERE device = ? ORDER BY officer");
  row.bind(1, device.text());
  std::vector<OfficerId> found;
  while (row.executeStep()) found.emplace_back(row.getColumn(0).getString());
  return found;
}

bool SqliteView::signedInOn(const DeviceId& device, const OfficerId& officer) {
  auto& row = connection_.statement("SELECT 1 FROM device_officers WHERE device = ? AND officer = ?");
  row.bind(1, device.text());
  row.bind(2, officer.text());
  return row.executeStep();
}

std::optional<SessionRecord> SqliteView::session(const std::string& token_hash) {
  auto& row = connection_.statement("SELECT officer, device, expires_ms FROM sessions WHERE token = ?");
  row.bind(1, token_hash);
  if (!row.executeStep()) return std::nullopt;
  return SessionRecord{OfficerId(row.getColumn(0).getString()), DeviceId(row.getColumn(1).getString()),
                       fromMs(row.getColumn(2).getInt64())};
}

void SqliteView::addOfficer(const OfficerRecord& officer) {
  auto& row = connection_.statement("INSERT OR IGNORE INTO officers VALUES (?, ?, ?, ?)");
  row.bind(1, officer.officer.id.text());
  row.bind(2, officer.officer.district.text());
  row.bind(3, toJson(officer.officer).dump());
  row.bind(4, officer.password_hash);
  if (row.exec() != 1) {
    throw ErrorException(Error(ErrorCode::Conflict, "there is an officer " + officer.officer.id.text()));
  }
}

void SqliteView::changeOfficer(const Officer& officer) {
  auto& row = connection_.statement("UPDATE officers SET district = ?, json = ? WHERE id = ?");
  row.bind(1, officer.district.text());
  row.bind(2, toJson(officer).dump());
  row.bind(3, officer.id.text());
  if (row.exec() != 1)
    throw ErrorException(Error(ErrorCode::NotFound, "there is no officer " + officer.id.text()));
}

void SqliteView::addDevice(const DeviceRecord& device) {
  auto& row = connection_.statement("INSERT INTO devices VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, device.id.text());
  row.bind(2, device.district.text());
  row.bind(3, device.label);
  row.bind(4, device.public_key);
  row.bind(5, device.secret_key);
  row.bind(6, textOf(kDeviceStates, device.state));
  row.bind(7, device.head.n.value());
  row.bind(8, device.head.hash);
  row.exec();
}

void SqliteView::setDeviceState(const DeviceId& device, DeviceState state) {
  auto& row = connection_.statement("UPDATE devices SET state = ? WHERE id = ?");
  row.bind(1, textOf(kDeviceStates, state));
  row.bind(2, device.text());
  row.exec();
}

void SqliteView::noteSignIn(const DeviceId& device, const OfficerId& officer) {
  auto& row = connection_.statement("INSERT OR IGNORE INTO device_officers VALUES (?, ?)");
  row.bind(1, device.text());
  row.bind(2, officer.text());
  row.exec();
}

void SqliteView::addDeviceCode(const std::string& code_hash, const DistrictCode& district, UtcTime expires) {
  auto& row = connection_.statement("INSERT INTO device_codes VALUES (?, ?, ?)");
  row.bind(1, code_hash);
  row.bind(2, district.text());
  row.bind(3, toMs(expires));
  row.exec();
}

std::optional<DistrictCode> SqliteView::takeDeviceCode(const std::string& code_hash, UtcTime now) {
  auto& row =
      connection_.statement("DELETE FROM device_codes WHERE code = ? AND expires_ms > ? RETURNING district");
  row.bind(1, code_hash);
  row.bind(2, toMs(now));
  std::optional<DistrictCode> district;
  while (row.executeStep()) district = DistrictCode(row.getColumn(0).getString());
  return district;
}

void SqliteView::addSession(const std::string& token_hash, const SessionRecord& session) {
  auto& row = connection_.statement("INSERT INTO sessions VALUES (?, ?, ?, ?)");
  row.bind(1, token_hash);
  row.bind(2, session.officer.text());
  row.bind(3, session.device.text());
  row.bind(4, toMs(session.expires));
  row.exec();
}

void SqliteView::endSession(const std::string& token_hash) {
  auto& row = connection_.statement("DELETE FROM sessions WHERE token = ?");
  row.bind(1, token_hash);
  row.exec();
}

void SqliteView::forgetExpired(UtcTime now) {
  for (const char* sql :
       {"DELETE FROM sessions WHERE expires_ms <= ?", "DELETE FROM device_codes WHERE expires_ms <= ?"}) {
    auto& row = connection_.statement(sql);
    row.bind(1, toMs(now));
    row.exec();
  }
}

}  // namespace nistaran::server
