#include "tests/simulation/server_node.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <future>

#include "server/auth/token.h"
#include "server/bundles/server_keys.h"
#include "shared/canonical_json.h"
#include "tests/simulation/copy_folder.h"

namespace nistaran::simulation {
namespace {

constexpr const char* kServerDatabase = "server.db";
constexpr int kDeliveriesAtOnce = 50;
const http::Response kServerIsDown{0, "", "", {}};

}  // namespace

ServerNode::Parts::Parts(std::unique_ptr<server::Store> opened, ServerNode& node)
    : store(std::move(opened)),
      filler(node.clock_),
      files(node.folder_),
      ingest(node.clock_, node.entropy_, &filler, &files),
      uploads(*store, files, ingest, node.clock_, node.entropy_),
      desk(*store, ingest, guard, node.clock_, node.entropy_),
      context{*store, ingest, guard, live, node.clock_, node.entropy_, workers, [] {}, &uploads, &files},
      router(server::apiRoutes(context)),
      outbox(*store, ingest, node.clock_, [](const DistrictCode&) {}),
      ledger(*store, ingest, [](const DistrictCode&) {}),
      inbox(node.portal_, ledger, node.entropy_, InboxLimits{}, [](const std::string&) {}),
      dispatcher(outbox, node.portal_, node.clock_, node.entropy_, DispatchLimits{},
                 [&node](const std::string& line) { node.history_.note("server", line); }) {}

ServerNode::ServerNode(Calendar& calendar, History& history, Disk& disk, std::filesystem::path folder,
                       PortalGateway& portal, std::uint64_t seed, const District& district,
                       const std::vector<Officer>& officers)
    : calendar_(calendar),
      history_(history),
      disk_(disk),
      folder_(std::move(folder)),
      portal_(portal),
      clock_(calendar),
      entropy_(seed),
      district_(district) {
  disk_.hold(folder_);
  start();
  store().write([&](server::StoreTransaction& tx) {
    tx.putDistrict({district_, "epoch-0"});
    for (const Officer& officer : officers) tx.addOfficer({officer, "no password"});
    bundle_key_ = server::serverKeys(tx, entropy_).public_key;
  });
}

ServerNode::~ServerNode() = default;

void ServerNode::start() {
  if (parts_) return;
  parts_ = std::make_unique<Parts>(server::openSqliteStore(disk_.path(kServerDatabase)), *this);
  history_.note("server", "runs");
}

void ServerNode::stop() {
  // Nothing is written any more while it goes down.
  disk_.die();
  parts_.reset();
}

void ServerNode::kill(bool power_cut) {
  if (parts_) stop();
  history_.note("server", power_cut ? "loses its power" : "is killed");
  if (power_cut)
    disk_.restartAfterPowerCut(entropy_);
  else
    disk_.restartProcess();
}

bool ServerNode::diedMeanwhile() {
  if (!disk_.dead()) return false;
  kill(true);
  return true;
}

void ServerNode::backUp() {
  if (!parts_) return;
  backup_ = disk_.image();
  copyFolder(folder_, folder_.string() + ".backup");
  history_.note("server", "is backed up");
}

void ServerNode::restoreBackup() {
  if (!backup_) return;
  if (parts_) stop();
  disk_.restore(*backup_);
  disk_.setFull(false);  // on another machine
  // Of a database alone, or of the whole machine.
  if (entropy_.next() % 2 == 0) copyFolder(folder_.string() + ".backup", folder_);
  start();
  ++restored_;
  store().write([&](server::StoreTransaction& tx) {
    tx.beginEpoch(district_.code, "epoch-" + std::to_string(restored_), clock_.now());
  });
  history_.note("server", "is put back to its backup");
}

void ServerNode::enrol(const DeviceId& device, const std::string& public_key) {
  server::DeviceRecord record;
  record.id = device;
  record.district = district_.code;
  record.public_key = public_key;
  store().write([&](server::StoreTransaction& tx) { tx.addDevice(record); });
}

bool ServerNode::knows(const DeviceId& device) {
  if (!parts_) return true;
  bool known = false;
  store().read([&](server::StoreReader& reader) { known = reader.device(device).has_value(); });
  return known;
}

std::optional<DeviceId> ServerNode::enrolAnew(const DeviceId& before, const crypto::KeyPair& old_keys,
                                              const crypto::KeyPair& new_keys) {
  if (!parts_) return std::nullopt;
  const std::string code = server::makeDeviceCode(entropy_);
  try {
    store().write([&](server::StoreTransaction& tx) {
      tx.addDeviceCode(server::hashOfDeviceCode(code), district_.code, clock_.now() + std::chrono::hours(1));
    });
  } catch (const ErrorException&) {
    diedMeanwhile();
    return std::nullopt;
  }
  const std::string message = "nistaran-replace-v1\n" + before.text() + "\n" + new_keys.public_key;
  const Json body{
      {"code", code},
      {"public_key", new_keys.public_key},
      {"label", before.text()},
      {"replaces", {{"device", before.text()}, {"signature", crypto::sign(message, old_keys.secret_key)}}}};
  http::Request request;
  request.method = "POST";
  request.path = "/v1/enrol";
  request.headers = {{"content-type", "application/json"}};
  request.body = body.dump();
  const http::Response response = ask(std::move(request));
  if (diedMeanwhile() || response.status != 201) return std::nullopt;
  return DeviceId(stringAt(Json::parse(response.body), "device"));
}

void ServerNode::move(const Officer& officer, const Station& station) {
  if (!parts_) return;
  try {
    store().write([&](server::StoreTransaction& tx) {
      tx.changeOfficer(movedTo(tx.officer(officer.id)->officer, station.circle, station.code));
    });
    history_.note("server", officer.id.text() + " is posted to " + station.code.text());
  } catch (const ErrorException&) {
    diedMeanwhile();
  }
}

void ServerNode::trimFeed(milliseconds older_than) {
  if (!parts_) return;
  std::size_t gone = 0;
  try {
    store().write([&](server::StoreTransaction& tx) {
      gone = tx.trimFeed(district_.code, clock_.now() - older_than, 500);
    });
    history_.note("server", "cuts " + std::to_string(gone) + " entries off the feed");
  } catch (const ErrorException&) {
    diedMeanwhile();
  }
}

http::Response ServerNode::ask(http::Request request) {
  std::promise<http::Response> promise;
  auto match = parts_->router.match(request.method, request.path);
  request.parameters = std::move(match.parameters);
  (*match.handler)(request,
                   http::Reply([&](http::Response response) { promise.set_value(std::move(response)); }));
  return promise.get_future().get();
}

std::optional<std::string> ServerNode::signIn(const DeviceId& device, const OfficerId& officer) {
  if (!parts_) return std::nullopt;
  const std::string token = device.text() + "/" + officer.text() + "/" + std::to_string(++tokens_);
  try {
    store().write([&](server::StoreTransaction& tx) {
      tx.addSession(server::hashOfToken(token), {officer, device, calendar_.now() + std::chrono::hours(12)});
      tx.noteSignIn(device, officer);
    });
  } catch (const ErrorException&) {
    diedMeanwhile();
    return std::nullopt;
  }
  return token;
}

http::Response ServerNode::answer(const http::Request& request) {
  if (!parts_) return kServerIsDown;
  http::Response response = ask(request);
  if (diedMeanwhile()) return kServerIsDown;
  if (request.path == "/v1/sync" && response.status == 200) lookAtExchange(request, response);
  return response;
}

void ServerNode::lookAtExchange(const http::Request& request, const http::Response& response) {
  std::optional<Officer> asker;
  store().read([&](server::StoreReader& reader) {
    const auto caller = server::callerOf(reader, request, clock_.now());
    if (caller) asker = caller->officer;
  });
  if (asker) look(*asker, syncAnswerFromJson(Json::parse(response.body)).value());
}

std::optional<BundleResult<std::string>> ServerNode::takeBundle(const std::string& file) {
  if (!parts_) return std::nullopt;
  try {
    auto taken = parts_->desk.take(file);
    if (diedMeanwhile()) return std::nullopt;
    if (!taken) return BundleResult<std::string>(taken.error());
    look(taken->content);
    return BundleResult<std::string>(std::move(taken->answer));
  } catch (const ErrorException& failure) {
    history_.note("server", std::string("can't take a bundle: ") + failure.what());
    diedMeanwhile();
    return std::nullopt;
  }
}

void ServerNode::look(const BundleAnswer& answer) {
  for (const OfficerAnswer& asked : answer.officers) {
    std::optional<server::OfficerRecord> asker;
    store().read([&](server::StoreReader& reader) { asker = reader.officer(asked.officer); });
    for (const SyncAnswer& page : asked.pages) look(asker->officer, page);
  }
}

// Nothing that is not the asker's may ever go down.
void ServerNode::look(const Officer& asker, const SyncAnswer& answer) {
  const auto foreign = [&](const ComplaintId& complaint) {
    history_.violated(complaint.text() + " was sent to " + asker.id.text() + ", whose it is not");
  };
  for (const StoredDocument& document : answer.documents) {
    if (!inScope(asker, document.json)) foreign(document.id());
  }
  store().read([&](server::StoreReader& reader) {
    for (const FeedEntry& entry : answer.entries) {
      const auto document = reader.document(entry.complaint);
      if (!document || !inScope(asker, document->json)) foreign(entry.complaint);
    }
  });
}

std::set<std::string> ServerNode::told() {
  SQLite::Database database(disk_.path(kServerDatabase), SQLite::OPEN_READONLY);
  SQLite::Statement rows(database, "SELECT idempotency_key FROM portal_outbox WHERE state = 'delivered'");
  std::set<std::string> keys;
  while (rows.executeStep()) keys.insert(rows.getColumn(0).getString());
  return keys;
}

void ServerNode::askPortal() {
  if (!parts_) return;
  parts_->inbox.poll(district_);
  diedMeanwhile();
}

void ServerNode::feedPortal() {
  for (int i = 0; i < kDeliveriesAtOnce && parts_; ++i) {
    const auto did = parts_->dispatcher.deliverNext().did;
    if (diedMeanwhile()) return;
    if (did == OutboxDispatcher::Did::Nothing || did == OutboxDispatcher::Did::Waiting ||
        did == OutboxDispatcher::Did::StoreFailed)
      return;
  }
}

}  // namespace nistaran::simulation
