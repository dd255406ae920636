#include "mobile/sync/sync_service.h"

#include <algorithm>

#include "mobile/store/unlock.h"
#include "sync/rechain.h"
#include "sync/scrub.h"

namespace nistaran::mobile {
namespace {

using namespace std::chrono_literals;

constexpr auto kIdle = 60s;    // between two questions when nothing happens
constexpr auto kSoon = 300ms;  // after a save or a hint: several of them go together
constexpr const char* kApp = "nistaran/0.1.0";

SyncFailure failureOf(const Error& remote) {
  switch (remote.code()) {
    case ErrorCode::Unreachable:
      return SyncFailure::Unreachable;
    case ErrorCode::Unauthenticated:
      return SyncFailure::SignInAgain;
    case ErrorCode::NotAllowed:
      return SyncFailure::NotAllowed;
    case ErrorCode::DeviceRevoked:
      return SyncFailure::Revoked;
    case ErrorCode::CatchingUp:
    case ErrorCode::RateLimited:
    case ErrorCode::StorageBusy:
      return SyncFailure::Busy;
    case ErrorCode::RemoteFailed:
      return SyncFailure::ServerFailed;
    case ErrorCode::StorageFull:
      return SyncFailure::ServerFull;
    case ErrorCode::DeviceForked:
      return SyncFailure::Forked;
    case ErrorCode::Unsupported:
      return SyncFailure::UpdateNeeded;
    case ErrorCode::Malformed:
    case ErrorCode::TooLarge:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::SequenceGap:
    case ErrorCode::BadSignature:
    case ErrorCode::RemoteRefused:
      return SyncFailure::Refused;
    case ErrorCode::StorageUnreadable:
    case ErrorCode::Internal:
      return SyncFailure::Internal;
  }
  return SyncFailure::Internal;
}

// A failure of our own store.
SyncFailure failureOf(const ErrorException& thrown) {
  switch (thrown.error().code()) {
    case ErrorCode::StorageFull:
      return SyncFailure::DiskFull;
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageUnreadable:
      return SyncFailure::StoreFailed;
    default:
      return SyncFailure::Internal;
  }
}

// Nothing came from the server itself.
bool isSilence(SyncFailure failure) {
  return failure == SyncFailure::Unreachable || failure == SyncFailure::CaptivePortal ||
         failure == SyncFailure::Untrusted;
}

}  // namespace

SyncService::SyncService(TabletStore& store, const Clock& clock, Entropy& entropy, const QString& ca_file)
    : store_(store),
      clock_(clock),
      transport_(ca_file),
      sign_in_(transport_),
      sender_(store, transport_, entropy),
      fetcher_(store, transport_),
      devices_(transport_),
      retry_(entropy) {
  next_.setSingleShot(true);
  connect(&next_, &QTimer::timeout, this, &SyncService::begin);
  connect(&live_, &LiveClient::moved, this, &SyncService::recorded);
  connect(&sender_, &FileSender::changed, this, &SyncService::publishFiles);
  // The next exchange opens a session anew; not at once, or a server that refuses only files would be asked
  // without end.
  connect(&sender_, &FileSender::tokenRefused, this, [this] {
    if (officer_) store_.officers.dropToken(officer_->id);
  });
  connect(&fetcher_, &FileFetcher::fetched, this,
          [this](const ComplaintId& complaint) { emit scopeChanged({complaint}); });
  readIdentity();
}

SyncService::~SyncService() = default;

bool SyncService::readIdentity() {
  identity_ = store_.identity.identity();
  if (identity_) transport_.setServer(QUrl(QString::fromStdString(identity_->server_url)));
  return identity_.has_value();
}

// ---- enrolment ----

void SyncService::enrol(const QString& server_url, const QString& code) try {
  const QUrl url(server_url, QUrl::StrictMode);
  if (!QtTransport::mayTalkTo(url)) return emit enrolFailed(SyncFailure::AddressWrong);
  if (!network_allowed_) return emit enrolFailed(SyncFailure::Unreachable);
  auto keys = store_.identity.proposedKeys();
  // A tablet that is enrolled anew becomes another one.
  if (!keys || (identity_ && identity_->keys.public_key == keys->public_key)) {
    SystemEntropy entropy;
    keys = crypto::makeKeyPair(entropy);
    // On disk before the server knows them: a lost answer must not cost the tablet its identity.
    store_.database.transaction([&] { store_.identity.setProposedKeys(*keys); });
  }
  transport_.setServer(url);
  sign_in_.enrol(code, keys->public_key, identity_,
                 [this, url, keys = *keys](SyncFailure failure, const Enrolment& enrolment) {
                   if (failure != SyncFailure::None) return emit enrolFailed(failure);
                   takeEnrolment(keys, url, enrolment);
                 });
} catch (const ErrorException& thrown) {
  emit enrolFailed(failureOf(thrown));
}

void SyncService::enrolAnew(const QString& code) {
  if (identity_) enrol(QString::fromStdString(identity_->server_url), code);
}

void SyncService::takeEnrolment(const crypto::KeyPair& keys, const QUrl& url,
                                const Enrolment& enrolment) try {
  store_.local.transaction([&](LocalStoreTransaction& tx) {
    rechain(tx, enrolment.device);
    for (const KnownOfficer& known : store_.officers.all()) store_.officers.dropToken(known.profile.id);
    store_.identity.setIdentity({enrolment.device, keys, url.toString().toStdString()});
    store_.identity.setDistrict(enrolment.district);
    store_.identity.setOfficers(enrolment.officers);
    store_.identity.setServerKey(enrolment.server_key);
  });
  readIdentity();
  emit enrolled();
  syncNow();
} catch (const ErrorException& thrown) {
  emit enrolFailed(failureOf(thrown));
}

// ---- signing in ----

void SyncService::signIn(const QString& officer, const QString& password) try {
  const auto id = OfficerId::parse(officer.toStdString());
  if (!id || !identity_) return emit signInFailed(SyncFailure::PasswordWrong);
  const auto known = store_.officers.find(*id);
  if (known && opens(known->unlock, password.toStdString())) {
    store_.officers.wasHere(*id, clock_.now());
    enter(known->profile, password);
    return;
  }
  if (!network_allowed_)
    return emit signInFailed(known ? SyncFailure::PasswordWrong : SyncFailure::NeverHere);
  openAtTheDoor(*id, password);
} catch (const ErrorException& thrown) {
  emit signInFailed(failureOf(thrown));
}

void SyncService::openAtTheDoor(const OfficerId& officer, const QString& password) {
  const bool known = store_.officers.find(officer).has_value();
  sign_in_.open(*identity_, officer, password,
                [this, password, known](SyncFailure failure, const OpenedSession& session) {
                  if (failure == SyncFailure::Unreachable) {
                    // With the wrong password the tablet itself said no before the server was asked.
                    failure = known ? SyncFailure::PasswordWrong : SyncFailure::NeverHere;
                  }
                  if (failure != SyncFailure::None) return emit signInFailed(failure);
                  try {
                    keepSession(session, password);
                    enter(session.officer, password);
                  } catch (const ErrorException& thrown) {
                    emit signInFailed(failureOf(thrown));
                  }
                });
}

void SyncService::keepSession(const OpenedSession& session, const QString& password) {
  const std::string unlock = sealPassword(password.toStdString());
  store_.database.transaction([&] {
    store_.officers.put({session.officer, unlock, clock_.now()});
    store_.officers.setToken(session.officer.id, session.token);
    if (!session.district.empty()) store_.identity.setDistrict(session.district);
    if (!session.officers.empty()) store_.identity.setOfficers(session.officers);
    if (!session.server_key.empty()) store_.identity.setServerKey(session.server_key);
  });
  emit placeChanged();
}

void SyncService::enter(const Officer& officer, const QString& password) {
  officer_ = officer;
  password_ = password;
  state_ = SyncState{};
  // Once at each beginning of work: what the disk has spoilt meanwhile is fetched anew.
  store_.local.transaction([&](LocalStoreTransaction& tx) { scrub(tx, officer.id); });
  emit signedIn(officer);
  publish();
  syncNow();
}

void SyncService::signOut() {
  ++turn_;
  next_.stop();
  live_.stop();
  sender_.stop();
  fetcher_.stop();
  changed_.clear();
  session_.reset();
  officer_.reset();
  password_.fill(u'\0');
  password_.clear();
  again_ = false;
  state_ = SyncState{};
}

// ---- the exchange ----

void SyncService::syncNow() {
  retry_.succeeded();
  asked_by_hand_ = true;
  begin();
}

void SyncService::recorded() {
  publish();
  publishFiles();
  if (!officer_ || !network_allowed_) return;
  if (state_.running) again_ = true;
  // While the server is silent, the back-off decides; a save does not make it louder.
  else if (retry_.failures() == 0)
    next_.start(kSoon);
}

void SyncService::setNetworkAllowed(bool allowed) {
  network_allowed_ = allowed;
  if (allowed) return syncNow();
  ++turn_;
  next_.stop();
  live_.stop();
  sender_.stop();
  fetcher_.stop();
  session_.reset();
  state_.running = false;
  state_.online = false;
  publish();
}

void SyncService::begin() {
  if (!officer_ || !identity_ || !network_allowed_) return;
  if (state_.running) {
    again_ = true;
    return;
  }
  next_.stop();
  ++turn_;
  state_.running = true;
  state_.received = 0;
  received_before_ = 0;
  renewed_ = false;
  again_ = false;
  publish();
  session_ = std::make_unique<Session>(
      store_.local, Identity{identity_->device, identity_->keys.secret_key, officer_->id}, clock_, kApp,
      retry_.failures() == 0 ? Session::Pace::Full : Session::Pace::Careful);
  try {
    const auto token = store_.officers.token(officer_->id);
    if (!token || token->expires_at <= clock_.now()) return renewToken();
    carryOut(session_->start());
  } catch (const ErrorException& thrown) {
    failed(failureOf(thrown));
  }
}

void SyncService::renewToken() {
  if (renewed_) return failed(SyncFailure::SignInAgain);
  renewed_ = true;
  sign_in_.open(*identity_, officer_->id, password_,
                [this, turn = turn_](SyncFailure failure, const OpenedSession& opened) {
                  if (turn != turn_) return;
                  if (failure == SyncFailure::PasswordWrong) failure = SyncFailure::SignInAgain;
                  if (failure != SyncFailure::None) return failed(failure);
                  try {
                    keepSession(opened, password_);
                    carryOut(session_->start());
                  } catch (const ErrorException& thrown) {
                    failed(failureOf(thrown));
                  }
                });
}

void SyncService::carryOut(const Session::Step& step) {
  if (!step.changed.empty()) emit scopeChanged(step.changed);
  changed_.insert(changed_.end(), step.changed.begin(), step.changed.end());
  switch (step.kind) {
    case Session::Step::Kind::Send:
      return sendStep(step.body);
    case Session::Step::Kind::Finished:
      return finish();
    case Session::Step::Kind::Failed:
      break;
  }
  if (step.error.code() == ErrorCode::Unauthenticated && !renewed_) {
    store_.officers.dropToken(officer_->id);
    return renewToken();
  }
  failed(failureOf(step.error), step.retry_after);
}

void SyncService::sendStep(const std::string& body) {
  transport_.post(QStringLiteral("/v1/sync"), QByteArray::fromStdString(body), token(), this,
                  [this, turn = turn_](const HttpAnswer& brought) {
                    if (turn != turn_) return;
                    if (brought.failure != SyncFailure::None) return failed(brought.failure);
                    try {
                      const auto step = session_->resume(brought.answer);
                      state_.received = static_cast<int>(session_->report().received);
                      if (brought.answer.status == 200) {
                        state_.online = true;
                        publish();
                      }
                      carryOut(step);
                    } catch (const ErrorException& thrown) {
                      failed(failureOf(thrown));
                    }
                  });
}

void SyncService::finish() {
  retry_.succeeded();
  const SessionReport report = session_->report();
  state_.online = true;
  state_.failure = SyncFailure::None;
  state_.last_success = clock_.now();
  state_.clock_skew = report.clock_skew;
  state_.clock_known = true;
  writeLog(true, SyncFailure::None);
  settle();
  if (!report.not_simply_taken.empty()) emit notSimplyTaken(report.not_simply_taken);
  if (!token().isEmpty()) live_.listen(transport_.server(), token(), transport_.ssl());
  takeCareOfFiles();
  if (again_)
    begin();
  else
    next_.start(kIdle);
}

QByteArray SyncService::token() {
  const auto kept = store_.officers.token(officer_->id);
  return kept ? QByteArray::fromStdString(kept->token) : QByteArray();
}

// ---- attached files: only once the operations are through ----

void SyncService::takeCareOfFiles() try {
  const std::vector<ComplaintId> changed = std::exchange(changed_, {});
  bool left = false;
  store_.local.transaction([&](LocalStoreTransaction& tx) {
    left = std::ranges::any_of(
        changed, [&](const ComplaintId& complaint) { return !tx.document(officer_->id, complaint); });
  });
  if (left) store_.sweepFiles();
  fetcher_.want(officer_->id, changed);
  if (std::exchange(asked_by_hand_, false))
    sender_.runNow(token());
  else
    sender_.run(token());
  fetcher_.run(token());
  publishFiles();
} catch (const ErrorException&) {
  // A full disk hinders nothing that was recorded; the next exchange comes back to it.
}

void SyncService::opened(const ComplaintId& complaint) try {
  if (!officer_ || !network_allowed_ || token().isEmpty()) return;
  fetcher_.want(officer_->id, {complaint});
  fetcher_.run(token());
} catch (const ErrorException&) {
  // The complaint shows itself without its pictures.
}

void SyncService::fetch(const ComplaintId& complaint, const AttachedCopy& copy) {
  if (!officer_ || !network_allowed_) return;
  fetcher_.want(officer_->id, complaint, copy);
  if (!token().isEmpty()) fetcher_.run(token());
}

void SyncService::manage(const DevicesErrand& errand) {
  devices_.run(errand, officer_ ? token() : QByteArray(), network_allowed_);
}

void SyncService::publishFiles() {
  if (!officer_) return;
  try {
    emit filesChanged(sender_.onTheirWay(officer_->id));
  } catch (const ErrorException&) {
    // What was shown before stays on the screen.
  }
}

void SyncService::failed(SyncFailure failure, std::optional<std::chrono::seconds> retry_after) {
  state_.failure = failure;
  state_.online = !isSilence(failure);
  writeLog(false, failure);
  settle();
  next_.start(retry_.next(retry_after));
}

void SyncService::settle() {
  ++turn_;
  session_.reset();
  state_.running = false;
  publish();
  emit exchanged();
}

void SyncService::writeLog(bool ok, SyncFailure failure) {
  const std::size_t sent = session_ ? session_->report().sent : 0;
  const std::size_t received = session_ ? session_->report().received : 0;
  // The same failure every few minutes, or nothing at all, would push out what a person looks for.
  const bool news = sent > 0 || received > 0 || failure != logged_;
  if (!news) return;
  logged_ = failure;
  try {
    store_.database.transaction([&] {
      store_.sync_log.add({0, clock_.now(), ok, static_cast<std::int64_t>(sent),
                           static_cast<std::int64_t>(received), std::string(toText(failure))});
    });
  } catch (const ErrorException&) {
    // The log is for the eyes only: a full disk is shown by what could not be saved.
  }
}

void SyncService::publish() {
  try {
    store_.local.transaction(
        [&](LocalStoreTransaction& tx) { state_.waiting = static_cast<int>(tx.waitingCount()); });
  } catch (const ErrorException&) {
    // The count of before stays on the screen.
  }
  emit stateChanged(state_);
}

}  // namespace nistaran::mobile
