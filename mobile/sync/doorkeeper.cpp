#include "mobile/sync/doorkeeper.h"

#include <algorithm>

#include "mobile/sync/answer_failure.h"

namespace nistaran::mobile {

Doorkeeper::Doorkeeper(Door& door, const Clock& clock, const QString& ca_file)
    : door_(door),
      clock_(clock),
      transport_(ca_file),
      sign_in_(transport_),
      carried_sign_in_(door, clock, entropy_) {}

void Doorkeeper::refuse(SyncFailure failure, std::chrono::seconds wait) {
  emit signInFailed(failure, wait);
}

// ---- enrolment ----

void Doorkeeper::enrol(const QString& server_url, const QString& code) try {
  const QUrl url(server_url, QUrl::StrictMode);
  if (!QtTransport::mayTalkTo(url)) return emit enrolFailed(SyncFailure::AddressWrong);
  if (!network_allowed_) return emit enrolFailed(SyncFailure::Unreachable);
  const auto identity = door_.identity.identity();
  auto keys = door_.identity.proposedKeys();
  // A tablet that is enrolled anew becomes another one.
  if (!keys || (identity && identity->keys.public_key == keys->public_key)) {
    SystemEntropy entropy;
    keys = crypto::makeKeyPair(entropy);
    // On disk before the server knows them: a lost answer must not cost the tablet its identity.
    door_.database.transaction([&] { door_.identity.setProposedKeys(*keys); });
  }
  transport_.setServer(url);
  sign_in_.enrol(code, keys->public_key, identity,
                 [this, url, keys = *keys](SyncFailure failure, const Enrolment& enrolment) {
                   if (failure != SyncFailure::None) return emit enrolFailed(failure);
                   try {
                     keep(door_, enrolment, keys, url);
                   } catch (const ErrorException& thrown) {
                     return emit enrolFailed(failureOf(thrown));
                   }
                   emit enrolled();
                 });
} catch (const ErrorException& thrown) {
  emit enrolFailed(failureOf(thrown));
}

void Doorkeeper::enrolAnew(const QString& code) try {
  if (const auto identity = door_.identity.identity())
    enrol(QString::fromStdString(identity->server_url), code);
} catch (const ErrorException& thrown) {
  emit enrolFailed(failureOf(thrown));
}

// ---- with the password, at the server ----

void Doorkeeper::signIn(const QString& officer, const QString& password) try {
  candidate_.reset();
  brought_.clear();
  const auto id = OfficerId::parse(officer.toStdString());
  const auto identity = door_.identity.identity();
  if (!id || !identity) return refuse(SyncFailure::PasswordWrong);
  const bool known = door_.officers.find(*id).has_value();
  const SyncFailure silence = known ? SyncFailure::NeedsServer : SyncFailure::NeverHere;
  if (!network_allowed_) return refuse(silence);
  transport_.setServer(QUrl(QString::fromStdString(identity->server_url)));
  sign_in_.open(*identity, *id, password,
                [this, id = *id, password, silence](SyncFailure failure, const OpenedSession& session) {
                  if (failure == SyncFailure::Unreachable) return refuse(silence);
                  try {
                    if (failure == SyncFailure::OfficerRevoked)
                      door_.database.transaction([&] { door_.dismiss(id); });
                    if (failure != SyncFailure::None) return refuse(failure);
                    askForPin(session, password);
                  } catch (const ErrorException& thrown) {
                    refuse(failureOf(thrown));
                  }
                });
} catch (const ErrorException& thrown) {
  refuse(failureOf(thrown));
}

void Doorkeeper::writeSignIn(const QString& officer, const QString& password, const QString& file) try {
  const auto id = OfficerId::parse(officer.toStdString());
  if (!id) return refuse(SyncFailure::PasswordWrong);
  emit carried(carried_sign_in_.ask(*id, password.toStdString(), file));
} catch (const ErrorException& thrown) {
  refuse(failureOf(thrown));
}

void Doorkeeper::takeSignIn(const QString& officer, const QString& password, const QString& file) try {
  candidate_.reset();
  const auto id = OfficerId::parse(officer.toStdString());
  if (!id) return refuse(SyncFailure::PasswordWrong);
  CarriedSignIn::Answer answer = carried_sign_in_.take(*id, password.toStdString(), file);
  if (answer.news.outcome == CourierOutcome::NotSent) return refuse(answer.news.failure);
  if (!answer.session) return emit carried(answer.news);
  brought_ = std::move(answer.file);
  askForPin(*answer.session, password);
} catch (const ErrorException& thrown) {
  refuse(failureOf(thrown));
}

void Doorkeeper::askForPin(const OpenedSession& session, const QString& password) {
  const auto key = keyFor(session);
  if (!key) return refuse(SyncFailure::StoreClosed);
  keep(door_, session, clock_.now());
  candidate_ = Candidate{session.officer, {*key, password.toStdString()}};
  emit pinWanted();
}

std::optional<DataKey> Doorkeeper::keyFor(const OpenedSession& session) {
  const std::string closed = door_.identity.keyUnderServer();
  if (!closed.empty()) return openWithServer(closed, session.store_key);
  // The first officer of a new tablet makes the key; later it is nobody's but theirs who have it.
  const auto known = door_.officers.all();
  if (std::ranges::any_of(known, [](const KnownOfficer& officer) { return !officer.unlock.empty(); }))
    return std::nullopt;
  const DataKey made = DataKey::make();
  if (!session.store_key.empty())
    door_.database.transaction(
        [&] { door_.identity.setKeyUnderServer(closeWithServer(made, session.store_key)); });
  return made;
}

void Doorkeeper::choosePin(const QString& pin) try {
  if (!candidate_) return refuse(SyncFailure::SignInAgain);
  if (faultOf(pin.toStdString())) return refuse(SyncFailure::PinUnfit);
  const Candidate chosen = *candidate_;
  const std::string closed = closeWithPin(chosen.with, pin.toStdString());
  door_.database.transaction([&] {
    door_.officers.setUnlock(chosen.officer.id, closed);
    // An answer lets in once: later it would open past what the server has decided since.
    if (!brought_.empty()) door_.identity.setCarriedSignIn(Json());
  });
  candidate_.reset();
  emit opened(chosen.officer, chosen.with);
} catch (const ErrorException& thrown) {
  refuse(failureOf(thrown));
}

// ---- with the PIN, on this tablet ----

void Doorkeeper::unlock(const QString& officer, const QString& pin) try {
  candidate_.reset();
  brought_.clear();
  const auto id = OfficerId::parse(officer.toStdString());
  const auto known = id ? door_.officers.find(*id) : std::nullopt;
  if (!known || known->unlock.empty()) return refuse(SyncFailure::NeedsPassword);
  const UtcTime now = clock_.now();
  // A clock that was set back must not close the door for years.
  const auto pause = std::min(std::chrono::ceil<std::chrono::seconds>(known->closed_until - now),
                              pauseAfter(known->wrong_pins));
  if (pause.count() > 0) return refuse(SyncFailure::PinPaused, pause);
  // Counted before it is tried: who switches the tablet off meanwhile gains nothing.
  const int wrong = known->wrong_pins + 1;
  door_.database.transaction([&] { door_.officers.pinWasWrong(*id, wrong, now + pauseAfter(wrong)); });
  const auto with = openWithPin(known->unlock, pin.toStdString());
  if (!with) {
    if (wrong < kWrongPinsMax) return refuse(SyncFailure::PinWrong, pauseAfter(wrong));
    door_.database.transaction([&] { door_.officers.setUnlock(*id, {}); });
    return refuse(SyncFailure::NeedsPassword);
  }
  door_.database.transaction([&] {
    door_.officers.pinWasRight(*id);
    door_.officers.wasHere(*id, now);
  });
  emit opened(known->profile, *with);
} catch (const ErrorException& thrown) {
  refuse(failureOf(thrown));
}

}  // namespace nistaran::mobile
