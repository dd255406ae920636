#include "mobile/review/photo_model.h"

#include <algorithm>
#include <initializer_list>

#include "mobile/evidence/picture_source.h"
#include "mobile/review/place_model.h"
#include "mobile/review/recorded.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "shared/attachment.h"

namespace nistaran::mobile {
namespace {

// When it was taken where the camera or the file says so, else when it was attached.
QString takenWords(const Json& document, const Json& entry) {
  for (const char* member : {"taken_at_ms", "captured_at_ms"}) {
    if (const std::int64_t taken_ms = integerAt(entry, member); taken_ms > 0)
      return PhotoModel::tr("ली गई %1").arg(dateTimeWords(taken_ms));
  }
  return PhotoModel::tr("जोड़ी गई %1").arg(whenWords(document, entry));
}

QString placeWords(const Json& document, const Json& entry) {
  const auto here = positionOf(entry);
  if (!here) return PhotoModel::tr("स्थान दर्ज नहीं");
  const auto complaint = positionOf(objectAt(document, "place"));
  if (complaint)
    return PhotoModel::tr("शिकायत के स्थान से %1").arg(distanceWords(metresBetween(*complaint, *here)));
  const auto degrees = [](std::int64_t udeg) {
    return QString::number(static_cast<double>(udeg) / 1e6, 'f', 5);
  };
  return degrees(here->lat_udeg) + QStringLiteral(", ") + degrees(here->lon_udeg);
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
