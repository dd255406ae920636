// nistaran-bench: figures, not a test. `nistaran-bench sync` says what the exchange between tablet and server
// costs, beside what this machine can do at all. JSON lines while it measures, one table at the end.
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/bench/exchange.h"
#include "tests/bench/peers.h"
#include "tests/bench/raw_limits.h"
#include "tests/world/process.h"

namespace {

using namespace nistaran;

struct Words {
  bench::StagePlan stage;
  bench::ExchangePlan exchange;
  std::size_t journal_max = 100'000;
  bool peers = false;
  std::string packages;
  std::string folder;
  world::ServerAddress server;
  std::string code;
};

void measure(const Words& words) {
  const world::TemporaryFolder temporary;
  const std::filesystem::path folder =
      words.folder.empty() ? temporary.path() : std::filesystem::path(words.folder);
  bench::Figures figures(std::cout);
  bench::measureMerging(figures);
  std::vector<std::string> documents;
  {
    bench::Stage stage(folder / "district", words.stage);
    documents = bench::measureExchange(figures, stage, words.exchange);
    bench::measureMemory(figures, stage);
  }
  bench::measureRawLimits(figures, documents, folder);
  bench::measureGrowth(figures, folder, words.journal_max);
  if (words.peers) {
    const auto packages =
        words.packages.empty() ? folder / "packages" : std::filesystem::path(words.packages);
    bench::measurePeers(figures, documents, folder / "peers", packages, words.exchange.edits);
  }
  figures.table();
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"What the exchange between tablet and server costs"};
  app.require_subcommand(1);
  Words words;
  CLI::App* sync =
      app.add_subcommand("sync", "Time, bytes and memory, beside the raw limits of this machine");
  sync->add_option("--complaints", words.stage.complaints, "In the district")
      ->check(CLI::Range(100, 100'000));
  sync->add_option("--edits", words.exchange.edits, "Of the large push")->check(CLI::Range(1000, 10'000));
  sync->add_option("--rounds", words.exchange.rounds, "Of each large act")->check(CLI::Range(1, 100));
  sync->add_option("--journal-max", words.journal_max,
                   "How far the journal grows, in operations; 0: not at all")
      ->check(CLI::Range(0, 10'000'000));
  sync->add_flag("--slow-pull", words.exchange.slow_pull, "The first pull at 64 kbit/s, too: minutes");
  sync->add_flag("--peers", words.peers, "PouchDB and express-pouchdb beside it; needs node and npm");
  sync->add_option("--packages", words.packages, "Where the peers' packages are kept from run to run");
  sync->add_option("--folder", words.folder, "Where databases and logs stay; default: a temporary one");
  CLI::App* tablet = app.add_subcommand("tablet", "One tablet in a process of its own, for its memory");
  tablet->add_option("--folder", words.folder)->required();
  tablet->add_option("--url", words.server.url)->required();
  tablet->add_option("--ca", words.server.ca)->required();
  tablet->add_option("--code", words.code)->required();
  CLI11_PARSE(app, argc, argv);
  try {
    if (sodium_init() < 0) throw std::runtime_error("libsodium can't be started");
    if (tablet->parsed()) return bench::beTablet(words.folder, words.server, words.code);
    measure(words);
    return 0;
  } catch (const std::exception& failure) {
    std::cerr << "nistaran-bench: " << failure.what() << std::endl;
    return 1;
  }
}
