// Introduces the tablet to the server and opens an officer's session: the exchanges of docs/protocol.md §4.
// Sync thread.
#pragma once

#include "mobile/store/door.h"
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
  std::string store_key;   // empty from a server that keeps no tablet's key
};

// Of what POST /v1/session answers; the token may be missing. nullopt where no officer is named.
std::optional<OpenedSession> openedSessionFrom(const Json& answer);

// What came is kept; throws ErrorException. All or nothing.
void keep(Door& door, const Enrolment& enrolment, const crypto::KeyPair& keys, const QUrl& url);
void keep(Door& door, const OpenedSession& session, UtcTime now);

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
