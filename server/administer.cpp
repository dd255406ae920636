// The commands that look after a database and end.
#include "server/administer.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "server/attachments/file_store.h"
#include "server/auth/password.h"
#include "server/auth/token.h"
#include "server/bundles/server_keys.h"
#include "server/config.h"
#include "server/operate/verify.h"
#include "server/store/sqlite_store.h"
#include "shared/uuid.h"
#include "shared/workflow.h"

namespace nistaran::server {
namespace {

template <class Things>
std::string listed(const Things& things) {
  std::string text;
  for (const auto& thing : things) text.append(text.empty() ? "" : ", ").append(thing.code.text());
  return text;
}

// Where the officer works, checked against the district's own list: a scope that names nothing sees nothing.
Officer placed(Officer officer, const District& district) {
  if (!officer.circle.empty() &&
      std::none_of(district.circles.begin(), district.circles.end(),
                   [&](const Circle& circle) { return circle.code == officer.circle; })) {
    throw std::runtime_error("there is no circle " + officer.circle.text() + "; the circles of " +
                             district.code.text() + " are " + listed(district.circles));
  }
  if (officer.station.empty()) {
    if (officer.role == Role::StationOfficer || officer.role == Role::Inspector)
      throw std::runtime_error("an officer or inspector needs --station");
    return officer;
  }
  const Station* station = district.station(officer.station);
  if (!station) {
    throw std::runtime_error("there is no station " + officer.station.text() + "; the stations of " +
                             district.code.text() + " are " + listed(district.stations));
  }
  if (officer.circle.empty()) officer.circle = station->circle;
  if (officer.circle != station->circle) {
    throw std::runtime_error("station " + station->code.text() + " is in circle " + station->circle.text() +
                             ", not in " + officer.circle.text());
  }
  return officer;
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
    const double degrees = found->get<double>();
    if (!(std::abs(degrees) <= 180))
      throw std::runtime_error("a position of the district file is not on Earth");
    value[to] = std::llround(degrees * 1e6);
    value.erase(from);
  }
}

}  // namespace

void mustExist(const std::filesystem::path& database) {
  if (!std::filesystem::exists(database)) {
    throw std::runtime_error("there is no database " + database.string() + ": make it with `district load`");
  }
}

std::string readFile(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  // A folder opens like a file and fails when it is read.
  if (!file || !(text << file.rdbuf())) {
    throw std::runtime_error("the file " + path.string() + " can't be read: check its name and its rights");
  }
  return text.str();
}

DistrictRecord districtNamed(StoreReader& reader, const DistrictCode& code) {
  auto district = reader.district(code);
  if (!district) {
    throw std::runtime_error("there is no district " + code.text() + ": load its file with `district load`");
  }
  return std::move(*district);
}

District readDistrict(const std::filesystem::path& file) {
  Json json = Json::parse(readFile(file), nullptr, false);
  if (json.is_discarded()) throw std::runtime_error("the file " + file.string() + " is not JSON");
  toMicrodegrees(json);
  const Result<District> district = districtFromJson(json);
  if (!district) throw std::runtime_error(file.string() + ": " + district.error().detail());
  // Tablets get the whole file: what they would not read must not get in.
  if (const auto wrong = checkJson(json)) throw std::runtime_error(file.string() + ": " + wrong->detail());
  return *district;
}

int loadDistrict(const std::filesystem::path& database, const std::filesystem::path& file) {
  const District district = readDistrict(file);
  SystemEntropy entropy;
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    tx.putDistrict({district, makeUuid7(SystemClock().now(), entropy)});
    // Early, so that every backup has them.
    serverKeys(tx, entropy);
  });
  std::cout << "district " << district.code << ": " << district.stations.size() << " stations" << std::endl;
  return 0;
}

int addOfficer(const std::filesystem::path& database, const Officer& officer, const std::string& password) {
  mustExist(database);
  if (password.size() < 6) throw std::runtime_error("a password needs at least 6 characters");
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    const DistrictRecord district = districtNamed(tx, officer.district);
    const Officer posted = placed(officer, district.district);
    if (tx.officer(posted.id)) {
      throw std::runtime_error("there is an officer " + posted.id.text() + " already: choose another --id");
    }
    tx.addOfficer({posted, hashPassword(password)});
  });
  return 0;
}

