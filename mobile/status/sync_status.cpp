#include "mobile/status/sync_status.h"

#include <QLocale>
#include <QStorageInfo>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

constexpr auto kSkewWorthTelling = std::chrono::seconds(30);

struct Told {
  QString state;
  QString text;
};

Told toldOf(const StoredOperation& stored) {
  if (!stored.acknowledged) return {QStringLiteral("waiting"), OutboxModel::tr("भेजा जाना शेष")};
  switch (stored.outcome) {
    case Outcome::Accepted:
      return {QStringLiteral("sent"), OutboxModel::tr("सर्वर पर")};
    case Outcome::Merged:
      return {QStringLiteral("merged"), OutboxModel::tr("मिलाया गया")};
    case Outcome::Held:
      return {QStringLiteral("held"), OutboxModel::tr("रुका हुआ")};
    case Outcome::Refused:
      return {QStringLiteral("refused"), OutboxModel::tr("अस्वीकृत")};
  }
  return {};
}

QString entryWords(const SyncLogEntry& entry) {
  if (!entry.ok) return failureWords(syncFailureFromText(entry.failure));
  return SyncLogModel::tr("%1 भेजे, %2 मिले").arg(entry.sent).arg(entry.received);
}

}  // namespace

SyncStatus::SyncStatus(QString data_folder, QObject* parent)
    : QObject(parent), data_folder_(std::move(data_folder)) {}

QString SyncStatus::progressText() const {
  if (!state_.running) return {};
  return state_.received > 0 ? tr("%n बदलाव मिले…", nullptr, state_.received) : tr("सर्वर से बात हो रही है…");
}

QString SyncStatus::lastSuccessText() const {
  if (!state_.last_success) return tr("अभी तक नहीं");
  return dateTimeWords(toMs(*state_.last_success));
}

QString SyncStatus::lastErrorText() const {
  return failureWords(state_.failure);
}
QString SyncStatus::adviceText() const {
  return failureAdvice(state_.failure);
}

QString SyncStatus::clockSkewText() const {
  if (!state_.clock_known) return {};
  const auto apart = std::chrono::abs(state_.clock_skew);
  if (apart < kSkewWorthTelling) return tr("सही है");
  const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(apart).count());
  return state_.clock_skew.count() > 0 ? tr("सर्वर से %n मिनट पीछे है", nullptr, minutes)
                                       : tr("सर्वर से %n मिनट आगे है", nullptr, minutes);
}

QString SyncStatus::freeSpaceText() const {
  const QStorageInfo storage(data_folder_);
  return storage.isValid() ? QLocale::c().formattedDataSize(storage.bytesAvailable(), 1) : QString();
}

void SyncStatus::setNetworkAllowed(bool allowed) {
  if (network_allowed_ == allowed) return;
  network_allowed_ = allowed;
  emit networkAllowedChanged();
}

void SyncStatus::show(const SyncState& state) {
  state_ = state;
  emit changed();
}

void SyncStatus::showOutbox(const std::vector<StoredOperation>& operations) {
  operations_ = operations;
  QList<RowModel::Row> rows;
  for (const StoredOperation& stored : operations) {
    const Told told = toldOf(stored);
    rows.append({qstring(stored.operation.id.text()), actWords(stored.operation.kind, stored.operation.body),
                 qstring(stored.operation.complaint.text()), dateTimeWords(stored.operation.time.ms),
                 told.state, told.text, reasonWords(stored.reason)});
  }
  outbox_.setRows(rows);
}

void SyncStatus::showLog(const std::vector<SyncLogEntry>& entries) {
  entries_ = entries;
  QList<RowModel::Row> rows;
  for (const SyncLogEntry& entry : entries) {
    rows.append({QVariant::fromValue<qlonglong>(entry.id), dateTimeWords(toMs(entry.at)), entryWords(entry),
                 entry.ok});
  }
  log_.setRows(rows);
}

void SyncStatus::retell() {
  showOutbox(operations_);
  showLog(entries_);
  emit changed();
}

}  // namespace nistaran::mobile
