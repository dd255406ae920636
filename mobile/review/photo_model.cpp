#include "mobile/review/photo_model.h"

#include <algorithm>

#include "mobile/evidence/picture_source.h"
#include "mobile/words/place_words.h"
#include "mobile/review/recorded.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "shared/attachment.h"

namespace nistaran::mobile {
namespace {

// When it was taken where the camera or the file says so, else when it was attached.
QString takenWords(const Json& document, const Json& entry) {
  if (const std::int64_t taken_ms = integerAt(entry, "captured_at_ms"); taken_ms > 0)
    return PhotoModel::tr("ली गई %1").arg(dateTimeWords(taken_ms));
  return PhotoModel::tr("जोड़ी गई %1").arg(whenWords(document, entry));
}

QString placeWords(const Json& document, const Json& entry) {
  const auto here = positionOf(entry);
  if (!here) return PhotoModel::tr("स्थान दर्ज नहीं");
  const QString away = awayWords(positionOf(objectAt(document, "place")), here);
  return away.isEmpty() ? positionWords(*here) : away;
}

}  // namespace

void PhotoModel::show(const ComplaintSnapshot& snapshot) {
  std::vector<Recorded> files = recordedIn(snapshot.document, "attachments");
  std::ranges::reverse(files);
  QList<Row> rows;
  for (const auto& [id, entry] : files) {
    QString picture;
    for (const AttachedCopy& copy : copiesOf(OperationId(id), entry)) {
      if (copy.copy == Copy::Small && snapshot.files.contains(copy.sha256))
        picture = PictureSource::addressOf(copy.sha256);
    }
    const bool photo = stringAt(entry, "file.type").starts_with("image/");
    const QString name = qstring(stringAt(entry, "text", stringAt(entry, "file.name")));
    rows.append({qstring(id), name.isEmpty() ? (photo ? tr("फ़ोटो") : tr("फ़ाइल")) : name, picture,
                 photo ? QStringLiteral("photo") : QStringLiteral("paper"),
                 takenWords(snapshot.document, entry),
                 photo ? placeWords(snapshot.document, entry) : QString(), authorWords(entry)});
  }
  setRows(rows);
}

}  // namespace nistaran::mobile
