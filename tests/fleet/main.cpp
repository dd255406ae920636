// nistaran-fleet: a district's month on real processes. Exit code 0 only when everybody agrees.
#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/fleet/month.h"
#include "tests/world/process.h"

int main(int argc, char** argv) {
  using namespace nistaran;
  CLI::App app{"A district's month: citizens, portal, server and tablets that are offline most of the time"};
  app.require_subcommand(1);
  fleet::MonthOptions options;
  std::string folder;
  CLI::App* month = app.add_subcommand("month", "The month of Kannauj");
  month->add_option("--complaints", options.complaints, "How many are filed")->check(CLI::Range(1, 100000));
  month->add_option("--seed", options.seed, "From which texts and behaviour follow");
  month
      ->add_option("--online-percent", options.online_percent,
                   "A tablet's chance to meet the server on a day")
      ->check(CLI::Range(1, 100));
  month->add_option("--days-max", options.days_max, "When it counts as stuck");
  month->add_option("--folder", folder, "Where databases and logs stay; default: a temporary one");
  CLI11_PARSE(app, argc, argv);
  try {
    const world::TemporaryFolder temporary;
    options.folder = folder.empty() ? temporary.path() : std::filesystem::path(folder);
    return fleet::runMonth(options, std::cout) ? 0 : 1;
  } catch (const std::exception& failure) {
    std::cerr << "nistaran-fleet: " << failure.what() << std::endl;
    return 1;
  }
}
