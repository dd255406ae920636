// The command line of nistaran-server, as values. See `nistaran-server --help`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "shared/district.h"
#include "shared/officer.h"

namespace nistaran::server {

struct ServeConfig {
  std::filesystem::path database;
  std::string address = "127.0.0.1";
  std::uint16_t port = 8443;
  std::filesystem::path certificate;
  std::filesystem::path key;
  bool plain = false;
  bool self_signed = false;  // make certificate and key beside the database where there are none
  std::string portal_url;
  std::vector<std::string> portal_keys;  // DISTRICT=KEY
  int portal_poll_ms = 30'000;
  int workers = 16;
  int feed_days = 90;                // older changes go; who was away longer gets documents
  double requests_per_second = 200;  // of one address; a station shares one
};

// A database that a command needs is not made by mistake: throws, in words, where there is none.
void mustExist(const std::filesystem::path& database);

// A district file as it is kept: positions in whole microdegrees.
District readDistrict(const std::filesystem::path& file);

// Each answers the process's exit code. What goes wrong is thrown, in words.
int serve(const ServeConfig& config);
int loadDistrict(const std::filesystem::path& database, const std::filesystem::path& file);
// A district's own forms, all of the files or none. A version of before is refused, so is one that leaves out
// what records have.
int loadForms(const std::filesystem::path& database, const std::string& district,
              const std::vector<std::filesystem::path>& files);
// Name, version and title of each form that counts in a district.
int listForms(const std::filesystem::path& database, const std::string& district);
int addOfficer(const std::filesystem::path& database, const Officer& officer, const std::string& password);
int moveOfficer(const std::filesystem::path& database, const OfficerId& officer, const std::string& circle,
                const std::string& station);
// No session is opened for such a person any more, and one that is open gets nothing. What was recorded
// before still counts; decisions do not. Said back: who leaves by mistake comes back.
int revokeOfficer(const std::filesystem::path& database, const OfficerId& officer);
int restoreOfficer(const std::filesystem::path& database, const OfficerId& officer);
// It gets nothing any more; what it hands in is kept aside for a supervisor.
int revokeDevice(const std::filesystem::path& database, const DeviceId& device);
int makeDeviceCodeFor(const std::filesystem::path& database, const std::string& district, int valid_hours);
// After the database was put back from a backup: tablets send again what it has forgotten.
int beginNewEpoch(const std::filesystem::path& database);
// Takes a tablet's courier bundle in, also while the server runs, and writes the answer that goes back.
int importBundle(const std::filesystem::path& database, const std::filesystem::path& in,
                 const std::filesystem::path& out);
// Opens the files that a tablet out of service kept sealed to this server, in the data folder `in`: writes
// them to `out`, and gives each to its complaint. 1 where one is damaged or named by no record.
int openFiles(const std::filesystem::path& database, const std::filesystem::path& in,
              const std::filesystem::path& out);
int verifyDatabase(const std::filesystem::path& database);

}  // namespace nistaran::server
