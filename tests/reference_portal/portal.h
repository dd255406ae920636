// The reference portal: a program of its own that stands for the state's grievance portal. It brings its own
// store, its own rules and its own pages, and shares no code with the rest, so that what is wrong on one side
// shows on the other. API.md describes what it says over HTTP.
//
// Start, try and end it:
//   nistaran-portal serve --db portal.db --port 8090 --districts kannauj.json --district-key kannauj=KEY
//   --control-key KEY then open http://127.0.0.1:8090; it ends with Ctrl-C or SIGTERM.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/reference_portal/india_time.h"

namespace reference_portal {

struct PortalOptions {
  std::filesystem::path database;
  std::vector<std::filesystem::path> district_files;
  std::map<std::string, std::string> district_keys;
  std::string control_key;
  std::string listen = "127.0.0.1";
  int port = 0;  // 0: any that is free
  NowMs now = systemNowMs;
};

class Portal {
 public:
  // Opens everything and listens. Throws std::runtime_error with a sentence for the operator.
  explicit Portal(PortalOptions options);
  // Stops accepting, finishes what is being answered (seconds, at worst), closes the store.
  ~Portal();

  int port() const { return port_; }
  std::string url() const;

 private:
  struct Parts;
  PortalOptions options_;
  std::unique_ptr<Parts> parts_;
  int port_ = 0;
};

}  // namespace reference_portal
