// Do the portal, the server and every tablet say the same, line by line? Each difference is one sentence.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/world/town.h"

namespace nistaran::fleet {

struct Counts {
  std::size_t complaints = 0;
  std::size_t disposed = 0;
  std::size_t satisfied = 0;
  std::size_t dissatisfied = 0;
  std::size_t operations = 0;  // recorded on tablets
  std::size_t journal = 0;     // of those, in the server's journal
  std::map<std::string, std::size_t> outcomes;
  std::size_t conflicts = 0;
  std::size_t conflicts_open = 0;
  std::size_t portal_steps = 0;
  std::size_t replicas_compared = 0;  // documents on tablets
};

struct Agreement {
  Counts counts;
  std::vector<std::string> differences;
};

// `chief_tablet` holds the whole district for `chief` and has just synced, as have all others. The server's
// database is read besides: the journal is the record of what was acknowledged.
Agreement compare(world::Town& town, const std::vector<std::unique_ptr<world::Tablet>>& tablets,
                  world::Tablet& chief_tablet, const Officer& chief, const std::vector<std::string>& numbers);

}  // namespace nistaran::fleet
