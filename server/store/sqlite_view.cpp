#include "server/store/sqlite_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include "shared/canonical_json.h"
#include "shared/merge_patch.h"

namespace nistaran::server {
namespace {

constexpr std::array<std::pair<DeviceState, std::string_view>, 3> kDeviceStates{
    {{DeviceState::Active, "active"}, {DeviceState::Forked, "forked"}, {DeviceState::Revoked, "revoked"}}};
constexpr std::array<std::pair<ScopeChange, std::string_view>, 3> kScopeChanges{
    {{ScopeChange::Stay, "stay"}, {ScopeChange::Enter, "enter"}, {ScopeChange::Leave, "leave"}}};

template <class Table, class Value>
std::string textOf(const Table& table, Value wanted) {
  for (const auto& [value, text] : table) {
    if (value == wanted) return std::string(text);
  }
  return {};
}

template <class Table>
auto valueOf(const Table& table, const std::string& wanted) {
  for (const auto& [value, text] : table) {
    if (text == wanted) return value;
  }
  throw ErrorException(
      Error(ErrorCode::StorageUnreadable, "the word '" + wanted + "' in the database is not known"));
}

// What we wrote ourselves and can't read any more is a damaged database.
template <class T>
T readBack(Result<T> result) {
  if (!result) throw ErrorException(Error(ErrorCode::StorageUnreadable, result.error().detail()));
  return std::move(*result);
}

Json jsonOf(const std::string& text) {
  return readBack(parseJson(text));
}

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

JournalEntry journalEntryOf(SQLite::Statement& row) {
  JournalEntry entry;
  entry.operation = readBack(operationFromJson(jsonOf(row.getColumn(0).getString())));
  entry.hash = row.getColumn(1).getString();
  entry.actor = readBack(officerFromJson(jsonOf(row.getColumn(2).getString())));
  entry.received = fromMs(row.getColumn(3).getInt64());
  entry.result.id = entry.operation.id;
  entry.result.n = entry.operation.n;
  entry.result.outcome = outcomeFromText(row.getColumn(4).getString()).value_or(Outcome::Refused);
  entry.result.reason = reasonFromText(row.getColumn(5).getString()).value_or(Reason::None);
  entry.result.version = Version(row.getColumn(6).getInt64());
  return entry;
}

// What an operation is looked up by stands beside it; only the operation itself is under the hash.
void mustBeFiledAsItSays(SQLite::Statement& row, const Operation& operation) {
  if (row.getColumn(7).getString() != operation.id.text() ||
      row.getColumn(8).getString() != operation.device.text() ||
      row.getColumn(9).getInt64() != operation.n.value() ||
      row.getColumn(10).getString() != operation.complaint.text()) {
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "is filed as another than it is"));
  }
}

}  // namespace

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
  static const std::string kSql = std::string(kDeviceColumns) + " WHERE id = ?";
  auto& row = connection_.statement(kSql.c_str());
  row.bind(1, id.text());
  if (!row.executeStep()) return std::nullopt;
  return deviceOf(row);
}

