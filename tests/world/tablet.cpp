#include "tests/world/tablet.h"

#include <fstream>
#include <stdexcept>

namespace nistaran::world {
namespace {

std::runtime_error said(const std::string& what, const WebAnswer& answer) {
  return std::runtime_error(what + ": " + std::to_string(answer.status) + " " + answer.body);
}

// As on the officers' tablets all of it is sealed; the headless one keeps its key beside it.
DataKey keyBeside(const std::filesystem::path& path) {
  const std::string file = path.string() + ".key";
  std::ifstream kept(file, std::ios::binary);
  if (const auto key = DataKey::fromBytes(std::string(std::istreambuf_iterator<char>(kept), {}))) return *key;
  const DataKey made = DataKey::make();
  std::ofstream(file, std::ios::binary) << made.bytes();
  return made;
}

}  // namespace

Tablet::Tablet(std::filesystem::path path, ServerAddress server, const Clock& clock)
    : path_(std::move(path)),
      server_(std::move(server)),
      clock_(clock),
      store_(
          std::make_unique<SqliteLocalStore>(path_, DatabaseOptions{keyBeside(path_), Schema::Records, {}})) {
  // The headless tablet keeps its identity beside its database.
  std::ifstream identity(path_.string() + ".identity");
  std::string device;
  if (identity >> device >> keys_.public_key >> keys_.secret_key) device_ = DeviceId(device);
}

Web& Tablet::web() {
  if (!web_) {
    web_ = std::make_unique<Web>(server_.url, server_.ca);
    web_->codeBodies();
  }
  return *web_;
}

void Tablet::enrol(const std::string& code, const std::string& label) {
  keys_ = crypto::makeKeyPair(entropy_);
  const WebAnswer answer =
      web().post("/v1/enrol", {{"code", code}, {"public_key", keys_.public_key}, {"label", label}});
  if (answer.status != 200 && answer.status != 201) throw said("enrol", answer);
  device_ = DeviceId(stringAt(answer.json, "device"));
  std::ofstream(path_.string() + ".identity") << device_.text() << "\n"
                                              << keys_.public_key << "\n"
                                              << keys_.secret_key << "\n";
}

Officer Tablet::signIn(const OfficerId& officer, const std::string& password) {
  const WebAnswer asked = web().post("/v1/challenge", {{"device", device_.text()}});
  if (asked.status != 200) throw said("challenge", asked);
  const std::string challenge = stringAt(asked.json, "challenge");
  const std::string message =
      "nistaran-session-v1\n" + device_.text() + "\n" + officer.text() + "\n" + challenge;
  const WebAnswer answer =
      web().post("/v1/session", {{"device", device_.text()},
                                 {"officer", officer.text()},
                                 {"password", password},
                                 {"challenge", challenge},
                                 {"signature", crypto::sign(message, keys_.secret_key)}});
  if (answer.status != 200 && answer.status != 201) throw said("sign in", answer);
  tokens_[officer] = stringAt(answer.json, "token");
  const Officer profile = officerFromJson(objectAt(answer.json, "officer")).value();
  std::erase_if(signed_in_, [&](const Officer& other) { return other.id == profile.id; });
  signed_in_.push_back(profile);
  return profile;
}

Operation Tablet::record(const Officer& by, const ComplaintId& complaint, OperationKind kind, Json body) {
  Version base;
  if (const auto stored = confirmed(by.id, complaint)) base = stored->version();
  Recorder recorder(*store_, device_, clock_, entropy_);
  return recorder.record({by.id, complaint, kind, base, std::move(body)}, by);
}

bool Tablet::sync(const OfficerId& officer) {
  Session session(*store_, {device_, keys_.secret_key, officer}, clock_, "nistaran-fleet",
                  error_.empty() ? Session::Pace::Full : Session::Pace::Careful);
  web().setHeader("Authorization", "Bearer " + tokens_[officer]);
  Session::Step step = session.start();
  while (step.kind == Session::Step::Kind::Send) {
    const WebAnswer answer = web().postText("/v1/sync", step.body);
    TransportAnswer brought{answer.status, answer.body, std::nullopt};
    const auto wait = answer.headers.find("Retry-After");
    if (wait != answer.headers.end())
      brought.retry_after = std::chrono::seconds(std::atoi(wait->second.c_str()));
    step = session.resume(brought);
  }
  report_ = session.report();
  error_ = step.kind == Session::Step::Kind::Failed ? step.error.message() : "";
  return step.kind == Session::Step::Kind::Finished;
}

std::vector<ComplaintId> Tablet::complaints(const OfficerId& officer) {
  std::vector<ComplaintId> found;
  store_->transaction([&](LocalStoreTransaction& tx) { found = tx.complaints(officer); });
  return found;
}

std::optional<ComplaintView> Tablet::view(const OfficerId& officer, const ComplaintId& complaint) {
  std::optional<ComplaintView> found;
  store_->transaction([&](LocalStoreTransaction& tx) { found = viewOf(tx, officer, complaint); });
  return found;
}

std::optional<StoredDocument> Tablet::confirmed(const OfficerId& officer, const ComplaintId& complaint) {
  std::optional<StoredDocument> found;
  store_->transaction([&](LocalStoreTransaction& tx) { found = tx.document(officer, complaint); });
  return found;
}

std::size_t Tablet::waiting() {
  std::size_t count = 0;
  store_->transaction([&](LocalStoreTransaction& tx) { count = tx.waitingCount(); });
  return count;
}

DeviceCount Tablet::recorded() {
  DeviceCount count;
  store_->transaction([&](LocalStoreTransaction& tx) { count = tx.head().n; });
  return count;
}

}  // namespace nistaran::world
