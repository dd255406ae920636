// The door: enrols the tablet, lets officers in: with the password at the server, from then on with a PIN.
// GUI thread; the work is done elsewhere.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>

#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class KnownOfficerModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by LoginBackend")

 public:
  // Roles: officerId, name, rank, stationName, lastHere (when, in words), hasPin. Who was here last stands
  // first.
  explicit KnownOfficerModel(QObject* parent = nullptr)
      : RowModel({"officerId", "name", "rank", "stationName", "lastHere", "hasPin"}, parent) {}
};

class LoginBackend : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
  Q_PROPERTY(QString serverUrl READ serverUrl NOTIFY serverUrlChanged)
  // The password was right: a PIN is to be chosen.
  Q_PROPERTY(bool pinWanted READ pinWanted NOTIFY pinWantedChanged)
  Q_PROPERTY(int pinDigits READ pinDigits CONSTANT)
  // What is on the tablet does not open any more: it can be made anew.
  // The server can't be reached: a courier may carry the sign-in.
  Q_PROPERTY(bool courierOffered READ courierOffered NOTIFY courierOfferedChanged)
  Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeTextChanged)  // good news
  Q_PROPERTY(bool repairOffered READ repairOffered NOTIFY repairOfferedChanged)
  Q_PROPERTY(nistaran::mobile::KnownOfficerModel* knownOfficers READ knownOfficers CONSTANT)

 public:
  explicit LoginBackend(QObject* parent = nullptr);

  bool busy() const { return busy_; }
  QString errorText() const { return error_text_; }
  QString serverUrl() const { return server_url_; }
  bool pinWanted() const { return pin_wanted_; }
  static int pinDigits();
  bool courierOffered() const { return courier_offered_; }
  QString noticeText() const { return notice_text_; }
  bool repairOffered() const { return repair_offered_; }
  KnownOfficerModel* knownOfficers() { return &known_officers_; }

  Q_INVOKABLE void enrol(const QString& serverUrl, const QString& code);
  Q_INVOKABLE void signIn(const QString& officerId, const QString& password);

  Q_INVOKABLE void unlock(const QString& officerId, const QString& pin);
  Q_INVOKABLE void choosePin(const QString& pin, const QString& again);
  Q_INVOKABLE void repair();
  // Without a network: `file` goes to headquarters with a courier, or comes from there.
  Q_INVOKABLE QUrl proposedSignInFile(const QString& officerId) const;
  Q_INVOKABLE void writeSignIn(const QString& officerId, const QString& password, const QUrl& file);
  Q_INVOKABLE void takeSignIn(const QString& officerId, const QString& password, const QUrl& file);
  // Somebody else's turn.
  Q_INVOKABLE void startOver();

  void setServerUrl(const QString& url);
  void askForPin();
  void offerRepair();
  void offerCourier(bool offered);
  void notice(const QString& text);
  // What came of it; empty: it went well.
  void finish(const QString& errorText);

 signals:
  void busyChanged();
  void errorTextChanged();
  void serverUrlChanged();
  void enrolAsked(const QString& serverUrl, const QString& code);
  void signInAsked(const QString& officerId, const QString& password);
  void unlockAsked(const QString& officerId, const QString& pin);
  void pinChosen(const QString& pin);
  void pinWantedChanged();
  void signInFileAsked(const QString& officerId, const QString& password, const QString& file);
  void signInFileBrought(const QString& officerId, const QString& password, const QString& file);
  void courierOfferedChanged();
  void noticeTextChanged();
  void repairAsked();
  void repairOfferedChanged();
  void startedOver();

 private:
  void setPinWanted(bool wanted);
  void setRepairOffered(bool offered);
  bool begin(const QString& complaint);

  bool busy_ = false;
  bool pin_wanted_ = false;
  bool repair_offered_ = false;
  bool courier_offered_ = false;
  QString notice_text_;
  QString error_text_;
  QString server_url_;
  KnownOfficerModel known_officers_;
};

}  // namespace nistaran::mobile
