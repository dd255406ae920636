// Fetches other people's attached files, part by part, and keeps what has the right hash. Sync thread.
#pragma once

#include <deque>

#include "mobile/store/tablet_store.h"
#include "mobile/sync/qt_transport.h"

namespace nistaran::mobile {

class FileFetcher : public QObject {
  Q_OBJECT

 public:
  // Both outlive it.
  FileFetcher(TabletStore& store, QtTransport& transport) : store_(store), transport_(transport) {}

  // Files that wait to be fetched: more are asked for again when their complaint is opened.
  static constexpr std::size_t kWantedMax = 200;
  // Small copies of others that a tablet keeps: 300 of at most 300 KiB are 90 MB.
  static constexpr std::size_t kFetchedMax = 300;

  // The small copies of these complaints that the server has and this tablet has not.
  void want(const OfficerId& officer, const std::vector<ComplaintId>& complaints);
  // One copy, before all others.
  void want(const OfficerId& officer, const ComplaintId& complaint, const AttachedCopy& copy);
  void run(const QByteArray& token);
  void stop();

 signals:
  void fetched(const nistaran::ComplaintId& complaint);

 private:
  struct Wanted {
    OfficerId officer;
    ComplaintId complaint;
    AttachedCopy copy;
  };
  void next();
  void askForPart();
  void take(const HttpAnswer& brought);
  void keep();

  TabletStore& store_;
  QtTransport& transport_;
  QByteArray token_;
  std::deque<Wanted> wanted_;
  bool running_ = false;
  std::string bytes_;       // of the first that is wanted
  std::uint64_t turn_ = 0;  // answers of a turn that is over are not listened to
};

}  // namespace nistaran::mobile
