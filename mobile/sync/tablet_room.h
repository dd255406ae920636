// What lives in the store thread and may only be touched there: the door, and behind it, while an officer is
// in, the open store and what works on it. The signals of those who come and go are passed on from here, so
// that the screen listens to one that stays.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>

#include "mobile/courier/courier_service.h"
#include "mobile/courier/sealed_outbox.h"
#include "mobile/store/salvage.h"
#include "mobile/sync/doorkeeper.h"
#include "mobile/sync/sync_service.h"

namespace nistaran::mobile {

struct TabletFolders {
  std::filesystem::path data;
  std::filesystem::path key;  // the file in which the platform keeps the key of the door
  QString ca_file;
};

class TabletRoom : public QObject {
  Q_OBJECT

 public:
  // `clock` outlives it.
  TabletRoom(TabletFolders folders, const Clock& clock);
  ~TabletRoom() override;

  // Throws ErrorException or std::filesystem::filesystem_error where the door does not open.
  void open();
  void lock();
  void setNetworkAllowed(bool allowed);
  void setFileLine(Line line);
  // Something in the store does not open any more: it is closed, and its repair is offered to who was in.
  void storeFailed();
  // Makes the store anew from what opens, and lets in for whom it was damaged. Nothing where none is offered.
  void repair();
  void forgetRepair() { damaged_for_.reset(); }

  std::unique_ptr<Door> door;
  std::unique_ptr<Doorkeeper> keeper;
  std::unique_ptr<SealedOutbox> outbox;
  // While somebody is in.
  std::unique_ptr<TabletStore> store;
  std::unique_ptr<SyncService> service;
  std::unique_ptr<CourierService> courier;

 signals:
  void enrolled();
  void enrolFailed(nistaran::mobile::SyncFailure failure);
  void signInFailed(nistaran::mobile::SyncFailure failure, std::chrono::seconds wait);
  void pinWanted();
  void carried(const nistaran::mobile::CourierNews& news);
  // `sent`: how many of this officer's records reached the server since they left.
  void opened(const nistaran::Officer& officer, int sent);
  void pictures(const std::shared_ptr<const nistaran::FileFolder>& folder);
  void storeDamaged();
  void repaired(const nistaran::Salvaged& salvaged);
  // This tablet was taken out of service: nothing can be read on it any more.
  void erased();
  // Who was in left the service: of that officer nothing can be read here any more.
  void dismissed();
  void placeChanged();
  void formsChanged();
  void stateChanged(const nistaran::mobile::SyncState& state);
  void scopeChanged(const std::vector<nistaran::ComplaintId>& complaints);
  void exchanged();
  void notSimplyTaken(const std::vector<nistaran::OperationResult>& results);
  void filesChanged(const std::vector<nistaran::mobile::FileOnItsWay>& files);
  void devicesDone(const nistaran::mobile::DevicesNews& news);
  void courierDone(const nistaran::mobile::CourierNews& news);

 private:
  std::filesystem::path storeFile() const { return folders_.data / "tablet.db"; }
  struct Insider {
    Officer officer;
    UnlockedBy with;
  };

  void letIn(const Officer& officer, const UnlockedBy& with);
  void closeDamaged(Insider insider);
  void close();
  void erase();
  void dismiss();
  void keepUnsentFiles();

  TabletFolders folders_;
  const Clock& clock_;
  SystemEntropy entropy_;
  std::optional<Insider> inside_;       // while the store is open
  std::optional<Insider> damaged_for_;  // while its repair is offered
  bool network_allowed_ = true;
  Line line_ = Line::ForEverything;
};

}  // namespace nistaran::mobile
