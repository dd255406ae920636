#include "tests/path/headquarters.h"

#include <fstream>

#include "server/config.h"
#include "server/ingest/pull.h"
#include "shared/canonical_json.h"
#include "shared/uuid.h"

namespace nistaran::path {
namespace {

constexpr const char* kControlKey = "control-key";
constexpr const char* kDistrictKey = "district-key";
const DistrictCode kDistrict("kannauj");

std::unique_ptr<reference_portal::Portal> portalIn(const std::filesystem::path& folder) {
  std::ofstream(folder / "district.json") << testing::kDistrictFile;
  reference_portal::PortalOptions options;
  options.database = folder / "portal.db";
  options.district_files = {folder / "district.json"};
  options.district_keys[kDistrict.text()] = kDistrictKey;
  options.control_key = kControlKey;
  return std::make_unique<reference_portal::Portal>(options);
}

Json brought(const world::WebAnswer& answer) {
  if (answer.status < 200 || answer.status >= 300) throw std::runtime_error("the portal says " + answer.body);
  return answer.json;
}

}  // namespace

Headquarters::Headquarters()
    : portal_(portalIn(server_.folder.path())),
      citizen_(std::make_unique<world::Web>(portal_->url())),
      control_(std::make_unique<world::Web>(portal_->url())) {
  control_->setHeader("Authorization", std::string("Bearer ") + kControlKey);
  ReferenceGatewayOptions options;
  options.url = portal_->url();
  options.keys[kDistrict] = kDistrictKey;
  gateway_ = std::make_unique<ReferenceGateway>(options);
  const PortalLog quiet = [](const std::string&) {};
  inbox_ = std::make_unique<Inbox>(*gateway_, server_.ledger, server_.entropy, InboxLimits{}, quiet);
  dispatcher_ = std::make_unique<OutboxDispatcher>(server_.outbox, *gateway_, server_.clock, server_.entropy,
                                                   DispatchLimits{}, quiet);
}

std::string Headquarters::citizenFiles(const Json& complaint) {
  return stringAt(brought(citizen_->post("/api/v1/references", complaint)), "number");
}

void Headquarters::controlRoomSends(const std::string& number, const std::string& station) {
  brought(control_->post("/api/v1/control/references/" + number + "/send",
                         {{"district", kDistrict.text()}, {"station", station}}));
}

Json Headquarters::citizenTracks(const std::string& number) {
  return brought(citizen_->get("/api/v1/references/" + number));
}

void Headquarters::asksThePortal() {
  inbox_->poll(server_.district);
}

void Headquarters::feedsThePortal() {
  while (dispatcher_->deliverNext().did == OutboxDispatcher::Did::Delivered) {
  }
}

void Headquarters::loadsForm(const Json& form) {
  const auto file = server_.folder.path() / "form.json";
  std::ofstream(file) << form.dump();
  server::loadForms(server_.folder.path() / "server.db", kDistrict.text(), {file});
}

DeviceId Headquarters::enrol(const Officer& owner, const std::string& public_key) {
  server::DeviceRecord device;
  device.id = DeviceId(makeUuid7(server_.clock.now(), server_.entropy));
  device.district = kDistrict;
  device.public_key = public_key;
  server_.store->write([&](server::StoreTransaction& tx) {
    tx.addDevice(device);
    tx.noteSignIn(device.id, owner.id);
  });
  return device.id;
}

TransportAnswer Headquarters::exchange(const Officer& signed_in, const std::string& body) {
  const SyncRequest asked = syncRequestFromJson(Json::parse(body)).value();
  SyncAnswer answer;
  server_.store->write([&](server::StoreTransaction& tx) {
    answer.results = server_.ingest.take(tx, asked.batch).value().results;
  });
  server_.store->read([&](server::StoreReader& reader) { server::pull(reader, signed_in, asked, answer); });
  answer.server_now = server_.clock.now();
  return {200, toJson(answer).dump(), std::nullopt};
}

Tablet::Tablet(Headquarters& headquarters, Officer officer)
    : headquarters_(headquarters),
      officer_(std::move(officer)),
      keys_(crypto::makeKeyPair(entropy_)),
      database_(headquarters.folder() / (officer_.id.text() + ".db"), {}),
      store_(database_),
      device_(headquarters.enrol(officer_, keys_.public_key)) {}

void Tablet::records(const std::string& number, OperationKind kind, Json body) {
  const ComplaintId complaint(number);
  Version base;
  store_.transaction([&](LocalStoreTransaction& tx) {
    if (const auto stored = tx.document(officer_.id, complaint)) base = stored->version();
  });
  Recorder(store_, device_, headquarters_.clock(), entropy_)
      .record({officer_.id, complaint, kind, base, std::move(body)}, officer_);
}

void Tablet::meetsTheServer() {
  Session session(store_, {device_, keys_.secret_key, officer_.id}, headquarters_.clock(), "nistaran/test");
  Session::Step step = session.start();
  while (step.kind == Session::Step::Kind::Send)
    step = session.resume(headquarters_.exchange(officer_, step.body));
  if (step.kind == Session::Step::Kind::Failed) throw ErrorException(step.error);
  for (const OperationResult& result : session.report().not_simply_taken) {
    if (result.outcome == Outcome::Refused)
      throw std::runtime_error("refused: " + std::string(toText(result.reason)));
  }
}

Json Tablet::sees(const std::string& number) {
  Json seen;
  store_.transaction([&](LocalStoreTransaction& tx) {
    if (const auto view = viewOf(tx, officer_.id, ComplaintId(number))) seen = view->document;
  });
  return seen;
}

std::string Tablet::holds(const std::string& number) {
  std::string held;
  store_.transaction([&](LocalStoreTransaction& tx) {
    if (const auto stored = tx.document(officer_.id, ComplaintId(number))) held = canonicalJson(stored->json);
  });
  return held;
}

std::size_t Tablet::waiting() {
  std::size_t count = 0;
  store_.transaction([&](LocalStoreTransaction& tx) { count = tx.waitingCount(); });
  return count;
}

}  // namespace nistaran::path
