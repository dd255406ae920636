// Where a visit was: taken from the tablet, or typed, and as far from where the complaint says. Who corrects
// by hand what the tablet said has typed it. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <optional>

#include "mobile/platform/position_source.h"
#include "mobile/sync/desk.h"

namespace nistaran::mobile {

class VisitPlace : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ActionEditor")
  Q_PROPERTY(QString lat READ lat WRITE setLat NOTIFY changed)  // decimal degrees, as typed
  Q_PROPERTY(QString lon READ lon WRITE setLon NOTIFY changed)
  Q_PROPERTY(bool offered READ offered CONSTANT)  // this tablet may know its position
  Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
  // What the tablet says of its position, and what follows from it or can be done; empty before it was asked.
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(QString tone READ tone NOTIFY changed)  // info, good, warn
  // How far what was typed is from where the complaint says; empty where `detail` says it.
  Q_PROPERTY(QString distanceText READ distanceText NOTIFY changed)

 public:
  // `desk` outlives it.
  VisitPlace(Desk& desk, QObject* parent);

  QString lat() const { return form_.lat; }
  QString lon() const { return form_.lon; }
  void setLat(const QString& lat) { type(form_.lat, lat); }
  void setLon(const QString& lon) { type(form_.lon, lon); }
  bool offered() const;
  bool waiting() const { return waiting_; }
  QString text() const;
  QString detail() const;
  QString tone() const;
  QString distanceText() const;

  Q_INVOKABLE void take();

  void setDocument(const Json& document);
  bool empty() const;
  // Both fields are empty, or hold a position.
  bool readable() const;
  // The members of an action; none where nothing is known.
  Json body() const;
  Json content() const;
  void setContent(const Json& content);

 signals:
  void changed();
  void edited();  // by hand or by the tablet: worth keeping

 private:
  struct Form {
    QString lat;
    QString lon;
    int accuracy_m = 0;
    bool taken = false;  // as the tablet said it
  };
  void type(QString& field, const QString& value);
  void arrived(const std::variant<Fix, NoFix>& found);
  QString away() const;

  Desk& desk_;
  Form form_;
  std::optional<Position> complaint_;
  bool waiting_ = false;
  int question_ = 0;
  std::optional<NoFix> failure_;
};

}  // namespace nistaran::mobile
