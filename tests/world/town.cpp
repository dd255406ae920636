#include "tests/world/town.h"

#include <stdexcept>

namespace nistaran::world {
namespace {

std::string portOf(const std::string& url) {
  const std::size_t colon = url.rfind(':');
  return colon == std::string::npos ? "0" : url.substr(colon + 1);
}

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

}  // namespace

std::filesystem::path districtFile() {
  return NISTARAN_DISTRICT_FILE;
}

Town::Town(std::filesystem::path folder) : folder_(std::move(folder)) {
  std::filesystem::create_directories(folder_);
  if (!std::filesystem::exists(certificate())) {
    const Finished made =
        run({program("nistaran-server"), "certificate", "make", "--hosts", "localhost,127.0.0.1", "--cert",
             certificate().string(), "--key", key().string()});
    if (made.status != 0) throw std::runtime_error("certificate: " + made.output);
  }
  if (!std::filesystem::exists(database())) admin({"district", "load", districtFile().string()});
}

Finished Town::admin(std::vector<std::string> words, const std::string& input) const {
  std::vector<std::string> command{program("nistaran-server")};
  command.insert(command.end(), words.begin(), words.end());
  command.insert(command.end(), {"--db", database().string()});
  Finished finished = run(command, input);
  if (finished.status != 0) throw std::runtime_error(words.front() + ": " + finished.output);
  return finished;
}

void Town::startPortal() {
  portal_ = std::make_unique<Process>(
      std::vector<std::string>{program("nistaran-portal"), "serve", "--db", (folder_ / "portal.db").string(),
                               "--listen", "127.0.0.1", "--port", portOf(portal_url_), "--districts",
                               districtFile().string(), "--district-key",
                               std::string(kDistrict) + "=" + kDistrictKey, "--control-key", kControlKey},
      folder_ / "portal.log");
  portal_url_ = portal_->waitUntilListening();
  citizen_ = std::make_unique<Web>(portal_url_);
  control_ = std::make_unique<Web>(portal_url_);
  control_->setHeader("Authorization", std::string("Bearer ").append(kControlKey));
}

void Town::startServer() {
  server_ = std::make_unique<Process>(
      std::vector<std::string>{program("nistaran-server"), "serve", "--db", database().string(), "--listen",
                               "127.0.0.1", "--port", portOf(server_url_), "--cert", certificate().string(),
                               "--key", key().string(), "--portal", portal_url_, "--portal-key",
                               std::string(kDistrict) + "=" + kDistrictKey, "--portal-poll-ms", "200",
                               // Thirty tablets share one address here.
                               "--requests-per-second", "20000"},
      folder_ / "server.log");
  server_url_ = server_->waitUntilListening();
}

void Town::stopServer() {
  if (!server_) return;
  const int status = server_->stop();
  if (status != 0)
    throw std::runtime_error("the server ended with " + std::to_string(status) + ": " + serverLog());
  server_.reset();
}

void Town::killServer() {
  if (server_) server_->kill9();
  server_.reset();
}

void Town::stopPortal() {
  if (portal_) portal_->stop();
  portal_.reset();
}

void Town::addOfficer(const Officer& officer, const std::string& password) {
  std::vector<std::string> words{"officer",
                                 "add",
                                 "--id",
                                 officer.id.text(),
                                 "--name",
                                 officer.name,
                                 "--rank",
                                 officer.rank,
                                 "--role",
                                 std::string(toText(officer.role)),
                                 "--district",
                                 officer.district.text(),
                                 "--password-stdin"};
  if (!officer.circle.empty()) words.insert(words.end(), {"--circle", officer.circle.text()});
  if (!officer.station.empty()) words.insert(words.end(), {"--station", officer.station.text()});
  admin(std::move(words), password + "\n");
}

void Town::revokeOfficer(const Officer& officer) {
  const Finished done = admin({"officer", "revoke", "--id", officer.id.text()});
  if (done.status != 0) throw std::runtime_error("officer revoke: " + done.output);
}

Finished Town::importBundle(const std::string& in, const std::string& out) const {
  return admin({"bundle", "import", "--in", in, "--out", out});
}

std::string Town::deviceCode() {
  return trimmed(admin({"device", "code", "--district", kDistrict}).output);
}

std::unique_ptr<Tablet> Town::tablet(const std::string& label, const std::vector<Officer>& officers,
                                     const Clock& clock) {
  auto made = std::make_unique<Tablet>(folder_ / (label + ".db"), server(), clock);
  made->enrol(deviceCode(), label);
  for (const Officer& officer : officers) made->signIn(officer.id, kPassword);
  return made;
}

std::string Town::file(const Json& complaint) {
  Web& office = integerAt(complaint, "type", 4) == 4 ? *citizen_ : *control_;
  const WebAnswer answer = office.post("/api/v1/references", complaint);
  if (answer.status != 201)
    throw std::runtime_error("file: " + std::to_string(answer.status) + " " + answer.body);
  return stringAt(answer.json, "number");
}

void Town::send(const std::string& number, const std::string& station) {
  Json body{{"district", kDistrict}};
  if (!station.empty()) body["station"] = station;
  const WebAnswer answer = control_->post("/api/v1/control/references/" + number + "/send", body);
  if (answer.status != 200)
    throw std::runtime_error("send: " + std::to_string(answer.status) + " " + answer.body);
}

Json Town::tracked(const std::string& number) {
  return citizen_->get("/api/v1/references/" + number).json;
}

Finished Town::verify() const {
  return run({program("nistaran-server"), "verify", "--db", database().string()});
}

}  // namespace nistaran::world
