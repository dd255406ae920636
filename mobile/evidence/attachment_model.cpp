#include "mobile/evidence/attachment_model.h"

#include <algorithm>

#include "mobile/evidence/picture_source.h"
#include "mobile/words/place_words.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "shared/attachment.h"

namespace nistaran::mobile {
namespace {

QString stateOf(const std::vector<AttachedCopy>& copies) {
  bool small = false;
  for (const AttachedCopy& copy : copies) {
    if (copy.copy == Copy::Original && copy.arrived) return AttachmentModel::tr("सर्वर पर है");
    small |= copy.copy == Copy::Small && copy.arrived;
  }
  return small ? AttachmentModel::tr("छोटी प्रति सर्वर पर है; मूल फ़ाइल अभी नहीं पहुँची")
               : AttachmentModel::tr("अभी सर्वर पर नहीं पहुँची");
}

bool hasArrived(const std::vector<AttachedCopy>& copies) {
  return std::any_of(copies.begin(), copies.end(),
                     [](const AttachedCopy& copy) { return copy.copy == Copy::Original && copy.arrived; });
}

// The small copy where there is one: an original may be larger than a screen has memory for.
QString pictureOf(const std::vector<AttachedCopy>& copies, const ComplaintSnapshot& snapshot) {
  for (const AttachedCopy& copy : copies) {
    if (copy.copy == Copy::Small && snapshot.files.contains(copy.sha256))
      return PictureSource::addressOf(copy.sha256);
  }
  return {};
}

}  // namespace

AttachmentModel::AttachmentModel(QObject* parent)
    : RowModel({"attachmentId", "title", "who", "when", "arrived", "stateText", "picture", "taken"}, parent) {
}

void AttachmentModel::show(const ComplaintSnapshot& snapshot) {
  const auto place = positionOf(objectAt(snapshot.document, "place"));
  std::vector<std::pair<std::int64_t, Row>> entries;
  for (const auto& [id, entry] : objectAt(snapshot.document, "attachments").items()) {
    const auto copies = copiesOf(OperationId(id), entry);
    const QString text = qstring(stringAt(entry, "text", stringAt(entry, "file.name")));
    const std::int64_t at_ms = integerAt(entry, "at_ms");
    entries.emplace_back(
        at_ms, Row{qstring(id), text.isEmpty() ? tr("फ़ाइल") : text, qstring(stringAt(entry, "name")),
                   dateTimeWords(at_ms), hasArrived(copies), stateOf(copies), pictureOf(copies, snapshot),
                   takenWords(entry, place)});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second.front().toString() > b.second.front().toString();
  });
  QList<Row> rows;
  for (auto& [at_ms, row] : entries) rows.append(std::move(row));
  setRows(rows);
}

}  // namespace nistaran::mobile
