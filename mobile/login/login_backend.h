// The door: enrols the tablet, signs officers in. GUI thread; the work is done elsewhere.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class KnownOfficerModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by LoginBackend")

 public:
  // Roles: officerId, name, rank, stationName, lastHere (when, in words). Who was here last stands first.
  explicit KnownOfficerModel(QObject* parent = nullptr)
      : RowModel({"officerId", "name", "rank", "stationName", "lastHere"}, parent) {}
};

class LoginBackend : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
  Q_PROPERTY(QString serverUrl READ serverUrl NOTIFY serverUrlChanged)
  Q_PROPERTY(nistaran::mobile::KnownOfficerModel* knownOfficers READ knownOfficers CONSTANT)

 public:
  explicit LoginBackend(QObject* parent = nullptr);

  bool busy() const { return busy_; }
  QString errorText() const { return error_text_; }
  QString serverUrl() const { return server_url_; }
  KnownOfficerModel* knownOfficers() { return &known_officers_; }

  Q_INVOKABLE void enrol(const QString& serverUrl, const QString& code);
  Q_INVOKABLE void signIn(const QString& officerId, const QString& password);

  void setServerUrl(const QString& url);
  // What came of it; empty: it went well.
  void finish(const QString& errorText);

 signals:
  void busyChanged();
  void errorTextChanged();
  void serverUrlChanged();
  void enrolAsked(const QString& serverUrl, const QString& code);
  void signInAsked(const QString& officerId, const QString& password);

 private:
  bool begin(const QString& complaint);

  bool busy_ = false;
  QString error_text_;
  QString server_url_;
  KnownOfficerModel known_officers_;
};

}  // namespace nistaran::mobile
