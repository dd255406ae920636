#include "mobile/sync/sign_in.h"

#include <QSysInfo>
#include <set>

#include "mobile/sync/answer_failure.h"
#include "shared/crypto/seal.h"

namespace nistaran::mobile {
namespace {

// The district's file holds positions as fractions, so the rules for operations do not apply to these
// answers.
Json parsed(const std::string& body) {
  Json value = Json::parse(body, nullptr, false);
  return value.is_object() ? std::move(value) : Json::object();
}

QByteArray bytesOf(const Json& body) {
  return QByteArray::fromStdString(body.dump());
}

Json partOf(const Json& value, const char* name, const Json& fallback) {
  const auto found = value.find(name);
  return found != value.end() && found->type() == fallback.type() ? *found : fallback;
}

std::string serverKeyOf(const Json& answer) {
  std::string key = stringAt(answer, "server_key");
  return crypto::isBoxKey(key) ? key : std::string();
}

// Of the same form as the other: 64 hex digits.
std::string storeKeyOf(const Json& answer) {
  std::string key = stringAt(answer, "store_key");
  return crypto::isBoxKey(key) ? key : std::string();
}

// Whom the server does not name any more, the door does not let in by PIN either: a shared tablet hears of it
// by whichever colleague comes in next.
void dismissWhoLeft(Door& door, const OpenedSession& session) {
  std::set<std::string> in_service;
  for (const Json& officer : session.officers) in_service.insert(stringAt(officer, "id"));
  // A list without the one who has just signed in is no list of this district.
  if (!in_service.contains(session.officer.id.text())) return;
  for (const KnownOfficer& known : door.officers.all()) {
    if (!in_service.contains(known.profile.id.text())) door.dismiss(known.profile.id);
  }
}

}  // namespace

std::optional<OpenedSession> openedSessionFrom(const Json& answer) {
  auto profile = officerFromJson(objectAt(answer, "officer"));
  if (!profile) return std::nullopt;
  return OpenedSession{{stringAt(answer, "token"), fromMs(integerAt(answer, "expires_at_ms"))},
                       std::move(*profile),
                       partOf(answer, "district", Json::object()),
                       partOf(answer, "officers", Json::array()),
                       serverKeyOf(answer),
                       storeKeyOf(answer)};
}

void keep(Door& door, const Enrolment& enrolment, const crypto::KeyPair& keys, const QUrl& url) {
  door.database.transaction([&] {
    for (const KnownOfficer& known : door.officers.all()) door.officers.dropToken(known.profile.id);
    door.identity.setIdentity({enrolment.device, keys, url.toString().toStdString()});
    door.identity.setDistrict(enrolment.district);
    door.identity.setOfficers(enrolment.officers);
    door.identity.setServerKey(enrolment.server_key);
  });
}

void keep(Door& door, const OpenedSession& session, UtcTime now) {
  door.database.transaction([&] {
    door.officers.put(session.officer, now);
    door.officers.setToken(session.officer.id, session.token);
    if (!session.district.empty()) door.identity.setDistrict(session.district);
    if (!session.officers.empty()) door.identity.setOfficers(session.officers);
    if (!session.server_key.empty()) door.identity.setServerKey(session.server_key);
    dismissWhoLeft(door, session);
  });
}

void SignIn::enrol(const QString& code, const std::string& public_key,
                   const std::optional<DeviceIdentity>& before,
                   std::function<void(SyncFailure, Enrolment)> done) {
  Json body{{"code", code.toStdString()},
            {"public_key", public_key},
            {"label", QSysInfo::machineHostName().toStdString()}};
  if (before) {
    const std::string message = "nistaran-replace-v1\n" + before->device.text() + "\n" + public_key;
    body["replaces"] = {{"device", before->device.text()},
                        {"signature", crypto::sign(message, before->keys.secret_key)}};
  }
  transport_.post(QStringLiteral("/v1/enrol"), bytesOf(body), {}, this,
                  [done = std::move(done)](const HttpAnswer& brought) {
                    SyncFailure failure = failureOf(brought, SyncFailure::CodeRefused);
                    const Json answer = parsed(brought.answer.body);
                    const auto device = DeviceId::parse(stringAt(answer, "device"));
                    if (failure == SyncFailure::None && !device) failure = SyncFailure::ServerFailed;
                    if (failure != SyncFailure::None) return done(failure, {});
                    done(failure, {*device, partOf(answer, "district", Json::object()),
                                   partOf(answer, "officers", Json::array()), serverKeyOf(answer)});
                  });
}

void SignIn::open(const DeviceIdentity& identity, const OfficerId& officer, const QString& password,
                  std::function<void(SyncFailure, OpenedSession)> done) {
  transport_.post(QStringLiteral("/v1/challenge"), bytesOf({{"device", identity.device.text()}}), {}, this,
                  [this, identity, officer, password, done = std::move(done)](const HttpAnswer& brought) {
                    SyncFailure failure = failureOf(brought, SyncFailure::NotAllowed);
                    const std::string challenge = stringAt(parsed(brought.answer.body), "challenge");
                    if (failure == SyncFailure::None && challenge.empty())
                      failure = SyncFailure::ServerFailed;
                    if (failure != SyncFailure::None) return done(failure, {});
                    sign(identity, officer, password, challenge, done);
                  });
}

void SignIn::sign(const DeviceIdentity& identity, const OfficerId& officer, const QString& password,
                  const std::string& challenge, std::function<void(SyncFailure, OpenedSession)> done) {
  const std::string message =
      "nistaran-session-v1\n" + identity.device.text() + "\n" + officer.text() + "\n" + challenge;
  const Json body{{"device", identity.device.text()},
                  {"officer", officer.text()},
                  {"password", password.toStdString()},
                  {"challenge", challenge},
                  {"signature", crypto::sign(message, identity.keys.secret_key)}};
  transport_.post(QStringLiteral("/v1/session"), bytesOf(body), {}, this,
                  [done = std::move(done)](const HttpAnswer& brought) {
                    SyncFailure failure = failureOf(brought, SyncFailure::PasswordWrong);
                    const Json answer = parsed(brought.answer.body);
                    const auto opened = openedSessionFrom(answer);
                    if (failure == SyncFailure::None && (!opened || opened->token.token.empty()))
                      failure = SyncFailure::ServerFailed;
                    done(failure, failure == SyncFailure::None ? *opened : OpenedSession());
                  });
}

}  // namespace nistaran::mobile
