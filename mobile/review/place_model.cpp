#include "mobile/review/place_model.h"

#include <array>

#include "mobile/review/recorded.h"
#include "mobile/words/place_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

// As near as a tablet knows where it is.
constexpr std::int64_t kSameSpot = 10;

QString keyOf(Spot spot) {
  switch (spot) {
    case Spot::Complaint:
      return QStringLiteral("complaint");
    case Spot::Visit:
      return QStringLiteral("visit");
    case Spot::Photo:
      return QStringLiteral("photo");
  }
  return {};
}

QString titleOf(const SketchPoint& point) {
  switch (point.spot) {
    case Spot::Complaint:
      return PlaceModel::tr("शिकायत का स्थान");
    case Spot::Visit:
      return PlaceModel::tr("निरीक्षण %1").arg(point.number);
    case Spot::Photo:
      return PlaceModel::tr("फ़ोटो %1").arg(point.number);
  }
  return {};
}

QString awayWords(const SketchPoint& point) {
  if (!point.away_m) return {};
  if (*point.away_m <= kSameSpot) return PlaceModel::tr("शिकायत के स्थान पर");
  return PlaceModel::tr("शिकायत के स्थान से %1 %2").arg(distanceWords(*point.away_m), windWords(point.wind));
}

QString placeWords(const Json& document) {
  const QString village =
      qstring(stringAt(document, "place.village", stringAt(document, "complainant.village")));
  const QString address = qstring(stringAt(document, "complainant.address"));
  return village.isEmpty() || address.contains(village) ? (address.isEmpty() ? village : address)
         : address.isEmpty()                            ? village
                                                        : village + QStringLiteral(", ") + address;
}

const Json& entryOf(const Json& document, const SketchPoint& point) {
  const Json& map = objectAt(document, point.spot == Spot::Photo ? "attachments" : "actions");
  const auto found = map.find(point.id);
  return found == map.end() ? document : *found;
}

QString detailOf(const Json& document, const SketchPoint& point) {
  if (point.spot == Spot::Complaint) return placeWords(document);
  QStringList parts;
  if (const QString away = awayWords(point); !away.isEmpty()) parts.append(away);
  if (point.accuracy_m > 0) parts.append(PlaceModel::tr("±%1").arg(distanceWords(point.accuracy_m)));
  parts.append(whenWords(document, entryOf(document, point)));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString windWords(int wind) {
  const std::array<QString, kWinds> names{PlaceModel::tr("उत्तर"),  PlaceModel::tr("उत्तर-पूर्व"),
                                          PlaceModel::tr("पूर्व"),   PlaceModel::tr("दक्षिण-पूर्व"),
                                          PlaceModel::tr("दक्षिण"), PlaceModel::tr("दक्षिण-पश्चिम"),
                                          PlaceModel::tr("पश्चिम"), PlaceModel::tr("उत्तर-पश्चिम")};
  return names.at(static_cast<std::size_t>(wind % kWinds));
}

void PlaceModel::show(const Json& document) {
  sketch_ = sketchOf(document);
  QList<Row> rows;
  for (const SketchPoint& point : sketch_.points) {
    const QString id = point.id.empty() ? QStringLiteral("complaint") : qstring(point.id);
    rows.append({id, keyOf(point.spot), point.number > 0 ? QString::number(point.number) : QString(),
                 titleOf(point), detailOf(document, point), point.x, point.y});
  }
  setRows(rows);
  emit changed();
}

QString PlaceModel::barText() const {
  return distanceWords(sketch_.bar_m);
}

QString PlaceModel::missingText() const {
  QStringList missing;
  if (!sketch_.complaint_known)
    missing.append(tr("शिकायत के स्थान की स्थिति (अक्षांश, देशान्तर) दर्ज नहीं है, इसलिए दूरी नहीं बताई जा सकती।"));
  if (sketch_.visits == 0)
    missing.append(tr("इस चक्र में कोई स्थलीय निरीक्षण दर्ज नहीं है।"));
  else if (sketch_.visits_unplaced > 0)
    missing.append(tr("%n निरीक्षण बिना स्थिति के दर्ज है।", nullptr, sketch_.visits_unplaced));
  return missing.join(u'\n');
}

}  // namespace nistaran::mobile
