#include "mobile/sync/sync_service.h"

#include <algorithm>

#include "mobile/store/unlock.h"
#include "mobile/sync/answer_failure.h"
#include "mobile/sync/complaint_reader.h"
#include "sync/rechain.h"
#include "sync/scrub.h"

namespace nistaran::mobile {
namespace {

using namespace std::chrono_literals;

constexpr auto kIdle = 60s;    // between two questions when nothing happens
constexpr auto kSoon = 300ms;  // after a save or a hint: several of them go together
constexpr auto kQuiet = 3s;    // what nobody waits for comes after what somebody does
constexpr const char* kApp = "nistaran/0.1.0";

// Nothing came from the server itself.
bool isSilence(SyncFailure failure) {
  return failure == SyncFailure::Unreachable || failure == SyncFailure::CaptivePortal ||
         failure == SyncFailure::Untrusted;
}

}  // namespace

SyncService::SyncService(Door& door, TabletStore& store, const Clock& clock, Entropy& entropy,
                         const QString& ca_file)
    : door_(door),
      store_(store),
      clock_(clock),
      transport_(ca_file),
      sign_in_(transport_),
      sender_(store, transport_, entropy),
      fetcher_(store, transport_),
      devices_(transport_),
      retry_(entropy) {
  next_.setSingleShot(true);
  quiet_.setSingleShot(true);
  connect(&quiet_, &QTimer::timeout, this, &SyncService::whenQuiet);
  connect(&next_, &QTimer::timeout, this, &SyncService::begin);
  connect(&live_, &LiveClient::moved, this, &SyncService::recorded);
  connect(&sender_, &FileSender::changed, this, &SyncService::publishFiles);
  // The next exchange opens a session anew; not at once, or a server that refuses only files would be asked
  // without end.
  connect(&sender_, &FileSender::tokenRefused, this, [this] {
    if (officer_) door_.officers.dropToken(officer_->id);
  });
  connect(&fetcher_, &FileFetcher::fetched, this,
          [this](const ComplaintId& complaint) { emit scopeChanged({complaint}); });
}

SyncService::~SyncService() {
  password_.fill(u'\0');
}

bool SyncService::readIdentity() {
  identity_ = door_.identity.identity();
  if (identity_) transport_.setServer(QUrl(QString::fromStdString(identity_->server_url)));
  return identity_.has_value();
}

// ---- who is in ----

void SyncService::placeMoved() {
  if (!readIdentity()) return;
  store_.local.transaction([&](LocalStoreTransaction& tx) {
    const ChainHead head = tx.head();
    if (head.n == DeviceCount()) return;
    const auto last = tx.operations(DeviceCount(head.n.value() - 1), 1);
    if (!last.empty() && last.front().operation.device != identity_->device) rechain(tx, identity_->device);
  });
}

void SyncService::keepSession(const OpenedSession& session) {
  keep(door_, session, clock_.now());
  store_.forgetDismissed();
  // A server that was set up anew says another key than the one under which ours is closed.
  if (store_.key && !session.store_key.empty() &&
      !openWithServer(door_.identity.keyUnderServer(), session.store_key)) {
    door_.database.transaction(
        [&] { door_.identity.setKeyUnderServer(closeWithServer(*store_.key, session.store_key)); });
  }
  emit placeChanged();
}

void SyncService::enter(const Officer& officer, const QString& password) {
  placeMoved();
  officer_ = officer;
  password_ = password;
  state_ = SyncState{};
  quiet_.start(kQuiet);
  publish();
  syncNow();
}

void SyncService::whenQuiet() try {
  if (!std::exchange(looked_at_copies_, true)) lookAtCopies();
  if (keepSummaries(store_, *officer_)) return quiet_.start(0);
  store_.database.writeBack();
} catch (const ErrorException&) {
  // The next exchange meets the same store, and says so.
}

// Once at each beginning of work: what the disk has spoilt meanwhile is fetched anew.
void SyncService::lookAtCopies() {
  std::size_t wanted = 0;
  store_.local.transaction([&](LocalStoreTransaction& tx) {
    scrub(tx, officer_->id);
    wanted = tx.wanted(officer_->id).size();
  });
  if (wanted > 0) syncNow();
}

void SyncService::enrolledAnew() try {
  placeMoved();
  syncNow();
} catch (const ErrorException& thrown) {
  failed(thrown);
}

// ---- the exchange ----

void SyncService::syncNow() {
  retry_.succeeded();
  asked_by_hand_ = true;
  begin();
}

void SyncService::recorded() {
  quiet_.start(kQuiet);
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
    const auto token = door_.officers.token(officer_->id);
    if (!token || token->expires_at <= clock_.now()) return renewToken();
    carryOut(session_->start());
  } catch (const ErrorException& thrown) {
    failed(thrown);
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
                    keepSession(opened);
                    carryOut(session_->start());
                  } catch (const ErrorException& thrown) {
                    failed(thrown);
                  }
                });
}

void SyncService::carryOut(const Session::Step& step) {
  if (step.new_forms) emit formsChanged();
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
    door_.officers.dropToken(officer_->id);
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
                      failed(thrown);
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
  const auto kept = door_.officers.token(officer_->id);
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

void SyncService::failed(const ErrorException& thrown) {
  failed(failureOf(thrown));
  // Not where somebody else only holds it: a file that is in use must not be made anew.
  if (thrown.error().code() == ErrorCode::StorageUnreadable) emit storeFailed();
}

void SyncService::failed(SyncFailure failure, std::optional<std::chrono::seconds> retry_after) {
  state_.failure = failure;
  state_.online = !isSilence(failure);
  writeLog(false, failure);
  settle();
  if (failure == SyncFailure::Revoked) return emit outOfService();
  if (failure == SyncFailure::OfficerRevoked) return emit officerOutOfService();
  next_.start(retry_.next(retry_after));
}

void SyncService::settle() {
  ++turn_;
  session_.reset();
  state_.running = false;
  quiet_.start(kQuiet);
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
