#include "mobile/courier/courier_service.h"

#include <utility>

#include "mobile/courier/sealed_outbox.h"
#include "mobile/platform/saved_file.h"
#include "mobile/sync/answer_failure.h"
#include "shared/limits.h"
#include "sync/bundle/file.h"
#include "sync/bundle/take.h"

namespace nistaran::mobile {
namespace {

CourierNews storeFailed(const ErrorException& thrown) {
  CourierNews made = courierNews(CourierOutcome::StoreFailed);
  made.error = thrown.error();
  return made;
}

// What a refusal means that is not about the file.
SyncFailure refusalOf(int status) {
  if (status == 401) return SyncFailure::SignInAgain;
  return status == 403 ? SyncFailure::NotAllowed : SyncFailure::Refused;
}

}  // namespace

CourierService::CourierService(TabletStore& store, const Clock& clock, Entropy& entropy,
                               const QString& ca_file)
    : store_(store), clock_(clock), entropy_(entropy), transport_(ca_file) {}

void CourierService::write(const QString& file) {
  try {
    emit done(written(file));
  } catch (const ErrorException& thrown) {
    emit done(storeFailed(thrown));
  }
}

CourierNews CourierService::written(const QString& file) {
  const auto packed = packOutbox(store_, clock_.now(), entropy_);
  if (!packed) return courierNews(CourierOutcome::NoServerKey);
  if (!writeWhole(file, packed->bytes)) return courierNews(CourierOutcome::FileUnwritable);
  CourierNews made = courierNews(CourierOutcome::Written);
  made.operations = packed->operations;
  return made;
}

void CourierService::take(const QString& file, const OfficerId& courier, bool network_allowed) {
  try {
    const auto bytes = readBundle(file);
    if (!bytes) return emit done(courierNews(CourierOutcome::FileUnreadable));
    const auto outside = readBundleFile(*bytes);
    if (!outside) return emit done(notTaken(outside.error().fault()));
    if (outside->kind == BundleKind::Answer) return emit done(takenAnswer(*bytes));
    if (!outside->isFor(store_.identity.serverKey())) return emit done(notTaken(BundleFault::OtherServer));
    if (!network_allowed) return emit done(notSent(SyncFailure::Unreachable));
    handIn(*bytes, courier);
  } catch (const ErrorException& thrown) {
    emit done(storeFailed(thrown));
  }
}

void CourierService::takeAnswer(const std::string& bytes) {
  try {
    emit done(takenAnswer(bytes));
  } catch (const ErrorException& thrown) {
    emit done(storeFailed(thrown));
  }
}

CourierNews CourierService::takenAnswer(const std::string& bytes) {
  const auto identity = store_.identity.identity();
  const std::string server_key = store_.identity.serverKey();
  if (!identity || server_key.empty()) return courierNews(CourierOutcome::NoServerKey);
  const auto answer = openAnswer(bytes, identity->keys, server_key);
  if (!answer) return notTaken(answer.error().fault());
  if (answer->device != identity->device) return notTaken(BundleFault::OtherTablet);
  BundleEffect effect = takeBundle(store_.local, *answer);
  CourierNews made =
      courierNews(effect.outdated ? CourierOutcome::AnswerOutdated : CourierOutcome::AnswerTaken);
  if (answer->problem && !effect.outdated) {
    made.outcome = answer->problem->expected_n > DeviceCount() ? CourierOutcome::AnswerAsksMore
                                                               : CourierOutcome::AnswerForked;
  }
  made.operations = static_cast<int>(effect.acknowledged);
  made.received = static_cast<int>(effect.received);
  made.changed = std::move(effect.changed);
  if (made.operations > 0 || made.received > 0) {
    store_.database.transaction([&] {
      store_.sync_log.add({0, clock_.now(), true, made.operations, made.received, {}});
    });
  }
  return made;
}

void CourierService::handIn(const std::string& bytes, const OfficerId& courier) {
  const auto identity = store_.identity.identity();
  const auto token = store_.officers.token(courier);
  // A session is opened by the exchange with the server, which comes first.
  if (!identity || !token || token->expires_at <= clock_.now())
    return emit done(notSent(SyncFailure::SignInAgain));
  transport_.setServer(QUrl(QString::fromStdString(identity->server_url)));
  transport_.post(
      QStringLiteral("/v1/bundles"), QByteArray::fromStdString(bytes),
      QByteArray::fromStdString(token->token), this,
      [this](const HttpAnswer& brought) { emit done(handedIn(brought)); }, "application/octet-stream");
}

CourierNews CourierService::handedIn(const HttpAnswer& brought) {
  if (brought.failure != SyncFailure::None) return notSent(brought.failure);
  const std::string& body = brought.answer.body;
  if (brought.answer.status == 200) {
    const auto outside = readBundleFile(body);
    // Whatever it is, it is not the answer of our server.
    if (!outside || outside->kind != BundleKind::Answer) return notSent(SyncFailure::ServerFailed);
    answer_ = body;
    return courierNews(CourierOutcome::HandedIn);
  }
  const auto problem = parseJson(body);
  const auto fault = problem ? bundleFaultFromText(stringAt(*problem, "code")) : std::nullopt;
  return fault ? notTaken(*fault) : notSent(failureOf(brought, refusalOf(brought.answer.status)));
}

void CourierService::writeAnswer(const QString& file) {
  emit done(courierNews(writeWhole(file, answer_) ? CourierOutcome::AnswerWritten
                                                  : CourierOutcome::FileUnwritable));
}

}  // namespace nistaran::mobile
