#include "mobile/sync/tablet_room.h"

#include <algorithm>

#include "mobile/platform/key_store.h"
#include "mobile/platform/saved_file.h"
#include "mobile/sync/answer_failure.h"
#include "shared/crypto/seal.h"

namespace nistaran::mobile {

TabletRoom::TabletRoom(TabletFolders folders, const Clock& clock)
    : folders_(std::move(folders)), clock_(clock) {}

TabletRoom::~TabletRoom() = default;

void TabletRoom::open() {
  std::filesystem::create_directories(folders_.data);
  door = std::make_unique<Door>(folders_.data / "door.db", keyOfThisTablet(folders_.key));
  keeper = std::make_unique<Doorkeeper>(*door, clock_, folders_.ca_file);
  outbox = std::make_unique<SealedOutbox>(*door, folders_.data / "outbox.sealed", clock_, entropy_,
                                          folders_.ca_file);
  connect(keeper.get(), &Doorkeeper::enrolFailed, this, &TabletRoom::enrolFailed);
  connect(keeper.get(), &Doorkeeper::signInFailed, this, &TabletRoom::signInFailed);
  connect(keeper.get(), &Doorkeeper::pinWanted, this, &TabletRoom::pinWanted);
  connect(keeper.get(), &Doorkeeper::carried, this, &TabletRoom::carried);
  connect(keeper.get(), &Doorkeeper::opened, this, &TabletRoom::letIn);
  connect(keeper.get(), &Doorkeeper::enrolled, this, [this] {
    emit enrolled();
    if (service) service->enrolledAnew();
  });
  outbox->begin();
}

void TabletRoom::letIn(const Officer& officer, const UnlockedBy& with) {
  outbox->end();
  inside_ = Insider{officer, with};
  damaged_for_.reset();
  try {
    finishSalvage(storeFile());
    store = std::make_unique<TabletStore>(*door, storeFile(), DatabaseOptions{with.key, Schema::Records, {}});
    store->forgetDismissed();
    service = std::make_unique<SyncService>(*door, *store, clock_, entropy_, folders_.ca_file);
    courier = std::make_unique<CourierService>(*store, clock_, entropy_, folders_.ca_file);
    connect(service.get(), &SyncService::placeChanged, this, &TabletRoom::placeChanged);
    connect(service.get(), &SyncService::formsChanged, this, &TabletRoom::formsChanged);
    connect(service.get(), &SyncService::stateChanged, this, &TabletRoom::stateChanged);
    connect(service.get(), &SyncService::scopeChanged, this, &TabletRoom::scopeChanged);
    connect(service.get(), &SyncService::exchanged, this, &TabletRoom::exchanged);
    connect(service.get(), &SyncService::notSimplyTaken, this, &TabletRoom::notSimplyTaken);
    connect(service.get(), &SyncService::filesChanged, this, &TabletRoom::filesChanged);
    connect(service.get(), &SyncService::storeFailed, this, &TabletRoom::storeFailed, Qt::QueuedConnection);
    connect(&service->devices(), &DevicesClient::done, this, &TabletRoom::devicesDone);
    connect(courier.get(), &CourierService::done, this, &TabletRoom::courierDone);
    // Queued: the service that says so must not go while it speaks.
    connect(service.get(), &SyncService::outOfService, this, &TabletRoom::erase, Qt::QueuedConnection);
    connect(service.get(), &SyncService::officerOutOfService, this, &TabletRoom::dismiss,
            Qt::QueuedConnection);
    service->setNetworkAllowed(network_allowed_);
    service->setFileLine(line_);
    const auto known = door->officers.find(officer.id);
    const int sent = known ? known->waiting - store->log.waitingOf(officer.id) : 0;
    emit pictures(
        std::make_shared<const FileFolder>(std::filesystem::path(storeFile()) += ".files", with.key));
    emit opened(officer, std::max(sent, 0));
    service->enter(officer, QString::fromStdString(with.password));
    if (const std::string file = keeper->brought(); !file.empty()) courier->takeAnswer(file);
  } catch (const ErrorException& thrown) {
    if (thrown.error().code() == ErrorCode::StorageUnreadable) return closeDamaged({officer, with});
    close();
    emit signInFailed(failureOf(thrown), std::chrono::seconds(0));
  }
}

void TabletRoom::closeDamaged(Insider insider) {
  close();
  damaged_for_ = std::move(insider);
  emit storeDamaged();
}

void TabletRoom::storeFailed() {
  if (inside_) closeDamaged(*inside_);
}

void TabletRoom::repair() {
  if (!damaged_for_) return;
  const Insider insider = *damaged_for_;
  try {
    const Salvaged salvaged = salvage(storeFile(), DatabaseOptions{insider.with.key, Schema::Records, {}});
    letIn(insider.officer, insider.with);
    if (store) emit repaired(salvaged);
  } catch (const ErrorException& thrown) {
    emit signInFailed(failureOf(thrown), std::chrono::seconds(0));
  }
}

void TabletRoom::lock() {
  if (!store) return;
  const OfficerId officer = inside_->officer.id;
  try {
    door->officers.setWaiting(officer, store->log.waitingOf(officer));
    outbox->keep(*store);
  } catch (const ErrorException&) {
    // A full disk: what waits lies in the store, and goes out when somebody comes in.
  }
  close();
  outbox->begin();
}

void TabletRoom::close() {
  emit pictures(nullptr);
  courier.reset();
  service.reset();
  store.reset();
  inside_.reset();
}

// What waits is sealed to the server first; then the keys go, and with them all that lies here.
void TabletRoom::erase() try {
  if (!store) return;
  outbox->keep(*store);
  keepUnsentFiles();
  close();
  door->database.transaction([&] {
    door->identity.forget();
    door->officers.forgetAll();
  });
  std::error_code gone;  // what stays can't be opened any more
  for (const char* const rest : {"", "-wal", "-shm"})
    std::filesystem::remove(std::filesystem::path(storeFile()) += rest, gone);
  emit erased();
} catch (const ErrorException&) {
  // Without its sealed copies what waits would be lost: the next exchange comes back to it.
}

// One officer's part alone: what waits is sealed to the server, and stays in the chain for whoever comes in.
void TabletRoom::dismiss() try {
  if (!store) return;
  // What does not fit into the file, or finds no room on the disk, still lies in the store.
  try {
    outbox->keep(*store);
  } catch (const ErrorException&) {
  }
  door->database.transaction([&] { door->dismiss(inside_->officer.id); });
  store->forgetDismissed();
  close();
  emit dismissed();
  outbox->begin();
} catch (const ErrorException&) {
  // A full disk: the next exchange comes back to it, and who comes in next does what is left.
  close();
  emit dismissed();
}

// Files that the server does not have stay as they are; their key stays for the server alone.
void TabletRoom::keepUnsentFiles() {
  std::set<std::string> unsent;
  for (const FileRow& row : store->files.unsent()) unsent.insert(row.copy.sha256);
  const auto file = QString::fromStdString((folders_.data / "files.key.sealed").string());
  if (!unsent.empty() &&
      !writeWhole(file, crypto::seal(store->key.value().bytes(), door->identity.serverKey())))
    throw ErrorException(Error(ErrorCode::StorageFull, "the key of what waits could not be sealed"));
  store->folder.keepOnly(unsent);
}

void TabletRoom::setNetworkAllowed(bool allowed) {
  network_allowed_ = allowed;
  if (keeper) keeper->setNetworkAllowed(allowed);
  if (outbox) outbox->setNetworkAllowed(allowed);
  if (service) service->setNetworkAllowed(allowed);
}

void TabletRoom::setFileLine(Line line) {
  line_ = line;
  if (service) service->setFileLine(line);
}

}  // namespace nistaran::mobile
