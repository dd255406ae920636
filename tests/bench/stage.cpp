#include "tests/bench/stage.h"

#include <algorithm>
#include <fstream>

#include "server/ingest/ingest.h"
#include "server/store/sqlite_store.h"
#include "tests/people/texts.h"

namespace nistaran::bench {
namespace {

// Operations of one durable commit while the database is filled.
constexpr std::size_t kGroup = 500;
// Of one complaint, its receipt among them: as many as an ordinary one has.
constexpr std::size_t kOperationsEach = 10;
// The invented telephone numbers do not reach further; after them the same texts come again.
constexpr std::size_t kDifferentComplaints = 50'000;
constexpr std::int64_t kReceivedMs = 1'789'000'000'000;

Json readDistrict() {
  std::ifstream file(world::districtFile());
  return Json::parse(file);
}

std::string numberOf(std::size_t i) {
  const std::string digits = std::to_string(i + 1);
  return "400160260" + std::string(7 - digits.size(), '0') + digits;
}

// What the portal's inbox would make of the citizen's form.
Json bodyOf(const people::Complaint& complaint, const std::string& number, const std::string& circle,
            const std::string& station) {
  const Json& filing = complaint.filing;
  Json body{{"district", world::kDistrict},
            {"portal",
             {{"number", number},
              {"type", filing.at("type")},
              {"category", filing.at("category")},
              {"text", filing.at("text")},
              {"received_at_ms", kReceivedMs},
              {"due_at_ms", kReceivedMs + 15LL * 24 * 3600 * 1000}}},
            {"complainant", filing.at("complainant")},
            {"place", filing.at("place")},
            {"category", filing.at("category")},
            {"assignment", {{"circle", circle}, {"station", station}}}};
  if (filing.contains("opposite_party")) body["opposite_party"] = filing.at("opposite_party");
  return body;
}

}  // namespace

Stage::Stage(std::filesystem::path folder, const StagePlan& plan) : town_(std::move(folder)) {
  const Json file = readDistrict();
  staff_ = people::staffOf(file);
  for (const Officer& officer : staff_.officers) {
    if (officer.role == Role::Inspector && inspector_.id.empty()) inspector_ = officer;
  }
  town_.addOfficer(staff_.chief);
  town_.addOfficer(inspector_);
  fill(plan, file);
  town_.startServer();
  const std::string url = town_.server().url;
  proxy_ =
      std::make_unique<CountingProxy>(static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1))));
}

void Stage::fill(const StagePlan& plan, const Json& file) {
  const auto month = people::monthOfComplaints(
      file, static_cast<int>(std::min(plan.complaints, kDifferentComplaints)), plan.seed);
  const District district = districtFromJson(file).value();
  const auto store = server::openSqliteStore(town_.database());
  SystemEntropy entropy;
  server::Ingest ingest(clock_, entropy, nullptr);
  const Officer portal = server::portalActor(DistrictCode(world::kDistrict));
  std::size_t left = plan.operations > plan.complaints ? plan.operations - plan.complaints : 0;
  for (std::size_t i = 0; i < plan.complaints;) {
    store->write([&](server::StoreTransaction& tx) {
      for (std::size_t made = 0; made < kGroup && i < plan.complaints; ++i) {
        const people::Complaint& complaint = month[i % month.size()];
        const bool own = i < plan.at_own_station;
        const Station* station = district.station(own ? inspector_.station : StationCode(complaint.station));
        if (!station || (!own && plan.at_own_station > 0 && station->code == inspector_.station)) {
          station = &district.stations.back();
        }
        const ComplaintId number(numberOf(i));
        const auto submit = [&](OperationKind kind, Version base, Json body) {
          ++made;
          ingest.submitOwn(tx, server::portalDevice(portal.district), portal,
                           {portal.id, number, kind, base, std::move(body)});
        };
        submit(OperationKind::PortalReceive, Version(),
               bodyOf(complaint, number.text(), station->circle.text(), station->code.text()));
        if (own) continue;
        for (std::size_t more = 1; more < kOperationsEach && left > 0; ++more, --left) {
          submit(OperationKind::PortalUpdate, Version(1),
                 {{"set", {{"portal.reminders", static_cast<std::int64_t>(more)}}}});
        }
      }
    });
  }
}

world::ServerAddress Stage::address() const {
  return {"https://127.0.0.1:" + std::to_string(proxy_->port()), town_.server().ca};
}

std::unique_ptr<world::Tablet> Stage::tablet(const Officer& officer) {
  const std::string label = "tablet-" + std::to_string(++tablets_);
  auto made = std::make_unique<world::Tablet>(town_.folder() / (label + ".db"), address(), clock_);
  made->enrol(town_.deviceCode(), label);
  made->signIn(officer.id, world::kPassword);
  return made;
}

}  // namespace nistaran::bench
