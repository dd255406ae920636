// The commands that look after a database and end.
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "server/auth/password.h"
#include "server/auth/token.h"
#include "server/config.h"
#include "server/operate/verify.h"
#include "server/store/sqlite_store.h"
#include "shared/uuid.h"

namespace nistaran::server {
namespace {

std::string readFile(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("the file " + path.string() + " can't be read");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// Positions in district files are degrees with fractions: on the wire and in the store only whole numbers
// stand.
void toMicrodegrees(Json& value) {
  if (!value.is_structured()) return;
  for (auto& item : value) toMicrodegrees(item);
  if (!value.is_object()) return;
  for (const auto& [from, to] : {std::pair{"lat", "lat_udeg"}, std::pair{"lon", "lon_udeg"}}) {
    const auto found = value.find(from);
    if (found == value.end() || !found->is_number()) continue;
    value[to] = static_cast<std::int64_t>(found->get<double>() * 1e6 + 0.5);
    value.erase(from);
  }
}

}  // namespace

void mustExist(const std::filesystem::path& database) {
  if (!std::filesystem::exists(database)) {
    throw std::runtime_error("there is no database " + database.string() + ": make it with `district load`");
  }
}

int loadDistrict(const std::filesystem::path& database, const std::filesystem::path& file) {
  Json json = Json::parse(readFile(file), nullptr, false);
  if (json.is_discarded()) throw std::runtime_error("the file " + file.string() + " is not JSON");
  toMicrodegrees(json);
  const Result<District> district = districtFromJson(json);
  if (!district) throw std::runtime_error(file.string() + ": " + district.error().detail());
  SystemEntropy entropy;
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    tx.putDistrict({*district, makeUuid7(SystemClock().now(), entropy)});
  });
  std::cout << "district " << district->code << ": " << district->stations.size() << " stations" << std::endl;
  return 0;
}

int addOfficer(const std::filesystem::path& database, const Officer& officer, const std::string& password) {
  mustExist(database);
  if (password.size() < 6) throw std::runtime_error("a password needs at least 6 characters");
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    const auto district = tx.district(officer.district);
    if (!district) throw std::runtime_error("there is no district " + officer.district.text());
    Officer placed = officer;
    if (!officer.station.empty()) {
      const Station* station = district->district.station(officer.station);
      if (!station) throw std::runtime_error("there is no station " + officer.station.text());
      if (placed.circle.empty()) placed.circle = station->circle;
      if (placed.circle != station->circle) throw std::runtime_error("the station is not in that circle");
    } else if (officer.role == Role::StationOfficer || officer.role == Role::Inspector) {
      throw std::runtime_error("an officer or inspector needs --station");
    }
    tx.addOfficer({placed, hashPassword(password)});
  });
  return 0;
}

int makeDeviceCodeFor(const std::filesystem::path& database, const std::string& district, int valid_hours) {
  mustExist(database);
  SystemEntropy entropy;
  const std::string code = makeDeviceCode(entropy);
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    if (!tx.district(DistrictCode(district))) throw std::runtime_error("there is no district " + district);
    tx.addDeviceCode(hashOfDeviceCode(code), DistrictCode(district),
                     SystemClock().now() + std::chrono::hours(valid_hours));
  });
  std::cout << code << std::endl;
  return 0;
}

int beginNewEpoch(const std::filesystem::path& database) {
  mustExist(database);
  SystemEntropy entropy;
  const auto store = openSqliteStore(database);
  std::size_t districts = 0;
  store->write([&](StoreTransaction& tx) {
    for (const DistrictCode& district : tx.districts()) {
      tx.beginEpoch(district, makeUuid7(SystemClock().now(), entropy), SystemClock().now());
      ++districts;
    }
  });
  std::cout << districts << " districts begin anew: every tablet sends again what this database has forgotten"
            << std::endl;
  return 0;
}

int verifyDatabase(const std::filesystem::path& database) {
  mustExist(database);
  const auto store = openSqliteStore(database);
  Verification verification;
  store->read([&](StoreReader& reader) { verification = verify(reader); });
  std::cout << verification.operations << " operations of " << verification.devices << " devices, "
            << verification.documents << " documents: "
            << (verification.differences.empty() ? "all as the journal says" : "NOT as the journal says")
            << std::endl;
  for (const std::string& difference : verification.differences) std::cout << difference << "\n";
  return verification.differences.empty() ? 0 : 1;
}

}  // namespace nistaran::server
