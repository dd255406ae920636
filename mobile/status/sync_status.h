// What is not yet sent, whether the server is in reach, and why not, in words. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/list/row_model.h"
#include "mobile/status/outbox_reader.h"
#include "mobile/sync/file_sender.h"
#include "mobile/sync/sync_state.h"

namespace nistaran::mobile {

class OutboxModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by SyncStatus")

 public:
  // Roles: operationId, what, complaint, whenText, state (waiting, sent, merged, held, withdrawn, refused,
  // repeated), stateText, reasonText, canTryAgain.
  explicit OutboxModel(QObject* parent = nullptr)
      : RowModel({"operationId", "what", "complaint", "whenText", "state", "stateText", "reasonText",
                  "canTryAgain"},
                 parent) {}
};

class SyncLogModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by SyncStatus")

 public:
  // Roles: entryId, whenText, text, ok. Newest first.
  explicit SyncLogModel(QObject* parent = nullptr)
      : RowModel({"entryId", "whenText", "text", "ok"}, parent) {}
};

class FilesModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by SyncStatus")

 public:
  // Roles: fileId, what, complaint, stateText, running, damaged, fraction (0 to 1). Newest first.
  explicit FilesModel(QObject* parent = nullptr)
      : RowModel({"fileId", "what", "complaint", "stateText", "running", "damaged", "fraction"}, parent) {}
};

class SyncStatus : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)
  Q_PROPERTY(bool running READ running NOTIFY changed)
  Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
  Q_PROPERTY(QString lastSuccessText READ lastSuccessText NOTIFY changed)
  Q_PROPERTY(QString lastErrorText READ lastErrorText NOTIFY changed)
  Q_PROPERTY(QString adviceText READ adviceText NOTIFY changed)
  Q_PROPERTY(bool online READ online NOTIFY changed)
  Q_PROPERTY(QString clockSkewText READ clockSkewText NOTIFY changed)
  Q_PROPERTY(QString freeSpaceText READ freeSpaceText NOTIFY changed)
  // Two tablets under one name, or one that was put back to a backup: headquarters gives a new code.
  Q_PROPERTY(bool needsNewCode READ needsNewCode NOTIFY changed)
  Q_PROPERTY(bool networkAllowed READ networkAllowed WRITE setNetworkAllowed NOTIFY networkAllowedChanged)
  Q_PROPERTY(nistaran::mobile::OutboxModel* outbox READ outbox CONSTANT)
  // Recorded, but not in force: what is held or refused.
  Q_PROPERTY(nistaran::mobile::OutboxModel* setAside READ setAside CONSTANT)
  Q_PROPERTY(nistaran::mobile::SyncLogModel* log READ log CONSTANT)
  // Attached here and not at the server yet.
  Q_PROPERTY(nistaran::mobile::FilesModel* files READ files CONSTANT)
  Q_PROPERTY(bool originalsOnWifiOnly READ originalsOnWifiOnly WRITE setOriginalsOnWifiOnly NOTIFY
                 originalsOnWifiOnlyChanged)

 public:
  explicit SyncStatus(QString data_folder, QObject* parent = nullptr);

  const SyncState& state() const { return state_; }
  int waitingCount() const { return state_.waiting; }
  bool running() const { return state_.running; }
  QString progressText() const;
  QString lastSuccessText() const;
  QString lastErrorText() const;
  QString adviceText() const;
  bool online() const { return state_.online; }
  QString clockSkewText() const;
  QString freeSpaceText() const;
  bool needsNewCode() const { return state_.failure == SyncFailure::Forked; }
  bool networkAllowed() const { return network_allowed_; }
  void setNetworkAllowed(bool allowed);
  OutboxModel* outbox() { return &outbox_; }
  OutboxModel* setAside() { return &set_aside_; }
  SyncLogModel* log() { return &log_; }
  FilesModel* files() { return &files_; }
  bool originalsOnWifiOnly() const { return originals_on_wifi_only_; }
  void setOriginalsOnWifiOnly(bool only);

  Q_INVOKABLE void syncNow() { emit syncAsked(); }
  Q_INVOKABLE void giveNewCode(const QString& code) { emit newCodeGiven(code.trimmed()); }
  // Records what the server refused once more, as it was.
  Q_INVOKABLE void tryAgain(const QString& operation_id);

  void show(const SyncState& state);
  void showOutbox(std::vector<OutboxEntry> entries);
  void showLog(const std::vector<SyncLogEntry>& entries);
  void showFiles(std::vector<FileOnItsWay> files);
  void retell();

 signals:
  void changed();
  void networkAllowedChanged();
  void originalsOnWifiOnlyChanged();
  void syncAsked();
  void newCodeGiven(const QString& code);
  void recordAsked(const nistaran::Draft& draft);

 private:
  QString data_folder_;
  SyncState state_;
  std::vector<OutboxEntry> recorded_;
  std::vector<SyncLogEntry> exchanges_;
  std::vector<FileOnItsWay> on_their_way_;
  bool network_allowed_ = true;
  bool originals_on_wifi_only_ = false;
  OutboxModel outbox_;
  OutboxModel set_aside_;
  SyncLogModel log_;
  FilesModel files_;
};

}  // namespace nistaran::mobile