int moveOfficer(const std::filesystem::path& database, const OfficerId& officer, const std::string& circle,
                const std::string& station) {
  mustExist(database);
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    const auto known = tx.officer(officer);
    if (!known) throw std::runtime_error("there is no officer " + officer.text());
    Officer wanted = known->officer;
    wanted.circle = CircleCode(circle);
    wanted.station = StationCode(station);
    wanted = placed(wanted, districtNamed(tx, wanted.district).district);
    tx.changeOfficer(movedTo(known->officer, wanted.circle, wanted.station));
  });
  return 0;
}

namespace {

constexpr std::size_t kNumbersAtOnce = 500;

// Still marked to somebody: who leaves does not take them along.
std::size_t markedTo(StoreReader& reader, const Officer& officer) {
  std::size_t count = 0;
  std::string after;
  for (bool more = true; more;) {
    const auto numbers =
        reader.complaintsInScope(officer.district, "officer:" + officer.id.text(), after, kNumbersAtOnce);
    for (const ComplaintId& number : numbers) {
      const auto document = reader.document(number);
      const Status status = document ? statusOf(document->json) : Status::Cancelled;
      if (status == Status::Marked || status == Status::Returned || status == Status::Submitted) ++count;
      after = number.text();
    }
    more = numbers.size() == kNumbersAtOnce;
  }
  return count;
}

std::size_t setInService(const std::filesystem::path& database, const OfficerId& id, bool active) {
  mustExist(database);
  const auto store = openSqliteStore(database);
  std::size_t open = 0;
  store->write([&](StoreTransaction& tx) {
    const auto known = tx.officer(id);
    if (!known) throw std::runtime_error("there is no officer " + id.text());
    Officer officer = known->officer;
    officer.active = active;
    tx.changeOfficer(officer);
    open = markedTo(tx, officer);
  });
  return open;
}

}  // namespace

int revokeOfficer(const std::filesystem::path& database, const OfficerId& officer) {
  const std::size_t open = setInService(database, officer, false);
  std::cout << "officer " << officer << " is out of service: no session any more";
  if (open > 0) std::cout << "; " << open << " open complaints are still marked to them: mark them to others";
  std::cout << std::endl;
  return 0;
}

int restoreOfficer(const std::filesystem::path& database, const OfficerId& officer) {
  setInService(database, officer, true);
  std::cout << "officer " << officer << " is in service: signs in with the password of before" << std::endl;
  return 0;
}

int revokeDevice(const std::filesystem::path& database, const DeviceId& device) {
  mustExist(database);
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    const auto known = tx.device(device);
    // The server's own devices are nobody's tablets.
    if (!known || !known->secret_key.empty()) throw std::runtime_error("there is no tablet " + device.text());
    tx.setDeviceState(device, DeviceState::Revoked);
  });
  return 0;
}

int makeDeviceCodeFor(const std::filesystem::path& database, const std::string& district, int valid_hours) {
  mustExist(database);
  SystemEntropy entropy;
  const std::string code = makeDeviceCode(entropy);
  const auto store = openSqliteStore(database);
  store->write([&](StoreTransaction& tx) {
    const DistrictRecord record = districtNamed(tx, DistrictCode(district));
    tx.addDeviceCode(hashOfDeviceCode(code), record.district.code,
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
  const FileStore attached(database.string() + ".files");
  std::vector<std::string> missing;
  store->read([&](StoreReader& reader) {
    verification = verify(reader);
    missing = missingFiles(reader, attached);
  });
  std::cout << verification.operations << " operations of " << verification.devices << " devices, "
            << verification.documents << " documents: "
            << (verification.differences.empty() ? "all as the journal says" : "NOT as the journal says")
            << std::endl;
  for (const std::string& difference : verification.differences) std::cout << difference << "\n";
  for (const std::string& file : missing) std::cout << file << "\n";
  return verification.differences.empty() && missing.empty() ? 0 : 1;
}

}  // namespace nistaran::server
