#include "mobile/conflict/held_model.h"

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "sync/merge.h"

namespace nistaran::mobile {

void HeldModel::show(const Json& document, const Officer& me) {
  QList<Row> rows;
  for (const auto& [id, entry] : objectAt(document, "held").items()) {
    const auto operation = heldOperation(entry);
    const bool mine = stringAt(entry, "actor.id") == me.id.text() || me.role == Role::Inspector ||
                      me.role == Role::Supervisor;
    const QString what =
        operation ? actWords(operation->kind, operation->body) : actWords(OperationKind::Unknown, {});
    const QString who = qstring(stringAt(entry, "actor.name"));
    rows.append({qstring(id), who.isEmpty() ? what : tr("%1 (%2)").arg(what, who),
                 reasonWords(reasonFromText(stringAt(entry, "reason")).value_or(Reason::None)),
                 operation ? dateTimeWords(operation->time.ms) : QString(), mine});
  }
  setRows(rows);
}

}  // namespace nistaran::mobile
