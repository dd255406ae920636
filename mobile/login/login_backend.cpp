#include "mobile/login/login_backend.h"

namespace nistaran::mobile {

LoginBackend::LoginBackend(QObject* parent) : QObject(parent) {}

bool LoginBackend::begin(const QString& complaint) {
  if (busy_) return false;
  if (error_text_ != complaint) {
    error_text_ = complaint;
    emit errorTextChanged();
  }
  if (!complaint.isEmpty()) return false;
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
