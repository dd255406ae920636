// nistaran-simulation: lives of a district under every fault, seed by seed. Exit code 0 only when everything
// held in each.
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <thread>

#include "tests/simulation/run.h"

namespace {

// A life that comes to no end and does not even let its own time pass: the product turns round and round. It
// can't be broken off, but it can be said which one it was.
class Watchdog {
 public:
  explicit Watchdog(std::uint64_t seed)
      : thread_([this, seed](const std::stop_token& stop) {
          std::unique_lock lock(mutex_);
          ended_.wait_for(lock, stop, kLongest, [] { return false; });
          if (stop.stop_requested()) return;
          std::cout << "\nseed " << seed << ": what does not hold:\n  the life has not come to its end in "
                    << kLongest.count() << " s\nagain: nistaran-simulation --first " << seed << " --seeds 1"
                    << std::endl;
          std::_Exit(1);
        }) {}

 private:
  static constexpr std::chrono::seconds kLongest{300};

  std::mutex mutex_;
  std::condition_variable_any ended_;
  std::jthread thread_;
};

}  // namespace

int main(int argc, char** argv) {
  using namespace nistaran;
  using std::chrono::steady_clock;
  std::uint64_t first = 1;
  std::uint64_t seeds = 100;
  int minutes = 0;
  bool history = false;
  CLI::App app{"Lives of a small district under every fault, each from one seed"};
  app.add_option("--seeds", seeds, "How many");
  app.add_option("--first", first, "The first of them");
  app.add_option("--minutes", minutes, "Goes on with further seeds for so long");
  bool log = false;
  app.add_flag("--log", log, "Lets the server write its log");
  app.add_flag("--history", history, "Prints what happened in each");
  CLI11_PARSE(app, argc, argv);
  if (!log) spdlog::set_level(spdlog::level::off);
  const auto began = steady_clock::now();
  std::size_t runs = 0;
  std::size_t operations = 0;
  std::size_t requests = 0;
  std::size_t bundles = 0;
  std::size_t files = 0;
  std::size_t put_back = 0;  // lives
  std::size_t busiest = 0;
  for (std::uint64_t seed = first;
       seed < first + seeds || steady_clock::now() - began < std::chrono::minutes(minutes); ++seed) {
    const Watchdog watchdog(seed);
    const simulation::RunReport report = simulation::run(seed, NISTARAN_DISTRICT_FILE);
    ++runs;
    operations += report.operations;
    requests += report.requests;
    bundles += report.bundles;
    files += report.files;
    if (report.put_back > 0) ++put_back;
    busiest = std::max(busiest, report.acts);
    if (history || !report.violations.empty()) {
      for (const std::string& line : report.history) std::cout << line << "\n";
    }
    if (report.violations.empty()) continue;
    std::cout << "\nseed " << seed << ": what does not hold:\n";
    for (const std::string& violation : report.violations) std::cout << "  " << violation << "\n";
    std::cout << "again: nistaran-simulation --first " << seed << " --seeds 1\n";
    return 1;
  }
  const double seconds = std::chrono::duration<double>(steady_clock::now() - began).count();
  std::cout << runs << " lives, " << operations << " operations, " << requests << " requests, " << bundles
            << " courier bundles, " << files << " files, " << put_back
            << " lives with a server put back to a backup, at most " << busiest << " acts in a life, "
            << seconds << " s: everything held\n";
  return 0;
}
