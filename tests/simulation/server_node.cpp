#include "tests/simulation/server_node.h"

#include <future>

#include "server/auth/token.h"
#include "shared/canonical_json.h"

namespace nistaran::simulation {
namespace {

constexpr const char* kDatabase = "server.db";
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
  parts_ = std::make_unique<Parts>(server::openSqliteStore(disk_.path(kDatabase)), *this);
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
  http::Request request;
  request.method = "POST";
  request.path = "/v1/sync";
  request.headers = {{"authorization", "Bearer " + token}, {"content-type", "application/json"}};
  request.body = body;
  std::promise<http::Response> promise;
  const auto match = parts_->router.match(request.method, request.path);
  std::optional<Officer> asker;
  (*match.handler)(request,
                   http::Reply([&](http::Response response) { promise.set_value(std::move(response)); }));
  const http::Response response = promise.get_future().get();
  if (diedMeanwhile()) return {};
  TransportAnswer answer{response.status, response.body, std::nullopt};
  for (const auto& [name, value] : response.headers) {
    if (name == "Retry-After") answer.retry_after = std::chrono::seconds(std::atoi(value.c_str()));
  }
  if (response.status == 200) {
    store().read([&](server::StoreReader& reader) {
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
