// Between the page at the door and the store thread: what is asked there goes to the doorkeeper, what came of
// it is told on the page. What it means for who was in, the app decides. GUI thread.
#pragma once

#include "mobile/login/login_backend.h"
#include "mobile/sync/tablet.h"

namespace nistaran::mobile {

class FrontDoor : public QObject {
  Q_OBJECT

 public:
  // Both outlive it.
  FrontDoor(Tablet& tablet, LoginBackend& login, QObject* parent = nullptr);

  // With a new code: this tablet has lost its place.
  void enrolAnew(const QString& code);

 signals:
  void opened(const nistaran::Officer& officer, int sent);
  // Whoever was in is to be led out, by hand or as if the tablet had been left lying.
  void leave();
  void lock();
  // Which tablet this is, or who is known on it, may have changed.
  void changed();
  void enrolFailed(const QString& words);
  void told(const QString& text, const QString& tone);

 private:
  void ask();
  void listen();
  void listenToRepair();
  void closed(const QString& words);
  template <class Call>
  void tell(Call call) {
    tablet_.tellRoom([call = std::move(call)](TabletRoom& room) { call(*room.keeper); });
  }

  Tablet& tablet_;
  LoginBackend& login_;
};

}  // namespace nistaran::mobile
