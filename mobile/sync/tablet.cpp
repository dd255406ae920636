#include "mobile/sync/tablet.h"

namespace nistaran::mobile {

Tablet::Tablet(TabletFolders folders, const Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), room_(new TabletRoom(std::move(folders), clock)) {
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
        room->lock();
        room->outbox.reset();
        room->keeper.reset();
        room->door.reset();
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
          room_->open();
        } catch (const ErrorException& thrown) {
          error = thrown.error();
        } catch (const std::filesystem::filesystem_error& thrown) {
          const bool full = thrown.code() == std::errc::no_space_on_device;
          error = Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnreadable, thrown.what());
        }
      },
      Qt::BlockingQueuedConnection);
  return error;
}

}  // namespace nistaran::mobile
