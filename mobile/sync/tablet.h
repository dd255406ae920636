// The thread that owns the store and the exchange with the server, seen from the GUI thread: questions go in,
// answers come back queued. Nothing here ever waits for the store except open and end.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <filesystem>
#include <memory>
#include <type_traits>

#include "mobile/sync/tablet_room.h"

namespace nistaran::mobile {

class Tablet : public QObject {
  Q_OBJECT

 public:
  // `clock` outlives the tablet.
  Tablet(TabletFolders folders, const Clock& clock, QObject* parent = nullptr);
  ~Tablet() override;  // ends what runs, waits for the thread

  // Opens the door; waits for it. The error says why it can't be opened.
  std::optional<Error> open();

  // `work(TabletStore&)` runs in the store thread; its result, or the Error that it threw, comes to `done` in
  // this thread while `context` lives. StorageUnreadable while nobody is in.
  template <class Work, class Done>
  void ask(QObject* context, Work work, Done done) {
    askAbout<TabletStore>(
        context, [](TabletRoom& room) { return room.store.get(); }, std::move(work), std::move(done));
  }
  // The same of the door.
  template <class Work, class Done>
  void askDoor(QObject* context, Work work, Done done) {
    askAbout<Door>(
        context, [](TabletRoom& room) { return room.door.get(); }, std::move(work), std::move(done));
  }

  // `call(TabletRoom&)` runs in the store thread.
  template <class Call>
  void tellRoom(Call call) {
    QMetaObject::invokeMethod(
        room_, [room = room_, call = std::move(call)] { call(*room); }, Qt::QueuedConnection);
  }

  // `call(SyncService&)` runs in the store thread, where somebody is in.
  template <class Call>
  void tell(Call call) {
    tellRoom([call = std::move(call)](TabletRoom& room) {
      if (room.service) call(*room.service);
    });
  }

  // `call(CourierService&)` runs in the store thread, where somebody is in.
  template <class Call>
  void tellCourier(Call call) {
    tellRoom([call = std::move(call)](TabletRoom& room) {
      if (room.courier) call(*room.courier);
    });
  }

  // For connecting its signals.
  const TabletRoom* room() const { return room_; }
  const Clock& clock() const { return clock_; }

 private:
  template <class Store, class Find, class Work, class Done>
  void askAbout(QObject* context, Find find, Work work, Done done) {
    using Answer = std::invoke_result_t<Work, Store&>;
    QMetaObject::invokeMethod(
        room_,
        [this, room = room_, find, guard = QPointer<QObject>(context), work = std::move(work),
         done = std::move(done)] {
          Result<Answer> answer = run<Answer>(find(*room), work);
          if (std::is_same_v<Store, TabletStore> && !answer &&
              answer.error().code() == ErrorCode::StorageUnreadable)
            room->storeFailed();
          QMetaObject::invokeMethod(
              this,
              [guard, done, answer = std::move(answer)] {
                if (guard) done(answer);
              },
              Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
  }

  template <class Answer, class Store, class Work>
  static Result<Answer> run(Store* store, const Work& work) {
    if (!store) return Error(ErrorCode::StorageUnreadable);
    try {
      if constexpr (std::is_void_v<Answer>) {
        work(*store);
        return {};
      } else {
        return work(*store);
      }
    } catch (const ErrorException& thrown) {
      return thrown.error();
    } catch (const std::exception& thrown) {
      return Error(ErrorCode::Internal, thrown.what());
    }
  }

  const Clock& clock_;
  QThread thread_;
  TabletRoom* room_;
};

}  // namespace nistaran::mobile
