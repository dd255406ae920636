// Portal, server and tablets in one process: the product's own parts, joined by function calls in place of
// threads and of the server's sockets, so that a test tells when each of them moves. One thread.
#pragma once

#include <string>

#include "mobile/store/form_table.h"
#include "mobile/store/sqlite_local_store.h"
#include "server/portal/inbox.h"
#include "server/portal/outbox_dispatcher.h"
#include "server/portal/reference_gateway.h"
#include "shared/form_book.h"
#include "sync/recorder.h"
#include "sync/replica.h"
#include "sync/session.h"
#include "tests/reference_portal/portal.h"
#include "tests/server/portal/stored_server.h"
#include "tests/world/web.h"

namespace nistaran::path {

class Headquarters {
 public:
  Headquarters();

  // ---- citizen and control room, at the portal ----
  std::string citizenFiles(const Json& complaint);
  void controlRoomSends(const std::string& number, const std::string& station);
  Json citizenTracks(const std::string& number);

  // ---- the server ----
  void asksThePortal();
  void feedsThePortal();  // until nothing is due
  // With `nistaran-server form load`.
  void loadsForm(const Json& form);
  // POST /v1/sync, as the officer who is signed in on the device.
  TransportAnswer exchange(const Officer& signed_in, const std::string& body);
  // Enrolled, and signed in on by its owner.
  DeviceId enrol(const Officer& owner, const std::string& public_key);
  Json document(const std::string& number) const { return server_.document(number); }
  const Clock& clock() const { return server_.clock; }
  std::filesystem::path folder() const { return server_.folder.path(); }

 private:
  testing::StoredServer server_;
  std::unique_ptr<reference_portal::Portal> portal_;
  std::unique_ptr<world::Web> citizen_;
  std::unique_ptr<world::Web> control_;
  std::unique_ptr<ReferenceGateway> gateway_;
  std::unique_ptr<Inbox> inbox_;
  std::unique_ptr<OutboxDispatcher> dispatcher_;
};

// An officer and their tablet. Without a call of meetsTheServer it is offline.
class Tablet {
 public:
  Tablet(Headquarters& headquarters, Officer officer);

  void records(const std::string& number, OperationKind kind, Json body);
  // Throws when an operation was refused.
  void meetsTheServer();
  // What is on the screen: confirmed by the server and, on top, recorded here.
  Json sees(const std::string& number);
  // What the server has confirmed, byte by byte.
  std::string holds(const std::string& number);
  std::size_t waiting();
  // Those that ship, and what came from the district.
  FormBook forms() { return FormBook(FormTable(database_.raw()).all()); }

 private:
  Headquarters& headquarters_;
  Officer officer_;
  SystemEntropy entropy_;
  crypto::KeyPair keys_;
  Database database_;
  SqliteLocalStore store_;
  DeviceId device_;
};

}  // namespace nistaran::path
