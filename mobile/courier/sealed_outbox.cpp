#include "mobile/courier/sealed_outbox.h"

#include <QFile>

#include "mobile/platform/saved_file.h"
#include "mobile/sync/answer_failure.h"
#include "shared/district.h"
#include "sync/bundle/file.h"
#include "sync/bundle/pack.h"

namespace nistaran::mobile {
namespace {

constexpr const char* kApp = "nistaran/0.1.0";

QString nameOf(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

}  // namespace

std::optional<PackedOutbox> packOutbox(TabletStore& store, UtcTime now, Entropy& entropy) {
  const auto identity = store.identity.identity();
  const std::string server_key = store.identity.serverKey();
  const auto district = districtFromJson(store.identity.district());
  if (!identity || !district || server_key.empty()) return std::nullopt;
  Sender sender{identity->device, identity->keys.secret_key, district->code, {}, kApp};
  for (const KnownOfficer& officer : store.officers.all()) sender.officers.push_back(officer.profile.id);
  const BundleRequest bundle = packBundle(store.local, sender, now, entropy);
  PackedOutbox packed{sealRequest(bundle, identity->keys.secret_key, server_key), 0};
  for (const Batch& batch : bundle.batches) packed.operations += static_cast<int>(batch.operations.size());
  return packed;
}

SealedOutbox::SealedOutbox(Door& door, std::filesystem::path file, const Clock& clock, Entropy& entropy,
                           const QString& ca_file)
    : door_(door),
      file_(std::move(file)),
      clock_(clock),
      entropy_(entropy),
      transport_(ca_file),
      retry_(entropy) {
  next_.setSingleShot(true);
  connect(&next_, &QTimer::timeout, this, &SealedOutbox::handIn);
}

void SealedOutbox::keep(TabletStore& store) {
  std::size_t waiting = 0;
  store.local.transaction([&](LocalStoreTransaction& tx) { waiting = tx.waitingCount(); });
  if (waiting == 0) {
    QFile::remove(nameOf(file_));
    return;
  }
  const auto packed = packOutbox(store, clock_.now(), entropy_);
  if (!packed) throw ErrorException(Error(ErrorCode::NotFound, "the server's key is not known yet"));
  if (static_cast<std::size_t>(packed->operations) < waiting)
    throw ErrorException(Error(ErrorCode::TooLarge, "what waits does not fit into one file"));
  if (!writeWhole(nameOf(file_), packed->bytes))
    throw ErrorException(Error(ErrorCode::StorageFull, "what waits could not be sealed"));
}

void SealedOutbox::begin() {
  nobody_in_ = true;
  retry_.succeeded();
  handIn();
}

void SealedOutbox::end() {
  nobody_in_ = false;
  ++turn_;
  next_.stop();
}

void SealedOutbox::setNetworkAllowed(bool allowed) {
  network_allowed_ = allowed;
  if (nobody_in_) begin();
}

// Any session that is still open on this tablet will do: whose work it is stands inside.
QByteArray SealedOutbox::token() {
  for (const KnownOfficer& known : door_.officers.all()) {
    const auto kept = door_.officers.token(known.profile.id);
    if (!kept || kept->expires_at <= clock_.now()) continue;
    bearer_ = known.profile.id;
    return QByteArray::fromStdString(kept->token);
  }
  return {};
}

void SealedOutbox::handIn() try {
  if (!nobody_in_ || !network_allowed_) return;
  QFile file(nameOf(file_));
  const auto identity = door_.identity.identity();
  const QByteArray session = token();
  if (!identity || session.isEmpty() || !file.open(QIODevice::ReadOnly)) return;
  transport_.setServer(QUrl(QString::fromStdString(identity->server_url)));
  transport_.post(
      QStringLiteral("/v1/bundles"), file.readAll(), session, this,
      [this, turn = ++turn_](const HttpAnswer& brought) {
        if (turn == turn_) took(brought);
      },
      "application/octet-stream");
} catch (const ErrorException&) {
  // Of this tablet's own disk: whoever comes in next sends it the usual way.
}

// The session is of somebody who left: another one's does as well.
void SealedOutbox::passOn() try {
  door_.database.transaction([&] { door_.officers.dropToken(bearer_); });
  handIn();
} catch (const ErrorException&) {
  // Of this tablet's own disk: whoever comes in next sends it the usual way.
}

void SealedOutbox::took(const HttpAnswer& brought) {
  const SyncFailure failure = failureOf(brought, SyncFailure::Refused);
  if (failure == SyncFailure::None) {
    // The answer is for whoever comes in; asking again brings the same one.
    QFile::remove(nameOf(file_));
    return emit handedIn();
  }
  if (failure == SyncFailure::OfficerRevoked) return passOn();
  // What the server does not take from here stays for a courier, and for whoever comes in.
  if (failure == SyncFailure::Refused || failure == SyncFailure::Revoked) return;
  next_.start(retry_.next(brought.answer.retry_after));
}

}  // namespace nistaran::mobile
