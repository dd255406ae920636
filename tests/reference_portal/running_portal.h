// A real portal on a real socket with a real file, for one test. One thread.
#pragma once

#include <httplib.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "tests/reference_portal/json.h"
#include "tests/reference_portal/portal.h"

namespace reference_portal {

// 15 June 2026, 12:00 in India.
inline constexpr std::int64_t kNoonMs = 1781505000000;

struct Answer {
  int status = 0;  // 0: none
  std::string body;
  Json json = Json::object();
  httplib::Headers headers;
  std::string header(const std::string& name) const;
  std::string code() const { return textAt(json, "code"); }
};

using Headers = std::map<std::string, std::string>;

class RunningPortal {
 public:
  RunningPortal();
  ~RunningPortal();

  // The same file, a new program.
  void restart();
  // The portal's clock.
  std::int64_t now_ms = kNoonMs;
  std::filesystem::path folder() const { return folder_; }
  int port() const { return portal_->port(); }

  Answer get(const std::string& path, const Headers& headers = {});
  Answer post(const std::string& path, const Json& body, const Headers& headers = {});
  Answer postText(const std::string& path, const std::string& body, const Headers& headers = {});
  Answer postForm(const std::string& path, const httplib::Params& form, const Headers& headers = {});
  Answer postFiles(const std::string& path, const httplib::MultipartFormDataItems& parts);
  Answer patch(const std::string& path, const Json& body, const Headers& headers = {});

  // The number of a new reference. Fails the test when it is refused.
  std::string filed(const Json& filing);
  // The same, sent to Kannauj.
  std::string sent(const Json& filing);
  Answer control(const std::string& number, const std::string& action, const Json& body);
  // A post of Kannauj's with a key of its own for each step and body.
  Answer district(const std::string& number, const std::string& kind, const Json& body);
  Answer feed(std::int64_t cursor = 0, int limit = 100);

 private:
  void start();
  std::filesystem::path folder_;
  std::unique_ptr<Portal> portal_;
  std::unique_ptr<httplib::Client> client_;
};

extern const Headers kControlKey;
extern const Headers kKannaujKey;
extern const Headers kAgraKey;
Headers withIdempotencyKey(const Headers& headers, const std::string& key);

// A filing that is taken as it is; what is in `changes` is merged over it, null removes.
Json aFiling(const Json& changes = Json::object());
// A step that is taken as it is.
Json aStep(int step, const Json& changes = Json::object());
Json aReport(int step);
Json aFeedback(int step, const std::string& result = "satisfied");
Json aDisposal(int step);

}  // namespace reference_portal
