// A district with as many complaints as are asked for: the real server as a process with TLS, behind the
// counting proxy, and tablets that are the product's store and session. One thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "shared/time.h"
#include "tests/bench/counting_proxy.h"
#include "tests/people/staff.h"
#include "tests/world/town.h"

namespace nistaran::bench {

struct StagePlan {
  std::size_t complaints = 5000;
  // Of these, at the asker's own station; the rest anywhere else. 0: as they come.
  std::size_t at_own_station = 0;
  // Operations in the journal: what receiving the complaints leaves over is recorded on those of other
  // stations.
  std::size_t operations = 0;
  std::uint64_t seed = 7;
};

class Stage {
 public:
  // Fills the database and starts the server; about 3,000 operations a second.
  Stage(std::filesystem::path folder, const StagePlan& plan);

  // Enrolled and signed in through the proxy: its connection is warm.
  std::unique_ptr<world::Tablet> tablet(const Officer& officer);
  // How a tablet in another process gets there.
  std::string enrolmentCode() const { return town_.deviceCode(); }
  world::ServerAddress address() const;

  CountingProxy& proxy() { return *proxy_; }
  int serverPid() const { return town_.serverPid(); }
  const Officer& chief() const { return staff_.chief; }    // sees the whole district
  const Officer& inspector() const { return inspector_; }  // of the first station
  const std::filesystem::path& folder() const { return town_.folder(); }

 private:
  void fill(const StagePlan& plan, const Json& file);

  mutable world::Town town_;
  people::Staff staff_;
  Officer inspector_;
  SystemClock clock_;
  std::unique_ptr<CountingProxy> proxy_;
  int tablets_ = 0;
};

}  // namespace nistaran::bench