std::vector<DeviceRecord> SqliteView::devices() {
  static const std::string kSql = std::string(kDeviceColumns) + " ORDER BY id";
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

std::optional<JournalEntry> SqliteView::journalled(const DeviceId& device, DeviceCount n) {
  auto& row = connection_.statement(
      "SELECT op, hash, actor, received_ms, outcome, reason, version FROM journal WHERE device = ? AND n = "
      "?");
  row.bind(1, device.text());
  row.bind(2, n.value());
  if (!row.executeStep()) return std::nullopt;
  return journalEntryOf(row);
}

std::optional<JournalEntry> SqliteView::operationTaken(const OperationId& id) {
  auto& row = connection_.statement(
      "SELECT op, hash, actor, received_ms, outcome, reason, version FROM journal WHERE op_id = ? AND "
      "outcome <> 'refused'");
  row.bind(1, id.text());
  if (!row.executeStep()) return std::nullopt;
  return journalEntryOf(row);
}

void SqliteView::eachJournalled(const std::function<void(const JournalEntry&)>& visit,
                                const Unreadable& unreadable) {
  auto& row = connection_.statement(
      "SELECT op, hash, actor, received_ms, outcome, reason, version, op_id, device, n, complaint FROM "
      "journal ORDER BY position");
  while (row.executeStep()) {
    std::optional<JournalEntry> entry;
    try {
      entry = journalEntryOf(row);
      mustBeFiledAsItSays(row, entry->operation);
    } catch (const ErrorException& failure) {
      unreadable("operation " + row.getColumn(7).getString() + " (device " + row.getColumn(8).getString() +
                 ", n " + std::to_string(row.getColumn(9).getInt64()) + "): " + failure.error().detail());
    }
    if (entry) visit(*entry);
  }
}

std::vector<SetAsideOperation> SqliteView::setAside(const DeviceId& device) {
  auto& row =
      connection_.statement("SELECT op, reason, received_ms FROM quarantine WHERE device = ? ORDER BY n, id");
  row.bind(1, device.text());
  std::vector<SetAsideOperation> found;
  while (row.executeStep()) {
    found.push_back({readBack(operationFromJson(jsonOf(row.getColumn(0).getString()))),
                     row.getColumn(1).getString(), fromMs(row.getColumn(2).getInt64())});
  }
  return found;
}

std::optional<StoredDocument> SqliteView::documentText(const ComplaintId& complaint) {
  auto& row = connection_.statement("SELECT json, digest FROM documents WHERE complaint = ?");
  row.bind(1, complaint.text());
  if (!row.executeStep()) return std::nullopt;
  return StoredDocument{Json(), row.getColumn(1).getString(), row.getColumn(0).getString()};
}

std::optional<StoredDocument> SqliteView::document(const ComplaintId& complaint) {
  auto found = documentText(complaint);
  if (found) found->json = jsonOf(found->text);
  return found;
}

std::optional<std::string> SqliteView::documentDigest(const ComplaintId& complaint) {
  auto& row = connection_.statement("SELECT digest FROM documents WHERE complaint = ?");
  row.bind(1, complaint.text());
  if (!row.executeStep()) return std::nullopt;
  return row.getColumn(0).getString();
}

void SqliteView::eachDocument(const std::function<void(const StoredDocument&)>& visit,
                              const Unreadable& unreadable) {
  auto& row = connection_.statement("SELECT json, digest, complaint FROM documents ORDER BY complaint");
  while (row.executeStep()) {
    std::optional<StoredDocument> document;
    try {
      document = {jsonOf(row.getColumn(0).getString()), row.getColumn(1).getString()};
    } catch (const ErrorException& failure) {
      unreadable("document " + row.getColumn(2).getString() + ": " + failure.error().detail());
    }
    if (document) visit(*document);
  }
}

std::vector<ComplaintId> SqliteView::complaintsInScope(const DistrictCode& district, const std::string& scope,
                                                       const std::string& after, std::size_t count) {
  auto& row = connection_.statement(
      "SELECT complaint FROM document_scope WHERE district = ? AND scope = ? AND complaint > ? ORDER BY "
      "complaint LIMIT ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, after);
  row.bind(4, static_cast<std::int64_t>(count));
  std::vector<ComplaintId> found;
  while (row.executeStep()) found.emplace_back(row.getColumn(0).getString());
  return found;
}

ScopeDigest SqliteView::scopeDigest(const DistrictCode& district, const std::string& scope) {
  return scope_digests_.of(district, scope);
}

Seq SqliteView::feedFloor(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT feed_floor FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return row.executeStep() ? Seq(row.getColumn(0).getInt64()) : Seq();
}

bool SqliteView::scopeHolds(const DistrictCode& district, const std::string& scope,
                            const ComplaintId& complaint) {
  auto& row = connection_.statement(
      "SELECT 1 FROM document_scope WHERE district = ? AND scope = ? AND complaint = ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, complaint.text());
  return row.executeStep();
}

Seq SqliteView::head(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT seq FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return row.executeStep() ? Seq(row.getColumn(0).getInt64()) : Seq();
}

std::vector<ScopedEntry> SqliteView::feed(const DistrictCode& district, const std::string& scope, Seq after,
                                          std::size_t count) {
  auto& row = connection_.statement(
      "SELECT f.seq, f.complaint, f.from_version, f.to_version, f.patch, f.digest, s.change FROM feed_scope "
      "AS s "
      "JOIN feed AS f ON f.district = s.district AND f.seq = s.seq "
      "WHERE s.district = ? AND s.scope = ? AND s.seq > ? ORDER BY s.seq LIMIT ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, after.value());
  row.bind(4, static_cast<std::int64_t>(count));
  std::vector<ScopedEntry> found;
  while (row.executeStep()) {
    std::string patch = row.getColumn(4).getString();
    Json parsed = jsonOf(patch);
    found.push_back({{Seq(row.getColumn(0).getInt64()), ComplaintId(row.getColumn(1).getString()),
                      Version(row.getColumn(2).getInt64()), Version(row.getColumn(3).getInt64()),
                      std::move(parsed), row.getColumn(5).getString(), std::move(patch)},
                     valueOf(kScopeChanges, row.getColumn(6).getString())});
  }
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

void SqliteView::appendJournal(const JournalEntry& entry, const DistrictCode& district) {
  auto& row = connection_.statement(
      "INSERT INTO journal (district, device, n, op_id, complaint, hash, op, actor, received_ms, outcome, "
      "reason, version) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const Operation& operation = entry.operation;
  row.bind(1, district.text());
  row.bind(2, operation.device.text());
  row.bind(3, operation.n.value());
  row.bind(4, operation.id.text());
  row.bind(5, operation.complaint.text());
  row.bind(6, entry.hash);
  row.bind(7, canonicalJson(operation.json));
  row.bind(8, canonicalJson(toJson(entry.actor)));
  row.bind(9, toMs(entry.received));
  row.bind(10, std::string(toText(entry.result.outcome)));
  row.bind(11, std::string(toText(entry.result.reason)));
  row.bind(12, entry.result.version.value());
  row.exec();
  auto& head = connection_.statement("UPDATE devices SET head_n = ?, head_hash = ? WHERE id = ?");
  head.bind(1, operation.n.value());
  head.bind(2, entry.hash);
  head.bind(3, operation.device.text());
  head.exec();
}

void SqliteView::quarantine(const Operation& operation, const std::string& reason, UtcTime received) {
  auto& row = connection_.statement(
      "INSERT OR IGNORE INTO quarantine (device, n, hash, op, reason, received_ms) VALUES (?, ?, ?, ?, ?, "
      "?)");
  row.bind(1, operation.device.text());
  row.bind(2, operation.n.value());
  row.bind(3, hashOf(operation));
  row.bind(4, canonicalJson(operation.json));
  row.bind(5, reason);
  row.bind(6, toMs(received));
  row.exec();
}

Seq SqliteView::commitChange(const Change& change) {
  const Seq seq = nextSeq(change.district);
  putDocument(change);
  static const Json kNothing = Json::object();
  const Json& before = change.before.is_null() ? kNothing : change.before;
  auto& row = connection_.statement("INSERT INTO feed VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, change.district.text());
  row.bind(2, seq.value());
  row.bind(3, change.after.id().text());
  row.bind(4, integerAt(before, "version"));
  row.bind(5, change.after.version().value());
  row.bind(6, canonicalJson(makeMergePatch(before, change.after.json)));
  row.bind(7, change.after.digest);
  row.bind(8, toMs(change.at));
  row.exec();
  fileUnderScopes(change, seq);
  attachments_.fileNames(change.after.id(), before, change.after.json);
  return seq;
}

std::size_t SqliteView::trimFeed(const DistrictCode& district, UtcTime before, std::size_t count) {
  auto& oldest = connection_.statement(
      "SELECT seq FROM feed WHERE district = ?1 AND seq > (SELECT feed_floor FROM districts WHERE code = ?1) "
      "AND "
      "at_ms < ?2 ORDER BY seq LIMIT ?3");
  oldest.bind(1, district.text());
  oldest.bind(2, toMs(before));
  oldest.bind(3, static_cast<std::int64_t>(count));
  std::int64_t floor = 0;
  std::size_t found = 0;
  while (oldest.executeStep()) {
    floor = oldest.getColumn(0).getInt64();
    ++found;
  }
  if (found == 0) return 0;
  for (const char* sql : {"DELETE FROM feed WHERE district = ? AND seq <= ?",
                          "DELETE FROM feed_scope WHERE district = ? AND seq <= ?",
                          "UPDATE districts SET feed_floor = ?2 WHERE code = ?1"}) {
    auto& row = connection_.statement(sql);
    row.bind(1, district.text());
    row.bind(2, floor);
    row.exec();
  }
  return found;
}

void SqliteView::putDocument(const Change& change) {
  auto& row = connection_.statement("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)");
  row.bind(1, change.after.id().text());
  row.bind(2, change.district.text());
  row.bind(3, change.after.version().value());
  row.bind(4, change.after.digest);
  row.bind(5, change.after.text.empty() ? canonicalJson(change.after.json) : change.after.text);
  row.exec();
}

// The single writer makes commit order and sequence order one.
Seq SqliteView::nextSeq(const DistrictCode& district) {
  auto& row = connection_.statement("UPDATE districts SET seq = seq + 1 WHERE code = ? RETURNING seq");
  row.bind(1, district.text());
  Seq seq;
  while (row.executeStep()) seq = Seq(row.getColumn(0).getInt64());
  return seq;
}

void SqliteView::fileUnderScopes(const Change& change, Seq seq) {
  const auto had = change.before.is_null() ? std::vector<std::string>() : scopeKeysOf(change.before);
  const auto has = scopeKeysOf(change.after.json);
  const auto contains = [](const auto& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  };
  const auto file = [&](const std::string& scope, ScopeChange how) {
    auto& row = connection_.statement("INSERT INTO feed_scope VALUES (?, ?, ?, ?)");
    row.bind(1, change.district.text());
    row.bind(2, scope);
    row.bind(3, seq.value());
    row.bind(4, textOf(kScopeChanges, how));
    row.exec();
    if (how == ScopeChange::Stay) return;
    auto& member = connection_.statement(
        how == ScopeChange::Enter
            ? "INSERT OR REPLACE INTO document_scope VALUES (?, ?, ?)"
            : "DELETE FROM document_scope WHERE district = ? AND scope = ? AND complaint = ?");
    member.bind(1, change.district.text());
    member.bind(2, scope);
    member.bind(3, change.after.id().text());
    member.exec();
  };
  for (const std::string& scope : has) {
    const bool stays = contains(had, scope);
    file(scope, stays ? ScopeChange::Stay : ScopeChange::Enter);
    scope_digests_.change(change.district, scope, change.after.id(), stays ? change.before_digest : "",
                          change.after.digest);
  }
  for (const std::string& scope : had) {
    if (contains(has, scope)) continue;
    file(scope, ScopeChange::Leave);
    scope_digests_.change(change.district, scope, change.after.id(), change.before_digest, "");
  }
}

}  // namespace nistaran::server
