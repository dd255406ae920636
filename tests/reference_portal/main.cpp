// nistaran-portal: see portal.h.
#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <sstream>

#include "tests/reference_portal/portal.h"

namespace {

// "kannauj=KEY". Throws CLI::ValidationError.
void addKey(reference_portal::PortalOptions& options, const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == std::string::npos || equals + 1 == text.size()) {
    throw CLI::ValidationError("--district-key", "write it as district=KEY, for example kannauj=KEY");
  }
  options.district_keys[text.substr(0, equals)] = text.substr(equals + 1);
}

// "kannauj=KEY,agra=KEY"
void addKeysFromEnvironment(reference_portal::PortalOptions& options) {
  const char* keys = std::getenv("NISTARAN_PORTAL_DISTRICT_KEYS");
  std::istringstream list(keys ? keys : "");
  for (std::string key; std::getline(list, key, ',');) addKey(options, key);
}

// Blocked before any thread begins, so that this one alone receives them.
sigset_t blockedStopSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

int serve(const reference_portal::PortalOptions& options) {
  const sigset_t signals = blockedStopSignals();
  try {
    const reference_portal::Portal portal(options);
    std::cout << "listening on " << portal.url() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
  } catch (const std::exception& failure) {
    std::cerr << "nistaran-portal: " << failure.what() << std::endl;
    return 1;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"A reference portal that stands for the state's grievance portal"};
  app.require_subcommand(1);
  reference_portal::PortalOptions options;
  std::vector<std::string> keys;
  CLI::App* command = app.add_subcommand("serve", "Answer citizens, the control room and district systems");
  command->add_option("--db", options.database, "SQLite file; made when there is none")->required();
  command->add_option("--port", options.port, "0: any that is free")
      ->check(CLI::Range(0, 65535))
      ->default_val(8090);
  command->add_option("--listen", options.listen, "Address of this machine")->default_val("127.0.0.1");
  command->add_option("--districts", options.district_files, "Districts file; may be repeated")->required();
  command->add_option(
      "--district-key", keys,
      "district=KEY; may be repeated. Also NISTARAN_PORTAL_DISTRICT_KEYS, with commas between");
  command->add_option("--control-key", options.control_key, "The control room's key")
      ->envname("NISTARAN_PORTAL_CONTROL_KEY")
      ->required();
  try {
    app.parse(argc, argv);
    addKeysFromEnvironment(options);
    for (const std::string& key : keys) addKey(options, key);
  } catch (const CLI::ParseError& wrong) {
    return app.exit(wrong) == 0 ? 0 : 2;
  }
  return serve(options);
}
