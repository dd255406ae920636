#include "mobile/complaint/timeline_model.h"

#include <algorithm>
#include <map>

#include "mobile/complaint/timeline_text.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "sync/merge.h"

namespace nistaran::mobile {
namespace {

struct Entry {
  std::string id;
  std::int64_t at_ms = 0;
  QVariantList row;
};

// What the server said to the officer's own operations.
using Answers = std::map<std::string, const StoredOperation*>;

struct Telling {
  const ComplaintSnapshot& snapshot;
  const TimelineText& text;
  Answers answers;
  std::vector<Entry> entries;

  void add(const std::string& id, OperationKind kind, const Json& entry, const Json& body) {
    const auto answer = answers.find(id);
    const bool acknowledged = answer != answers.end() && answer->second->acknowledged;
    const bool synced = acknowledged || entry.contains("received_at_ms");
    QString outcome = synced ? QStringLiteral("accepted") : QString();
    if (acknowledged && answer->second->outcome == Outcome::Merged) outcome = QStringLiteral("merged");
    const QString reason = outcome == QLatin1String("merged")
                               ? TimelineModel::tr("किसी और ने भी यही बदला था; दोनों प्रविष्टियाँ रखी गई हैं।")
                               : QString();
    push(id, kind, entry, body, synced, outcome, reason);
  }

  void push(const std::string& id, OperationKind kind, const Json& entry, const Json& body, bool synced,
            const QString& outcome, const QString& reason) {
    const std::int64_t at_ms = integerAt(entry, "at_ms");
    // Coming from the portal is the beginning, whatever a tablet's clock says of the rest.
    entries.push_back({id,
                       kind == OperationKind::PortalReceive ? 0 : at_ms,
                       {qstring(id), text.title(kind, body), text.detail(kind, body), text.who(entry),
                        dateTimeWords(at_ms), dateTimeWords(integerAt(entry, "received_at_ms")),
                        timelineKey(kind, body), synced, outcome, reason}});
  }

  void addMaps() {
    const Json& document = snapshot.document;
    for (const auto& [id, event] : objectAt(document, "events").items()) {
      add(id, operationKindFromText(stringAt(event, "kind")), event, event);
    }
    for (const auto& [id, action] : objectAt(document, "actions").items()) {
      add(id, OperationKind::ActionRecord, action, action);
    }
    for (const auto& [id, feedback] : objectAt(document, "feedback").items()) {
      add(id, OperationKind::FeedbackRecord, feedback, feedback);
    }
    for (const auto& [id, attachment] : objectAt(document, "attachments").items()) {
      add(id, OperationKind::AttachmentAdd, attachment, attachment);
    }
    for (const auto& [name, report] : objectAt(document, "reports").items()) {
      add("report:" + name, OperationKind::ReportWrite, report, Json::object());
    }
  }

  void addHeld() {
    for (const auto& [id, entry] : objectAt(snapshot.document, "held").items()) {
      const auto operation = heldOperation(entry);
      if (!operation) continue;
      Json signature{{"name", stringAt(entry, "actor.name")},
                     {"rank", stringAt(entry, "actor.rank")},
                     {"at_ms", operation->time.ms}};
      if (entry.contains("received_at_ms")) signature["received_at_ms"] = integerAt(entry, "received_at_ms");
      push(id, operation->kind, signature, operation->body, entry.contains("received_at_ms"),
           QStringLiteral("held"),
           reasonWords(reasonFromText(stringAt(entry, "reason")).value_or(Reason::None)));
    }
    for (const auto& [id, entry] : objectAt(snapshot.document, "closed_holds").items()) {
      const auto operation = heldOperation(entry);
      if (!operation) continue;
      const Json signature{{"name", stringAt(entry, "actor.name")},
                           {"rank", stringAt(entry, "actor.rank")},
                           {"at_ms", operation->time.ms}};
      push(id, operation->kind, signature, operation->body, true, QStringLiteral("held"),
           TimelineModel::tr("वापस लिया गया: %1").arg(text.who(objectAt(entry, "closed"))));
    }
  }

  // Refused by the server: it is in no document, so it is shown from the tablet's own log.
  void addRefused() {
    for (const StoredOperation& stored : snapshot.mine) {
      if (!stored.acknowledged || stored.outcome != Outcome::Refused) continue;
      const Json signature{
          {"name", stored.author.name}, {"rank", stored.author.rank}, {"at_ms", stored.operation.time.ms}};
      push(stored.operation.id.text(), stored.operation.kind, signature, stored.operation.body, true,
           QStringLiteral("refused"), reasonWords(stored.reason));
    }
  }
};

}  // namespace

TimelineModel::TimelineModel(QObject* parent)
    : RowModel({"operationId", "title", "detail", "who", "when", "receivedWhen", "kind", "synced", "outcome",
                "reasonText"},
               parent) {}

void TimelineModel::show(const ComplaintSnapshot& snapshot, const District& district, const FormBook& forms,
                         const QString& language) {
  const TimelineText text(district, forms, language, positionOf(objectAt(snapshot.document, "place")));
  Telling telling{snapshot, text, {}, {}};
  for (const StoredOperation& stored : snapshot.mine) telling.answers[stored.operation.id.text()] = &stored;
  telling.addMaps();
  telling.addHeld();
  telling.addRefused();
  std::sort(telling.entries.begin(), telling.entries.end(), [](const Entry& a, const Entry& b) {
    return a.at_ms != b.at_ms ? a.at_ms > b.at_ms : a.id > b.id;
  });
  QList<Row> rows;
  for (const Entry& entry : telling.entries) rows.append(entry.row);
  setRows(rows);
}

}  // namespace nistaran::mobile
