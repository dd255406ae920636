// Carries a supervisor's errands about tablets to the server: docs/protocol.md §5. Sync thread.
#pragma once

#include "mobile/devices/devices_news.h"
#include "mobile/sync/qt_transport.h"

namespace nistaran::mobile {

class DevicesClient : public QObject {
  Q_OBJECT

 public:
  // `transport` outlives it.
  explicit DevicesClient(QtTransport& transport) : transport_(transport) {}

  // Without a token, or where `may_speak` is false, it fails at once.
  void run(const DevicesErrand& errand, const QByteArray& token, bool may_speak);

 signals:
  void done(const nistaran::mobile::DevicesNews& news);

 private:
  QtTransport& transport_;
};

}  // namespace nistaran::mobile
