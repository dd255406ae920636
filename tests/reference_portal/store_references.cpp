// Work's references and feed.
#include <SQLiteCpp/Statement.h>

#include <stdexcept>

#include "tests/reference_portal/store.h"

namespace reference_portal {
namespace {

constexpr std::int64_t kSerialMax = 999999;  // six digits

constexpr const char* kColumns =
    "SELECT number, state, district, received_at_ms, due_at_ms, disposed_at_ms, revision, change, "
    "change_kind, "
    "reminders, step, by_office, content, report, feedback FROM reference ";

Reference referenceFrom(SQLite::Statement& row) {
  const auto state = stateFromText(row.getColumn(1).getString());
  if (!state) throw std::runtime_error("the database has a state that this portal does not know");
  Reference reference;
  reference.number = row.getColumn(0).getString();
  reference.state = *state;
  reference.district = row.getColumn(2).getString();
  reference.received_at_ms = row.getColumn(3).getInt64();
  reference.due_at_ms = row.getColumn(4).getInt64();
  if (!row.getColumn(5).isNull()) reference.disposed_at_ms = row.getColumn(5).getInt64();
  reference.revision = row.getColumn(6).getInt64();
  reference.change = row.getColumn(7).getInt64();
  reference.change_kind = row.getColumn(8).getString();
  reference.reminders = row.getColumn(9).getInt64();
  reference.step = row.getColumn(10).getInt64();
  reference.by_office = row.getColumn(11).getInt() != 0;
  reference.content = Json::parse(row.getColumn(12).getString());
  reference.report = Json::parse(row.getColumn(13).getString());
  reference.feedback = Json::parse(row.getColumn(14).getString());
  return reference;
}

std::vector<Reference> allFrom(SQLite::Statement& rows) {
  std::vector<Reference> references;
  while (rows.executeStep()) references.push_back(referenceFrom(rows));
  return references;
}

std::int64_t nextOf(SQLite::Database& database, const char* statement, const std::string& name) {
  SQLite::Statement row(database, statement);
  row.bind(1, name);
  row.executeStep();
  const std::int64_t next = row.getColumn(0).getInt64();
  row.executeStep();  // to its end, or the INSERT is not finished
  return next;
}

void bindChanging(SQLite::Statement& row, const Reference& reference) {
  row.bind(":number", reference.number);
  row.bind(":state", std::string(toText(reference.state)));
  row.bind(":district", reference.district);
  row.bind(":due", reference.due_at_ms);
  if (reference.disposed_at_ms) row.bind(":disposed", *reference.disposed_at_ms);
  row.bind(":revision", reference.revision);
  row.bind(":change", reference.change);
  row.bind(":change_kind", reference.change_kind);
  row.bind(":reminders", reference.reminders);
  row.bind(":step", reference.step);
  row.bind(":mobile", textAt(objectAt(reference.content, "complainant"), "mobile"));
  row.bind(":content", reference.content.dump());
  row.bind(":report", reference.report.dump());
  row.bind(":feedback", reference.feedback.dump());
}

}  // namespace

std::string Work::nextNumber(const std::string& prefix) {
  const std::int64_t serial =
      nextOf(database_,
             "INSERT INTO serial (prefix, last) VALUES (?, 1) ON CONFLICT (prefix) DO UPDATE "
             "SET last = last + 1 RETURNING last",
             prefix);
  if (serial > kSerialMax) throw std::runtime_error("no number is left for " + prefix + " in this year");
  const std::string digits = std::to_string(serial);
  return prefix + std::string(6 - digits.size(), '0') + digits;
}

void Work::add(const Reference& reference, const std::string& month) {
  SQLite::Statement row(
      database_,
      "INSERT INTO reference (number, state, district, received_at_ms, due_at_ms, disposed_at_ms, "
      "revision, change, change_kind, reminders, step, by_office, mobile, month, content, report, "
      "feedback) VALUES (:number, :state, :district, :received, :due, :disposed, :revision, :change, "
      ":change_kind, :reminders, :step, :by_office, :mobile, :month, :content, :report, :feedback)");
  bindChanging(row, reference);
  row.bind(":received", reference.received_at_ms);
  row.bind(":by_office", reference.by_office ? 1 : 0);
  row.bind(":month", month);
  row.exec();
}

void Work::save(const Reference& reference) {
  SQLite::Statement row(database_,
                        "UPDATE reference SET state = :state, district = :district, due_at_ms = :due, "
                        "disposed_at_ms = :disposed, revision = :revision, change = :change, "
                        "change_kind = :change_kind, reminders = :reminders, step = :step, mobile = :mobile, "
                        "content = :content, report = :report, feedback = :feedback WHERE number = :number");
  bindChanging(row, reference);
  if (row.exec() != 1) throw std::logic_error("a reference was saved that is not there");
}

std::optional<Reference> Work::find(const std::string& number) {
  SQLite::Statement row(database_, std::string(kColumns) + "WHERE number = ?");
  row.bind(1, number);
  if (!row.executeStep()) return std::nullopt;
  return referenceFrom(row);
}

std::vector<Reference> Work::inState(std::optional<State> state, std::int64_t limit) {
  const char* where = state ? "WHERE state = ?1 " : "WHERE ?1 IS NULL ";
  SQLite::Statement rows(database_,
                         std::string(kColumns) + where + "ORDER BY received_at_ms, number LIMIT ?2");
  if (state) rows.bind(1, std::string(toText(*state)));
  rows.bind(2, limit);
  return allFrom(rows);
}

std::int64_t Work::citizensFilings(const std::string& mobile, const std::string& month) {
  SQLite::Statement row(database_,
                        "SELECT COUNT(*) FROM reference WHERE mobile = ? AND month = ? AND by_office = 0");
  row.bind(1, mobile);
  row.bind(2, month);
  row.executeStep();
  return row.getColumn(0).getInt64();
}

std::int64_t Work::nextChange(const std::string& district) {
  return nextOf(
      database_,
      "INSERT INTO feed (district, last) VALUES (?, 1) ON CONFLICT (district) DO UPDATE SET last = last + 1 "
      "RETURNING last",
      district);
}

std::vector<Reference> Work::changedAfter(const std::string& district, std::int64_t change,
                                          std::int64_t limit) {
  SQLite::Statement rows(
      database_,
      std::string(kColumns) + "WHERE district = ? AND change > ? AND change > 0 ORDER BY change LIMIT ?");
  rows.bind(1, district);
  rows.bind(2, change);
  rows.bind(3, limit);
  return allFrom(rows);
}

}  // namespace reference_portal
