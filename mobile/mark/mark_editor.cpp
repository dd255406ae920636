#include "mobile/mark/mark_editor.h"

#include <algorithm>

#include "mobile/load/load_board.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {

MarkEditor::MarkEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

void MarkEditor::setStation(const QString& code) {
  if (station_ == code) return;
  station_ = code;
  refresh();
}

void MarkEditor::setDocument(const Json& document) {
  standing_station_ = stringAt(document, "assignment.station");
  refresh();
}

bool MarkEditor::mayMarkTo(const Station& station) const {
  const Officer& me = desk().me();
  if (me.role == Role::Inspector) return station.code == me.station;
  return me.circle.empty() || station.circle == me.circle;
}

void MarkEditor::refresh() {
  const District& district = desk().district();
  std::vector<const Station*> stations;
  for (const Station& station : district.stations) {
    if (mayMarkTo(station)) stations.push_back(&station);
  }
  std::stable_partition(stations.begin(), stations.end(),
                        [&](const Station* station) { return station->code.text() == standing_station_; });
  QList<RowModel::Row> station_rows;
  if (stations.size() > 1) station_rows.append({QString(), tr("सभी थाने")});
  QList<RowModel::Row> officer_rows;
  for (const Station* station : stations) {
    const QString name = labelIn(station->name, desk().language());
    station_rows.append({qstring(station->code.text()), name});
    if (!station_.isEmpty() && station_ != qstring(station->code.text())) continue;
    for (const Officer& officer : desk().colleagues()) {
      const bool works_here = officer.station == station->code && officer.active &&
                              (officer.role == Role::StationOfficer || officer.role == Role::Inspector);
      if (!works_here) continue;
      const Load load = desk().loadOf(officer.id);
      officer_rows.append({qstring(officer.id.text()), qstring(officer.name), qstring(officer.rank), name,
                           load.pending, load.within_days, load.defaulter, load.submitted, load.returned,
                           loadWords(load)});
    }
  }
  stations_.setRows(station_rows);
  officers_.setRows(officer_rows);
  emit stationChanged();
}

void MarkEditor::mark(const QString& stationCode, const QString& officerId) {
  StationCode code(stationCode.toStdString());
  const Officer* officer = desk().colleague(officerId.toStdString());
  if (!officerId.isEmpty() && !officer) return fail(tr("यह अधिकारी सूची में नहीं हैं।"));
  if (officer) code = officer->station;
  const Station* station = desk().district().station(code);
  if (!station) return fail(tr("थाना चुनें।"));
  if (!mayMarkTo(*station)) return fail(tr("आप अपने क्षेत्र के थाने में ही मार्क कर सकते हैं।"));
  Json body{{"circle", station->circle.text()}, {"station", station->code.text()}};
  if (officer) {
    body["officer"] = officer->id.text();
    body["officer_name"] = officer->name;
  }
  const QString to = officer ? qstring(officer->name) : labelIn(station->name, desk().language());
  record({draftOf(OperationKind::ComplaintMark, std::move(body))}, tr("%1 को मार्क किया गया।").arg(to));
}

}  // namespace nistaran::mobile
