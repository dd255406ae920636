// The exchange between one tablet and the server on lines of different kinds. One thread.
#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/stage.h"

namespace nistaran::bench {

struct ExchangePlan {
  std::size_t edits = 1000;
  int rounds = 5;
  bool slow_pull = false;  // the first pull at 64 kbit/s, too: minutes
};

// The documents of the chief's scope as the tablet got them, for the raw limits and the peers.
std::vector<std::string> measureExchange(Figures& figures, Stage& stage, const ExchangePlan& plan);

// First pull and peak memory of a tablet in a process of its own: `nistaran-bench tablet`.
void measureMemory(Figures& figures, Stage& stage);
int beTablet(const std::filesystem::path& folder, const world::ServerAddress& server,
             const std::string& code);

// How pull, push and no-op grow with the journal and with the scope, each of which is one stage.
void measureGrowth(Figures& figures, const std::filesystem::path& folder, std::size_t operations_max);

}  // namespace nistaran::bench
