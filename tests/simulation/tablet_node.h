// A tablet in the simulation: the app's own store, recorder and sync session on a disk that can fail. One
// thread.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "mobile/store/sqlite_local_store.h"
#include "shared/crypto/signature.h"
#include "sync/bundle/fault.h"
#include "sync/recorder.h"
#include "sync/retry.h"
#include "sync/session.h"
#include "tests/people/behaviour.h"
#include "tests/simulation/disk.h"
#include "tests/simulation/history.h"
#include "tests/simulation/spoilt_copies.h"
#include "tests/simulation/tablet_files.h"

namespace nistaran::simulation {

// A token for an officer; nullopt without network or server.
using SignIn = std::function<std::optional<std::string>(const DeviceId&, const OfficerId&)>;

class TabletNode final : public people::Worktop {
 public:
  // All outlive it. `folder`: for attached files, and beside it a backup of them.
  TabletNode(Calendar& calendar, History& history, Disk& disk, std::filesystem::path folder, DeviceId device,
             std::vector<Officer> officers, std::uint64_t seed);

  // ---- people::Worktop ----
  std::vector<ComplaintId> complaints(const OfficerId& officer) override;
  std::optional<ComplaintView> view(const OfficerId& officer, const ComplaintId& complaint) override;
  Operation record(const Officer& by, const ComplaintId& complaint, OperationKind kind, Json body) override;

  // One of its people attaches a file to one of their complaints.
  void attach();
  // Each of its people looks through their complaints.
  void work(const District& district, const std::vector<Officer>& staff, int haste);
  // Exchanges for one officer after the other until both sides have everything or something fails; then by
  // itself again. Nothing where one is under way.
  void sync(const Carry& carry, const SignIn& sign_in);

  // What it gives to a courier, and what one brings back; see tablet_bundles.cpp. Nothing while it is off.
  std::optional<std::string> writeBundle(const DistrictCode& district, const std::string& server_key);
  // Why the file is no answer for this tablet; nullopt where it is one, whatever became of it then.
  std::optional<BundleFault> takeBundle(const std::string& file, const std::string& server_key);

  // ---- faults ----
  bool running() const { return store_ != nullptr; }
  void kill(bool power_cut);
  void start();
  void backUp();
  // What was recorded since and not handed in is lost with the tablet; what was handed in is not.
  void restoreBackup();
  // A second tablet with everything that the first has.
  void copyFrom(TabletNode& other);
  // Something on the disk is not any more what it was.
  void damage();
  // The server knows other operations under this tablet's numbers, or does not know the tablet.
  bool lostItsPlace() const { return lost_place_; }
  // As at headquarters with a new code: `enrol` answers the new name, or nothing while it can't.
  using Enrol = std::function<std::optional<DeviceId>(const DeviceId& before, const crypto::KeyPair& old_keys,
                                                      const crypto::KeyPair& new_keys)>;
  void enrolAnew(const Enrol& enrol);
  Disk& disk() { return disk_; }
  WrongClock& clock() { return clock_; }

  // ---- for the checks ----
  const DeviceId& device() const { return device_; }
  const std::string& publicKey() const { return keys_.public_key; }
  const std::vector<Officer>& officers() const { return officers_; }
  // Everything for which the app said "saved" and that no restored backup took away.
  const std::set<OperationId>& saved() const { return saved_; }
  // What a restored backup took away may be known to the portal alone, where the server was put back, too.
  bool everPutBack() const { return put_back_; }
  std::size_t waiting();
  std::size_t waitingFiles();
  // Of files that lie here and that this tablet has sent, or will.
  std::set<std::string> filesToBeAtTheServer();
  std::optional<StoredOperation> stored(const Operation& operation);
  std::optional<StoredDocument> confirmed(const OfficerId& officer, const ComplaintId& complaint);

 private:
  void lookAtFiles();
  void begin();
  void carryOut(const Session::Step& step);
  std::string inPages(const std::string& body);
  void next();
  void rest();
  void failed(const Session::Step& step);
  std::map<OfficerId, Cursor> cursors();
  std::map<OfficerId, std::set<ComplaintId>> wanted();
  void watchCursors(const std::function<void()>& work);
  void watchRepairs();
  void notRepaired(const OfficerId& officer);
  void agreed();
  // What touches the store may end with the machine.
  template <class Work>
  void whileAlive(Work work);

  Calendar& calendar_;
  History& history_;
  Disk& disk_;
  const std::filesystem::path folder_;
  DeviceId device_;
  std::vector<Officer> officers_;
  testing::SeededEntropy random_;
  testing::SeededEntropy entropy_;
  WrongClock clock_;
  crypto::KeyPair keys_;
  Retry retry_;
  std::unique_ptr<Database> database_;
  std::unique_ptr<SqliteLocalStore> store_;
  std::shared_ptr<TabletFiles> files_;
  std::set<OperationId> saved_;
  struct Backup {
    DiskImage disk;
    DeviceId device;
    crypto::KeyPair keys;
    SpoiltCopies spoilt;
  };
  std::optional<Backup> backup_;
  SpoiltCopies spoilt_;
  bool lost_place_ = false;
  bool put_back_ = false;

  Carry carry_;
  SignIn sign_in_;
  std::vector<std::string> tokens_;  // as officers_; empty: none
  std::optional<Session> session_;
  bool repair_seen_ = false;  // in this session
  std::size_t turn_of_ = 0;   // whose exchange this is
  int life_ = 0;              // answers to a life before are not listened to
  int row_ = 0;               // of exchanges; another attempt is of the row in which it failed
};

template <class Work>
void TabletNode::whileAlive(Work work) {
  if (!store_) return;
  try {
    work();
  } catch (const ErrorException& failure) {
    // Where this run's files lie is no part of what happened.
    std::string said = failure.what();
    const std::string place = folder_.string();
    if (const std::size_t at = said.find(place); at != std::string::npos) said.erase(at, place.size());
    history_.note(device_.text(), "store: " + said);
  }
  if (disk_.dead()) kill(true);
}

}  // namespace nistaran::simulation
