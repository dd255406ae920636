// The district's tablets as a supervisor sees them at headquarters: which are in trouble, and what can be
// done. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/devices/devices_news.h"
#include "mobile/list/row_model.h"
#include "mobile/sync/desk.h"

namespace nistaran::mobile {

class DevicesModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by Devices")

 public:
  // Roles: deviceId, label, state (active, forked, revoked), stateText, officersText, setAside. What is in
  // trouble stands first.
  explicit DevicesModel(QObject* parent = nullptr)
      : RowModel({"deviceId", "label", "state", "stateText", "officersText", "setAside"}, parent) {}
};

class Devices : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool known READ known NOTIFY changed)   // the list has come since somebody signed in
  Q_PROPERTY(QString text READ text NOTIFY changed)  // what came of the last errand; empty: nothing to say
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(bool failed READ failed NOTIFY changed)
  Q_PROPERTY(QString code READ code NOTIFY changed)  // for one tablet; empty until one is made
  Q_PROPERTY(QString codeUntilText READ codeUntilText NOTIFY changed)
  Q_PROPERTY(nistaran::mobile::DevicesModel* tablets READ tablets CONSTANT)

 public:
  // `desk` outlives it.
  explicit Devices(const Desk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

  bool busy() const { return busy_; }
  bool known() const { return known_; }
  QString text() const;
  QString detail() const;
  bool failed() const { return news_.failure != SyncFailure::None; }
  QString code() const { return code_.code; }
  QString codeUntilText() const;
  DevicesModel* tablets() { return &model_; }

  Q_INVOKABLE void refresh();
  Q_INVOKABLE void makeCode();
  Q_INVOKABLE void takeOver(const QString& device);
  Q_INVOKABLE void revoke(const QString& device);

  void show(const DevicesNews& news);
  void retell();  // in another language
  void forget();  // somebody else signs in

 signals:
  void changed();
  void errandAsked(const nistaran::mobile::DevicesErrand& errand);  // answered by show()

 private:
  void ask(const DevicesErrand& errand);

  const Desk& desk_;
  bool busy_ = false;
  bool known_ = false;
  std::vector<TabletSeen> tablets_;
  DevicesNews news_;
  DevicesNews code_;
  DevicesModel model_;
};

}  // namespace nistaran::mobile
