#include "tests/simulation/server_node.h"

#include <future>

#include "server/auth/token.h"
#include "shared/canonical_json.h"

namespace nistaran::simulation {
namespace {

constexpr const char* kServerDatabase = "server.db";
constexpr int kDeliveriesAtOnce = 50;

}  // namespace

ServerNode::Parts::Parts(std::unique_ptr<server::Store> opened, ServerNode& node)
    : store(std::move(opened)),
      filler(node.clock_),
      ingest(node.clock_, node.entropy_, &filler),
      context{*store, ingest, guard, live, node.clock_, node.entropy_, workers, [] {}},
      router(server::apiRoutes(context)),
      outbox(*store, ingest, node.clock_, [](const DistrictCode&) {}),
      ledger(*store, ingest, [](const DistrictCode&) {}),
      inbox(node.portal_, ledger, node.entropy_, InboxLimits{}, [](const std::string&) {}),
      dispatcher(outbox, node.portal_, node.clock_, node.entropy_, DispatchLimits{},
                 [&node](const std::string& line) { node.history_.note("server", line); }) {}

ServerNode::ServerNode(Calendar& calendar, History& history, Disk& disk, PortalGateway& portal,
                       std::uint64_t seed, const District& district, const std::vector<Officer>& officers)
    : calendar_(calendar),
      history_(history),
      disk_(disk),
      portal_(portal),
      clock_(calendar),
      entropy_(seed),
      district_(district) {
  start();
  store().write([&](server::StoreTransaction& tx) {
    tx.putDistrict({district_, "epoch-0"});
    for (const Officer& officer : officers) tx.addOfficer({officer, "no password"});
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
  history_.note("server", "is backed up");
}

void ServerNode::restoreBackup() {
  if (!backup_) return;
  if (parts_) stop();
  disk_.restore(*backup_);
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
  const http::Response response = ask("/v1/enrol", {}, body.dump());
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

http::Response ServerNode::ask(const std::string& path, const std::string& token, const std::string& body) {
  http::Request request;
  request.method = "POST";
  request.path = path;
  request.headers = {{"content-type", "application/json"}};
  if (!token.empty()) request.headers.emplace_back("authorization", "Bearer " + token);
  request.body = body;
  std::promise<http::Response> promise;
  const auto match = parts_->router.match(request.method, request.path);
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

TransportAnswer ServerNode::sync(const std::string& token, const std::string& body) {
  if (!parts_) return {};
  std::optional<Officer> asker;
  const http::Response response = ask("/v1/sync", token, body);
  if (diedMeanwhile()) return {};
  TransportAnswer answer{response.status, response.body, std::nullopt};
  for (const auto& [name, value] : response.headers) {
    if (name == "Retry-After") answer.retry_after = std::chrono::seconds(std::atoi(value.c_str()));
  }
  if (response.status == 200) {
    store().read([&](server::StoreReader& reader) {
      http::Request request;
      request.headers = {{"authorization", "Bearer " + token}};
      const auto caller = server::callerOf(reader, request, clock_.now());
      if (caller) asker = caller->officer;
    });
    if (asker) look(*asker, syncAnswerFromJson(Json::parse(response.body)).value());
  }
  return answer;
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
