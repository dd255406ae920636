// A district in one folder: the real reference portal and the real server as processes on loopback, with
// certificate, district file, officers and enrolment codes made by the server's own command line. One thread.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "shared/officer.h"
#include "tests/world/process.h"
#include "tests/world/tablet.h"
#include "tests/world/web.h"

namespace nistaran::world {

inline constexpr const char* kDistrict = "kannauj";
inline constexpr const char* kPassword = "nistaran-demo-1";  // of every officer of a test
inline constexpr const char* kControlKey = "control-key-of-the-demo";
inline constexpr const char* kDistrictKey = "district-key-of-the-demo";

class Town {
 public:
  // `folder` holds both databases, the certificate and the logs.
  explicit Town(std::filesystem::path folder);

  void startPortal();
  void startServer();
  void stopServer();  // SIGTERM; throws when it does not end cleanly
  void killServer();  // SIGKILL
  void stopPortal();

  void addOfficer(const Officer& officer, const std::string& password = kPassword);
  void revokeOfficer(const Officer& officer);
  std::string deviceCode();
  // Enrolled and signed in by all of `officers`.
  std::unique_ptr<Tablet> tablet(const std::string& label, const std::vector<Officer>& officers,
                                 const Clock& clock);

  // ---- citizen and control room ----
  std::string file(const Json& complaint);                           // its number
  void send(const std::string& number, const std::string& station);  // to the district
  Json tracked(const std::string& number);                           // what the citizen sees
  Web& citizen() { return *citizen_; }
  Web& control() { return *control_; }

  // As an operator takes in what a courier brought.
  Finished importBundle(const std::string& in, const std::string& out) const;
  // `nistaran-server verify` on the database as it lies there.
  Finished verify() const;
  ServerAddress server() const { return {server_url_, certificate().string()}; }
  const std::string& portalUrl() const { return portal_url_; }
  std::filesystem::path database() const { return folder_ / "server.db"; }
  const std::filesystem::path& folder() const { return folder_; }
  int serverPid() const { return server_ ? server_->pid() : -1; }
  std::string serverLog() const { return server_ ? server_->output() : std::string(); }

 private:
  std::filesystem::path certificate() const { return folder_ / "server.crt"; }
  std::filesystem::path key() const { return folder_ / "server.key"; }
  Finished admin(std::vector<std::string> words, const std::string& input = {}) const;

  std::filesystem::path folder_;
  std::unique_ptr<Process> portal_;
  std::unique_ptr<Process> server_;
  std::unique_ptr<Web> citizen_;
  std::unique_ptr<Web> control_;
  std::string portal_url_;
  std::string server_url_;
};

// tests/world/data/kannauj.json, as built.
std::filesystem::path districtFile();

}  // namespace nistaran::world
