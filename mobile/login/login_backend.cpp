#include "mobile/login/login_backend.h"

#include "mobile/platform/saved_file.h"
#include "mobile/store/unlock.h"

namespace nistaran::mobile {

LoginBackend::LoginBackend(QObject* parent) : QObject(parent) {}

bool LoginBackend::begin(const QString& complaint) {
  if (busy_) return false;
  if (error_text_ != complaint) {
    error_text_ = complaint;
    emit errorTextChanged();
  }
  if (!complaint.isEmpty()) return false;
  notice({});
  busy_ = true;
  emit busyChanged();
  return true;
}

void LoginBackend::enrol(const QString& serverUrl, const QString& code) {
  const bool complete = !serverUrl.trimmed().isEmpty() && !code.trimmed().isEmpty();
  if (begin(complete ? QString() : tr("सर्वर का पता और कोड लिखें।")))
    emit enrolAsked(serverUrl.trimmed(), code.trimmed());
}

void LoginBackend::signIn(const QString& officerId, const QString& password) {
  const bool complete = !officerId.trimmed().isEmpty() && !password.isEmpty();
  if (begin(complete ? QString() : tr("अधिकारी आईडी और पासवर्ड लिखें।")))
    emit signInAsked(officerId.trimmed(), password);
}

int LoginBackend::pinDigits() {
  return static_cast<int>(kPinDigits);
}

void LoginBackend::unlock(const QString& officerId, const QString& pin) {
  const bool complete = !officerId.isEmpty() && pin.size() == pinDigits();
  if (begin(complete ? QString() : tr("अपना नाम चुनें और %1 अंकों का पिन लिखें।").arg(pinDigits())))
    emit unlockAsked(officerId, pin);
}

void LoginBackend::choosePin(const QString& pin, const QString& again) {
  const auto fault = faultOf(pin.toStdString());
  QString complaint;
  if (fault == PinFault::NotSixDigits) complaint = tr("पिन में %1 अंक हों।").arg(pinDigits());
  if (fault == PinFault::TooSimple) complaint = tr("यह पिन बहुत सरल है; अंक मिला-जुला कर चुनें।");
  if (!fault && pin != again) complaint = tr("दोनों बार एक ही पिन लिखें।");
  if (begin(complaint)) emit pinChosen(pin);
}

QUrl LoginBackend::proposedSignInFile(const QString& officerId) const {
  return inDocuments(QStringLiteral("nistaran-%1-sign-in.nistaran").arg(officerId.trimmed()));
}

void LoginBackend::writeSignIn(const QString& officerId, const QString& password, const QUrl& file) {
  const bool complete = !officerId.trimmed().isEmpty() && !password.isEmpty();
  if (begin(complete ? QString() : tr("अधिकारी आईडी और पासवर्ड लिखें।")))
    emit signInFileAsked(officerId.trimmed(), password, fileNameOf(file));
}

void LoginBackend::takeSignIn(const QString& officerId, const QString& password, const QUrl& file) {
  const bool complete = !officerId.trimmed().isEmpty() && !password.isEmpty();
  if (begin(complete ? QString() : tr("अधिकारी आईडी और पासवर्ड लिखें।")))
    emit signInFileBrought(officerId.trimmed(), password, fileNameOf(file));
}

void LoginBackend::repair() {
  if (begin({})) emit repairAsked();
}

void LoginBackend::startOver() {
  setPinWanted(false);
  setRepairOffered(false);
  offerCourier(false);
  notice({});
  finish({});
  emit startedOver();
}

void LoginBackend::offerRepair() {
  setPinWanted(false);
  finish({});
  setRepairOffered(true);
}

void LoginBackend::askForPin() {
  finish({});
  setPinWanted(true);
}

void LoginBackend::setPinWanted(bool wanted) {
  if (pin_wanted_ == wanted) return;
  pin_wanted_ = wanted;
  emit pinWantedChanged();
}

void LoginBackend::offerCourier(bool offered) {
  if (courier_offered_ == offered) return;
  courier_offered_ = offered;
  emit courierOfferedChanged();
}

void LoginBackend::notice(const QString& text) {
  if (notice_text_ == text) return;
  notice_text_ = text;
  emit noticeTextChanged();
}

void LoginBackend::setRepairOffered(bool offered) {
  if (repair_offered_ == offered) return;
  repair_offered_ = offered;
  emit repairOfferedChanged();
}

void LoginBackend::setServerUrl(const QString& url) {
  if (server_url_ == url) return;
  server_url_ = url;
  emit serverUrlChanged();
}

void LoginBackend::finish(const QString& errorText) {
  if (busy_) {
    busy_ = false;
    emit busyChanged();
  }
  if (error_text_ == errorText) return;
  error_text_ = errorText;
  emit errorTextChanged();
}

}  // namespace nistaran::mobile
