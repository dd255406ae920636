// JSON over HTTP(S), as a test's citizen, control room and tablets speak it. One connection; one thread.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "shared/json.h"

namespace nistaran::world {

struct WebAnswer {
  int status = 0;  // 0: no answer
  std::string body;
  Json json;  // an empty object where the body is no JSON
  std::map<std::string, std::string> headers;
};

class Web {
 public:
  // `ca` is the certificate that an https server must show; empty for plain http.
  Web(std::string url, std::string ca = {});
  ~Web();

  // From now on bodies are zstd both ways, where that saves something.
  void codeBodies();
  void setHeader(const std::string& name, const std::string& value);
  WebAnswer get(const std::string& path);
  WebAnswer post(const std::string& path, const Json& body,
                 const std::map<std::string, std::string>& headers = {});
  // The answer's `json` is not filled.
  WebAnswer postText(const std::string& path, const std::string& body);
  WebAnswer patch(const std::string& path, const Json& body);

 private:
  struct Client;
  std::unique_ptr<Client> client_;
};

}  // namespace nistaran::world
