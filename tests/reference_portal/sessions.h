// Who is signed in to the control room's page. In memory: a restart signs everybody out. Any thread.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace reference_portal {

struct Session {
  std::string form_token;  // stands in each form, so that another site can't send one
  std::int64_t ends_at_ms = 0;
};

class Sessions {
 public:
  // The cookie's value.
  std::string begin(std::int64_t now_ms);
  // nullopt: unknown or over.
  std::optional<Session> find(const std::string& cookie, std::int64_t now_ms);
  void end(const std::string& cookie);

 private:
  std::mutex mutex_;
  std::map<std::string, Session> sessions_;
};

}  // namespace reference_portal
