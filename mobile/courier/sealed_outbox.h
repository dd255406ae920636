// What waits to be sent, sealed to the server's key in one file beside the store. While nobody is in, the
// tablet itself can't read what it holds, and still hands it in; and whatever becomes of the keys, the server
// can open it. It is a courier bundle (docs/protocol.md). Lives in the store thread.
#pragma once

#include <QTimer>

#include "mobile/store/tablet_store.h"
#include "mobile/sync/qt_transport.h"
#include "sync/retry.h"

namespace nistaran::mobile {

struct PackedOutbox {
  std::string bytes;
  int operations = 0;
};

// nullopt where the server's key is not known yet. Throws ErrorException.
std::optional<PackedOutbox> packOutbox(TabletStore& store, UtcTime now, Entropy& entropy);

class SealedOutbox : public QObject {
  Q_OBJECT

 public:
  // All references outlive it.
  SealedOutbox(Door& door, std::filesystem::path file, const Clock& clock, Entropy& entropy,
               const QString& ca_file);

  // Before the store is closed. Nothing waits: there is no file. Throws ErrorException where not all of what
  // waits lies in the file then.
  void keep(TabletStore& store);
  // While nobody is in: hands the file in, tries again later where that fails, and goes on until it is done
  // or somebody comes in.
  void begin();
  void end();
  void setNetworkAllowed(bool allowed);

 signals:
  void handedIn();

 private:
  void handIn();
  void took(const HttpAnswer& brought);
  QByteArray token();
  void passOn();

  Door& door_;
  std::filesystem::path file_;
  const Clock& clock_;
  Entropy& entropy_;
  QtTransport transport_;
  Retry retry_;
  QTimer next_;
  OfficerId bearer_;        // whose session hands it in
  std::uint64_t turn_ = 0;  // answers of a turn that is over are not listened to
  bool nobody_in_ = false;
  bool network_allowed_ = true;
};

}  // namespace nistaran::mobile
