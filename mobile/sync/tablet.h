// The thread that owns the store and the exchange with the server, seen from the GUI thread: questions go in,
// answers come back queued. Nothing here ever waits for the store except open and end.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <filesystem>
#include <memory>
#include <type_traits>

#include "mobile/courier/courier_service.h"
#include "mobile/sync/sync_service.h"

namespace nistaran::mobile {

// Lives in the store thread and holds what may only be touched there.
struct TabletRoom : QObject {
  Q_OBJECT

 public:
  std::unique_ptr<TabletStore> store;
  std::unique_ptr<SyncService> service;
  std::unique_ptr<CourierService> courier;
  SystemEntropy entropy;
};

class Tablet : public QObject {
  Q_OBJECT

 public:
  // `clock` outlives the tablet.
  Tablet(std::filesystem::path folder, QString ca_file, const Clock& clock, QObject* parent = nullptr);
  ~Tablet() override;  // ends what runs, waits for the thread

  // Opens the store; waits for it. The error says why it can't be opened.
  std::optional<Error> open();

  // `work(TabletStore&)` runs in the store thread; its result, or the Error that it threw, comes to `done` in
  // this thread while `context` lives.
  template <class Work, class Done>
  void ask(QObject* context, Work work, Done done) {
    using Answer = std::invoke_result_t<Work, TabletStore&>;
    QMetaObject::invokeMethod(
        room_,
        [this, room = room_, guard = QPointer<QObject>(context), work = std::move(work),
         done = std::move(done)] {
          Result<Answer> answer = run<Answer>(*room, work);
          QMetaObject::invokeMethod(
              this,
              [guard, done, answer = std::move(answer)] {
                if (guard) done(answer);
              },
              Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
  }

  // `call(SyncService&)` runs in the store thread.
  template <class Call>
  void tell(Call call) {
    QMetaObject::invokeMethod(
        room_,
        [room = room_, call = std::move(call)] {
          if (room->service) call(*room->service);
        },
        Qt::QueuedConnection);
  }

  // `call(CourierService&)` runs in the store thread.
  template <class Call>
  void tellCourier(Call call) {
    QMetaObject::invokeMethod(
        room_,
        [room = room_, call = std::move(call)] {
          if (room->courier) call(*room->courier);
        },
        Qt::QueuedConnection);
  }

  // For connecting its signals, after open(); nullptr when the store is not open.
  SyncService* service() const { return service_; }
  CourierService* courier() const { return courier_; }
  const Clock& clock() const { return clock_; }

 private:
  template <class Answer, class Work>
  static Result<Answer> run(TabletRoom& room, const Work& work) {
    if (!room.store) return Error(ErrorCode::StorageUnreadable);
    try {
      if constexpr (std::is_void_v<Answer>) {
        work(*room.store);
        return {};
      } else {
        return work(*room.store);
      }
    } catch (const ErrorException& thrown) {
      return thrown.error();
    } catch (const std::exception& thrown) {
      return Error(ErrorCode::Internal, thrown.what());
    }
  }

  std::filesystem::path folder_;
  QString ca_file_;
  const Clock& clock_;
  QThread thread_;
  TabletRoom* room_;
  SyncService* service_ = nullptr;
  CourierService* courier_ = nullptr;
};

}  // namespace nistaran::mobile
