// Brings the tablet and the server together while an officer is in: runs one session after the other: when
// asked, after each save, on the server's hint, and by itself. What was recorded stays in the store whatever
// happens here. Lives in the store thread as long as the store is open; the screen hears by queued signals.
#pragma once

#include <QTimer>
#include <memory>
#include <optional>

#include "mobile/devices/devices_client.h"
#include "mobile/store/tablet_store.h"
#include "mobile/sync/file_fetcher.h"
#include "mobile/sync/file_sender.h"
#include "mobile/sync/live_client.h"
#include "mobile/sync/qt_transport.h"
#include "mobile/sync/sign_in.h"
#include "mobile/sync/sync_state.h"
#include "sync/retry.h"
#include "sync/session.h"

namespace nistaran::mobile {

class SyncService : public QObject {
  Q_OBJECT

 public:
  // All references outlive the service.
  SyncService(Door& door, TabletStore& store, const Clock& clock, Entropy& entropy, const QString& ca_file);
  ~SyncService() override;

  // Once, for whom the store was opened. Throws ErrorException where the store fails.
  void enter(const Officer& officer, const QString& password);
  // This tablet has another name now: its operations are chained under it.
  void enrolledAnew();
  void syncNow();
  // Something was recorded: sent soon.
  void recorded();
  void setNetworkAllowed(bool allowed);
  // Whether originals may use the line as it is.
  void setFileLine(Line line) { sender_.setLine(line); }
  // Somebody looks at it: what small copies are missing here come now.
  void opened(const ComplaintId& complaint);
  // A supervisor's errand about tablets; its end is told by devices().
  void manage(const DevicesErrand& errand);
  const DevicesClient& devices() const { return devices_; }
  // A copy of an attached file that the server has, before all others.
  void fetch(const ComplaintId& complaint, const AttachedCopy& copy);

 signals:
  // District and officers came anew with a session.
  void placeChanged();
  void formsChanged();
  void stateChanged(const nistaran::mobile::SyncState& state);
  void scopeChanged(const std::vector<nistaran::ComplaintId>& complaints);
  void exchanged();  // the outbox or the log has changed
  void notSimplyTaken(const std::vector<nistaran::OperationResult>& results);
  // The server said that this tablet was taken out of service.
  void outOfService();
  // Something in the store does not open any more.
  void storeFailed();
  // The server said that who is in was.
  void officerOutOfService();
  // What is attached here and not at the server yet.
  void filesChanged(const std::vector<nistaran::mobile::FileOnItsWay>& files);

 private:
  bool readIdentity();
  void placeMoved();
  void keepSession(const OpenedSession& session);

  void whenQuiet();
  void lookAtCopies();
  void begin();
  void renewToken();
  void carryOut(const Session::Step& step);
  void sendStep(const std::string& body);
  void finish();
  void failed(const ErrorException& thrown);
  void failed(SyncFailure failure, std::optional<std::chrono::seconds> retry_after = std::nullopt);
  void settle();  // the end of an attempt, good or bad
  void writeLog(bool ok, SyncFailure failure);
  void publish();
  void publishFiles();
  void takeCareOfFiles();
  QByteArray token();

  Door& door_;
  TabletStore& store_;
  const Clock& clock_;
  QtTransport transport_;
  SignIn sign_in_;
  FileSender sender_;
  FileFetcher fetcher_;
  DevicesClient devices_;
  LiveClient live_;
  Retry retry_;
  QTimer next_;
  QTimer quiet_;
  SyncState state_;
  std::optional<DeviceIdentity> identity_;
  std::optional<Officer> officer_;
  QString password_;  // of who is signed in, so that a session that ran out is opened anew; never stored
  std::unique_ptr<Session> session_;
  std::vector<ComplaintId> changed_;  // by exchanges whose files were not looked after yet
  bool looked_at_copies_ = false;
  bool asked_by_hand_ = false;
  std::size_t received_before_ = 0;
  bool network_allowed_ = true;
  bool again_ = false;
  bool renewed_ = false;  // the token, in this attempt
  SyncFailure logged_ = SyncFailure::None;
  std::uint64_t turn_ = 0;  // answers of a turn that is over are not listened to
};

}  // namespace nistaran::mobile
