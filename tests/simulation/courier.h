// Couriers between tablets and headquarters: each takes a tablet's file there and the answer's file back.
// They are slow, overtake each other, bring some files twice or never, and some of them cut off or altered.
// One thread.
#pragma once

#include "tests/simulation/server_node.h"
#include "tests/simulation/tablet_node.h"

namespace nistaran::simulation {

class Courier {
 public:
  // An exchange of a tablet begins.
  using Meet = std::function<void(TabletNode&)>;
  // All outlive it.
  Courier(Calendar& calendar, History& history, ServerNode& server, Meet meet, std::uint64_t seed)
      : calendar_(calendar), history_(history), server_(server), meet_(std::move(meet)), random_(seed) {}

  // Takes a file from the tablet. What comes of it comes hours or days later.
  void call(TabletNode& tablet);
  // Answers that tablets have taken.
  std::size_t answers() const { return answers_; }

 private:
  struct Carried {
    std::string file;
    bool whole = true;  // as it was written
  };
  using Arrive = std::function<void(const Carried&)>;

  bool chance(int percent) { return static_cast<int>(random_.next() % 100) < percent; }
  milliseconds onTheWay();
  // `receiver_key`: of whom the file is for.
  void carry(const std::string& file, const std::string& receiver_key, const Arrive& arrive);
  Carried spoilt(std::string file, const std::string& receiver_key);
  void handIn(TabletNode& tablet, const Carried& carried, int attempts);
  void comeBack(TabletNode& tablet, const Carried& carried);
  void bringBack(TabletNode& tablet, const Carried& carried, int attempts);
  void refused(const Carried& carried, const std::string& by, BundleFault fault);

  Calendar& calendar_;
  History& history_;
  ServerNode& server_;
  Meet meet_;
  testing::SeededEntropy random_;
  std::size_t answers_ = 0;
};

}  // namespace nistaran::simulation
