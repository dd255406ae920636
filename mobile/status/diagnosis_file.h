// A file for whoever helps from afar, which the officer takes out of the tablet. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <optional>

#include "mobile/sync/desk.h"

namespace nistaran::mobile {

class DiagnosisFile : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  // What came of it; empty before the first.
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(QString tone READ tone NOTIFY changed)  // good, bad

 public:
  // `desk` outlives it.
  explicit DiagnosisFile(const Desk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

  bool busy() const { return busy_; }
  QString text() const;
  QString detail() const;
  QString tone() const;

  Q_INVOKABLE QUrl proposedFile() const;
  Q_INVOKABLE void write(const QUrl& file);

  void show(bool written);
  void retell() { emit changed(); }
  void forget();  // somebody else signs in

 signals:
  void changed();
  // The name as QFile takes it; answered by show().
  void asked(const QString& file);

 private:
  const Desk& desk_;
  bool busy_ = false;
  QString file_;
  std::optional<bool> written_;
};

}  // namespace nistaran::mobile
