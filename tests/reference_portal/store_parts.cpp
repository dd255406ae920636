// Work's attachments, steps and events: what belongs to a reference.
#include <SQLiteCpp/Statement.h>

#include "tests/reference_portal/bytes.h"
#include "tests/reference_portal/store.h"

namespace reference_portal {

AttachmentEntry Work::addAttachment(const std::string& number, const Attachment& attachment, AttachedTo to) {
  SQLite::Statement count(database_, "SELECT COUNT(*) + 1 FROM attachment WHERE number = ?");
  count.bind(1, number);
  count.executeStep();
  const AttachmentEntry entry{std::to_string(count.getColumn(0).getInt64()), attachment.name,
                              attachment.media_type, static_cast<std::int64_t>(attachment.bytes.size()),
                              sha256Hex(attachment.bytes)};
  SQLite::Statement row(database_,
                        "INSERT INTO attachment (number, id, name, media_type, sha256, of_report, bytes) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, number);
  row.bind(2, entry.id);
  row.bind(3, entry.name);
  row.bind(4, entry.media_type);
  row.bind(5, entry.sha256);
  row.bind(6, to == AttachedTo::Report ? 1 : 0);
  row.bind(7, attachment.bytes.data(), static_cast<int>(attachment.bytes.size()));
  row.exec();
  return entry;
}

std::vector<AttachmentEntry> Work::attachments(const std::string& number) {
  SQLite::Statement rows(database_,
                         "SELECT id, name, media_type, length(bytes), sha256 FROM attachment "
                         "WHERE number = ? AND of_report = 0 ORDER BY rowid");
  rows.bind(1, number);
  std::vector<AttachmentEntry> entries;
  while (rows.executeStep()) {
    entries.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                       rows.getColumn(2).getString(), rows.getColumn(3).getInt64(),
                       rows.getColumn(4).getString()});
  }
  return entries;
}

std::optional<Attachment> Work::attachment(const std::string& number, const std::string& id) {
  SQLite::Statement row(database_,
                        "SELECT name, media_type, bytes FROM attachment WHERE number = ? AND id = ?");
  row.bind(1, number);
  row.bind(2, id);
  if (!row.executeStep()) return std::nullopt;
  return Attachment{row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString()};
}

void Work::addStep(const std::string& number, const StepEntry& step) {
  SQLite::Statement row(database_,
                        "INSERT INTO step (number, step, kind, at_ms, by, text) VALUES (?, ?, ?, ?, ?, ?)");
  row.bind(1, number);
  row.bind(2, step.step);
  row.bind(3, step.kind);
  row.bind(4, step.at_ms);
  row.bind(5, step.by.dump());
  row.bind(6, step.text);
  row.exec();
}

std::vector<StepEntry> Work::steps(const std::string& number) {
  SQLite::Statement rows(database_,
                         "SELECT step, kind, at_ms, by, text FROM step WHERE number = ? ORDER BY step");
  rows.bind(1, number);
  std::vector<StepEntry> steps;
  while (rows.executeStep()) {
    steps.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                     rows.getColumn(2).getInt64(), Json::parse(rows.getColumn(3).getString()),
                     rows.getColumn(4).getString()});
  }
  return steps;
}

void Work::addEvent(const std::string& number, const EventEntry& event) {
  SQLite::Statement row(database_, "INSERT INTO event (number, kind, at_ms, text) VALUES (?, ?, ?, ?)");
  row.bind(1, number);
  row.bind(2, event.kind);
  row.bind(3, event.at_ms);
  row.bind(4, event.text);
  row.exec();
}

std::vector<EventEntry> Work::events(const std::string& number) {
  SQLite::Statement rows(database_, "SELECT kind, at_ms, text FROM event WHERE number = ? ORDER BY id");
  rows.bind(1, number);
  std::vector<EventEntry> events;
  while (rows.executeStep()) {
    events.push_back(
        {rows.getColumn(0).getString(), rows.getColumn(1).getInt64(), rows.getColumn(2).getString()});
  }
  return events;
}

}  // namespace reference_portal
