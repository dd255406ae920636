// Introduces the tablet to the server and opens an officer's session: the exchanges of docs/protocol.md §4.
// Sync thread.
#pragma once

#include "mobile/store/identity_table.h"
#include "mobile/store/officer_table.h"
#include "mobile/sync/qt_transport.h"

namespace nistaran::mobile {

struct Enrolment {
  DeviceId device;
  Json district = Json::object();
  Json officers = Json::array();
  std::string server_key;  // empty from a server that knows no courier bundles
};

struct OpenedSession {
  SessionToken token;
  Officer officer;
  Json district = Json::object();
  Json officers = Json::array();
  std::string server_key;  // empty from a server that knows no courier bundles
};

class SignIn : public QObject {
  Q_OBJECT

 public:
  explicit SignIn(QtTransport& transport, QObject* parent = nullptr)
      : QObject(parent), transport_(transport) {}

  // The failure is None where there is an enrolment. `before` is what the tablet was until now, where it lost
  // its place in the order of its operations.
  void enrol(const QString& code, const std::string& public_key, const std::optional<DeviceIdentity>& before,
             std::function<void(SyncFailure, Enrolment)> done);
  // PasswordWrong also where the officer is not known or not active any more.
  void open(const DeviceIdentity& identity, const OfficerId& officer, const QString& password,
            std::function<void(SyncFailure, OpenedSession)> done);

 private:
  void sign(const DeviceIdentity& identity, const OfficerId& officer, const QString& password,
            const std::string& challenge, std::function<void(SyncFailure, OpenedSession)> done);

  QtTransport& transport_;
};

}  // namespace nistaran::mobile
