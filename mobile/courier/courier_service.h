// Runs the errands of couriers: writes this tablet's file, takes the answer to it, and hands another tablet's
// file in at the server, whose answer it keeps until it is written. Lives in the store thread; the screen
// hears by queued signals.
#pragma once

#include "mobile/courier/courier_news.h"
#include "mobile/store/tablet_store.h"
#include "mobile/sync/qt_transport.h"

namespace nistaran::mobile {

class CourierService : public QObject {
  Q_OBJECT

 public:
  // All references outlive the service.
  CourierService(TabletStore& store, const Clock& clock, Entropy& entropy, const QString& ca_file);

  // Each ends with one `done`. Files are written whole or not at all.
  void write(const QString& file);
  // An answer for this tablet is taken; another tablet's file is handed in as `courier`, who is signed in.
  void take(const QString& file, const nistaran::OfficerId& courier, bool network_allowed);
  // One that was brought already, as bytes.
  void takeAnswer(const std::string& bytes);
  void writeAnswer(const QString& file);

 signals:
  void done(const nistaran::mobile::CourierNews& news);

 private:
  CourierNews written(const QString& file);
  CourierNews takenAnswer(const std::string& bytes);
  void handIn(const std::string& bytes, const OfficerId& courier);
  CourierNews handedIn(const HttpAnswer& brought);

  TabletStore& store_;
  const Clock& clock_;
  Entropy& entropy_;
  QtTransport transport_;
  std::string answer_;  // of the file that was handed in last
};

}  // namespace nistaran::mobile
