#include "mobile/sync/tablet.h"

namespace nistaran::mobile {

Tablet::Tablet(std::filesystem::path folder, QString ca_file, const Clock& clock, QObject* parent)
    : QObject(parent),
      folder_(std::move(folder)),
      ca_file_(std::move(ca_file)),
      clock_(clock),
      room_(new TabletRoom) {
  thread_.setObjectName(QStringLiteral("store"));
  room_->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, room_, &QObject::deleteLater);
  thread_.start();
}

Tablet::~Tablet() {
  // What was asked before this is done first: a save that is under way gets on disk.
  QMetaObject::invokeMethod(
      room_,
      [room = room_] {
        room->courier.reset();
        room->service.reset();
        room->store.reset();
      },
      Qt::BlockingQueuedConnection);
  thread_.quit();
  thread_.wait();
}

std::optional<Error> Tablet::open() {
  std::optional<Error> error;
  QMetaObject::invokeMethod(
      room_,
      [&] {
        try {
          std::filesystem::create_directories(folder_);
          room_->store = std::make_unique<TabletStore>(folder_ / "tablet.db");
          room_->service = std::make_unique<SyncService>(*room_->store, clock_, room_->entropy, ca_file_);
          room_->courier = std::make_unique<CourierService>(*room_->store, clock_, room_->entropy, ca_file_);
          service_ = room_->service.get();
          courier_ = room_->courier.get();
        } catch (const ErrorException& thrown) {
          error = thrown.error();
        } catch (const std::filesystem::filesystem_error& thrown) {
          const bool full = thrown.code() == std::errc::no_space_on_device;
          error = Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnreadable, thrown.what());
        }
        if (error) {
          room_->courier.reset();
          room_->service.reset();
          room_->store.reset();
        }
      },
      Qt::BlockingQueuedConnection);
  return error;
}

}  // namespace nistaran::mobile
