// Headquarters in the simulation: the server's own store, ingest, routes, inbox and outbox on a disk that can
// fail. It may be killed, lose its power, run full, and be put back to a backup. One thread.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>

#include "server/api/context.h"
#include "server/bundles/bundle_desk.h"
#include "server/portal/inbox.h"
#include "server/portal/outbox.h"
#include "server/portal/outbox_dispatcher.h"
#include "server/portal/store_inbox_ledger.h"
#include "server/store/sqlite_store.h"
#include "sync/session.h"
#include "tests/simulation/disk.h"
#include "tests/simulation/history.h"

namespace nistaran::simulation {

class ServerNode {
 public:
  // All outlive it. `folder`: for attached files, and beside it a backup of them. Starts with the district
  // and its officers.
  ServerNode(Calendar& calendar, History& history, Disk& disk, std::filesystem::path folder,
             PortalGateway& portal, std::uint64_t seed, const District& district,
             const std::vector<Officer>& officers);
  ~ServerNode();

  // ---- what tablets ask ----
  void enrol(const DeviceId& device, const std::string& public_key);
  // POST /v1/enrol with a new code: a tablet that lost its place; nullopt while it can't.
  std::optional<DeviceId> enrolAnew(const DeviceId& before, const crypto::KeyPair& old_keys,
                                    const crypto::KeyPair& new_keys);
  bool knows(const DeviceId& device);
  // nullopt while the server is down.
  std::optional<std::string> signIn(const DeviceId& device, const OfficerId& officer);
  // Any request of a tablet; status 0 while it is down, or when it goes down over it.
  http::Response answer(const http::Request& request);
  // As `nistaran-server bundle import`: the answer's file, or why there is none; nullopt while it can't.
  std::optional<BundleResult<std::string>> takeBundle(const std::string& file);
  const std::string& bundleKey() const { return bundle_key_; }

  // ---- its own work ----
  void askPortal();
  void feedPortal();

  // ---- faults ----
  bool running() const { return parts_ != nullptr; }
  void kill(bool power_cut);
  void start();
  Disk& disk() { return disk_; }
  void backUp();
  bool hasBackup() const { return backup_.has_value(); }
  void restoreBackup();

  // ---- administration ----
  void move(const Officer& officer, const Station& station);
  void trimFeed(milliseconds older_than);

  // ---- for the checks; only while it runs ----
  bool everPutBack() const { return restored_ > 0; }
  int timesPutBack() const { return restored_; }
  // Idempotency keys of what it believes to have told the portal.
  std::set<std::string> told();
  server::Store& store() { return *parts_->store; }
  const server::FileStore& files() const { return parts_->files; }
  const District& district() const { return district_; }

 private:
  struct Parts {
    std::unique_ptr<server::Store> store;
    OutboxFiller filler;
    server::FileStore files;
    server::Ingest ingest;
    server::SignInGuard guard;
    server::LiveHub live;
    server::Workers workers{1};
    server::Uploads uploads;
    server::BundleDesk desk;
    server::ApiContext context;
    http::Router router;
    Outbox outbox;
    StoreInboxLedger ledger;
    Inbox inbox;
    OutboxDispatcher dispatcher;

    Parts(std::unique_ptr<server::Store> opened, ServerNode& node);
  };

  http::Response ask(http::Request request);
  void lookAtExchange(const http::Request& request, const http::Response& response);
  void stop();
  // The machine died under what was done.
  bool diedMeanwhile();
  void look(const Officer& asker, const SyncAnswer& answer);
  void look(const BundleAnswer& answer);

  Calendar& calendar_;
  History& history_;
  Disk& disk_;
  const std::filesystem::path folder_;
  PortalGateway& portal_;
  WrongClock clock_;
  testing::SeededEntropy entropy_;
  const District district_;
  std::string bundle_key_;
  std::optional<DiskImage> backup_;
  int restored_ = 0;
  int tokens_ = 0;
  std::unique_ptr<Parts> parts_;
};

}  // namespace nistaran::simulation
