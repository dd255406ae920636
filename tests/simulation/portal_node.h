// The state's portal in the simulation: the reference portal's own desks, reached over a line that loses
// questions and answers. One thread.
#pragma once

#include <set>

#include "server/portal/gateway.h"
#include "tests/reference_portal/citizen_desk.h"
#include "tests/reference_portal/control_desk.h"
#include "tests/reference_portal/district_desk.h"
#include "tests/simulation/disk.h"
#include "tests/simulation/history.h"

namespace nistaran::simulation {

class PortalNode final : public PortalGateway {
 public:
  PortalNode(const Calendar& calendar, History& history, const Disk& disk,
             const std::filesystem::path& district_file, std::uint64_t seed);

  // In percent of the district's calls.
  void setFaults(int lost_questions, int lost_answers) {
    lost_questions_ = lost_questions;
    lost_answers_ = lost_answers;
  }

  // ---- citizen and control room ----
  std::string file(const Json& filing);
  void send(const std::string& number, const std::string& station);
  void remind(const std::string& number);
  void cancel(const std::string& number);
  void reopen(const std::string& number);
  Json tracked(const std::string& number);
  // Idempotency keys of everything that has come here.
  const std::set<std::string>& heard() const { return heard_; }

  // ---- the district's server ----
  FetchAnswer fetch(const DistrictCode& district, const std::string& cursor, std::size_t limit) override;
  PostAnswer post(const Delivery& delivery) override;
  void cancel() override {}

 private:
  bool chance(int percent) { return static_cast<int>(random_.next() % 100) < percent; }

  const Calendar& calendar_;
  History& history_;
  testing::SeededEntropy random_;
  reference_portal::DistrictBook book_;
  reference_portal::Store store_;
  reference_portal::Office office_;
  reference_portal::CitizenDesk citizens_;
  reference_portal::ControlDesk control_;
  reference_portal::DistrictDesk districts_;
  std::set<std::string> heard_;
  int lost_questions_ = 0;
  int lost_answers_ = 0;
};

}  // namespace nistaran::simulation
