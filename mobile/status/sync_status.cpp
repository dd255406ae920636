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

Told toldOf(Fate fate) {
  switch (fate) {
    case Fate::Waiting:
      return {QStringLiteral("waiting"), OutboxModel::tr("भेजा जाना शेष")};
    case Fate::Sent:
      return {QStringLiteral("sent"), OutboxModel::tr("सर्वर पर")};
    case Fate::Merged:
      return {QStringLiteral("merged"), OutboxModel::tr("मिलाया गया")};
    case Fate::Held:
      return {QStringLiteral("held"), OutboxModel::tr("रुका हुआ")};
    case Fate::Withdrawn:
      return {QStringLiteral("withdrawn"), OutboxModel::tr("वापस लिया गया")};
    case Fate::Refused:
      return {QStringLiteral("refused"), OutboxModel::tr("अस्वीकृत")};
    case Fate::Repeated:
      return {QStringLiteral("repeated"), OutboxModel::tr("फिर से दर्ज किया गया")};
  }
  return {};
}

// What is wrong in itself stays wrong; a right, a scope or a complaint may have come meanwhile.
bool mayTryAgain(const OutboxEntry& entry) {
  return entry.fate == Fate::Refused && entry.reason != Reason::Malformed;
}

RowModel::Row rowOf(const OutboxEntry& entry) {
  const Operation& operation = entry.stored.operation;
  const Told told = toldOf(entry.fate);
  return {qstring(operation.id.text()),
          actWords(operation.kind, operation.body),
          qstring(operation.complaint.text()),
          dateTimeWords(operation.time.ms),
          told.state,
          told.text,
          reasonWords(entry.reason),
          mayTryAgain(entry)};
}

QString fileKey(const FileOnItsWay& file) {
  return qstring(file.sha256 + ':' + file.complaint.text());
}

QString fileWords(const FileOnItsWay& file) {
  if (file.copy == Copy::Small) return FilesModel::tr("फ़ोटो की छोटी प्रति");
  return file.type.starts_with("image/") ? FilesModel::tr("फ़ोटो") : FilesModel::tr("फ़ाइल");
}

QString fileStateWords(const FileOnItsWay& file) {
  if (file.damaged) return FilesModel::tr("इस टैबलेट पर ख़राब हो गई; फिर से जोड़ें");
  const QString whole = QLocale::c().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
  if (file.sent == 0 && !file.running) return FilesModel::tr("भेजी जानी शेष, %1").arg(whole);
  const auto percent = file.size > 0 ? file.sent * 100 / file.size : 0;
  return FilesModel::tr("%1% गई, कुल %2").arg(percent).arg(whole);
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
  return state_.received > 0 ? tr("%n बदलाव मिले…", nullptr, state_.received) : tr("सर्वर से संपर्क हो रहा है…");
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
  return storage.isValid()
             ? QLocale::c().formattedDataSize(storage.bytesAvailable(), 1, QLocale::DataSizeTraditionalFormat)
             : QString();
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

void SyncStatus::showOutbox(std::vector<OutboxEntry> entries) {
  recorded_ = std::move(entries);
  QList<RowModel::Row> rows;
  QList<RowModel::Row> set_aside;
  for (const OutboxEntry& entry : recorded_) (entry.setAside() ? set_aside : rows).append(rowOf(entry));
  outbox_.setRows(rows);
  set_aside_.setRows(set_aside);
}

void SyncStatus::tryAgain(const QString& operation_id) {
  for (const OutboxEntry& entry : recorded_) {
    const Operation& operation = entry.stored.operation;
    if (qstring(operation.id.text()) != operation_id || !mayTryAgain(entry)) continue;
    emit recordAsked({operation.by, operation.complaint, operation.kind, operation.base, operation.body});
    return;
  }
}

void SyncStatus::showLog(const std::vector<SyncLogEntry>& entries) {
  exchanges_ = entries;
  QList<RowModel::Row> rows;
  for (const SyncLogEntry& entry : entries) {
    rows.append({QVariant::fromValue<qlonglong>(entry.id), dateTimeWords(toMs(entry.at)), entryWords(entry),
                 entry.ok});
  }
  log_.setRows(rows);
}

void SyncStatus::setOriginalsOnWifiOnly(bool only) {
  if (originals_on_wifi_only_ == only) return;
  originals_on_wifi_only_ = only;
  emit originalsOnWifiOnlyChanged();
}

void SyncStatus::showFiles(std::vector<FileOnItsWay> files) {
  on_their_way_ = std::move(files);
  QList<RowModel::Row> rows;
  for (const FileOnItsWay& file : on_their_way_) {
    const double fraction =
        file.size > 0 ? static_cast<double>(file.sent) / static_cast<double>(file.size) : 0.0;
    rows.append({fileKey(file), fileWords(file), qstring(file.complaint.text()), fileStateWords(file),
                 file.running, file.damaged, fraction});
  }
  files_.setRows(rows);
}

void SyncStatus::retell() {
  showOutbox(recorded_);
  showFiles(on_their_way_);
  showLog(exchanges_);
  emit changed();
}

}  // namespace nistaran::mobile
