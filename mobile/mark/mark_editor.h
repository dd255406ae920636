// Gives a complaint to an officer. GUI thread.
#pragma once

#include "mobile/editor/editor.h"
#include "mobile/mark/mark_models.h"

namespace nistaran::mobile {

class MarkEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(nistaran::mobile::MarkOfficerModel* officers READ officers CONSTANT)
  Q_PROPERTY(nistaran::mobile::StationModel* stations READ stations CONSTANT)
  // Only this station's officers are listed; empty, which is a row of `stations` too: all.
  Q_PROPERTY(QString station READ station WRITE setStation NOTIFY stationChanged)
  Q_PROPERTY(int stationRow READ stationRow NOTIFY stationChanged)  // of it in `stations`

 public:
  MarkEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  MarkOfficerModel* officers() { return &officers_; }
  StationModel* stations() { return &stations_; }
  QString station() const { return station_; }
  int stationRow() const { return stations_.rowOf(station_); }
  void setStation(const QString& code);

  // The officer's own station counts; `stationCode` where no officer is named.
  Q_INVOKABLE void mark(const QString& stationCode, const QString& officerId);

  void setDocument(const Json& document);

 signals:
  void stationChanged();

 private:
  void refresh();
  bool mayMarkTo(const Station& station) const;

  MarkOfficerModel officers_;
  StationModel stations_;
  QString station_;
  std::string standing_station_;
};

}  // namespace nistaran::mobile
