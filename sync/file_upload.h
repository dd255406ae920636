// One attempt to bring one attached file to the server: a step machine without sockets, over tus 1.0 as in
// docs/protocol.md. It goes on where the server says that the file stands; what the server has thrown away or
// forgotten begins anew. Then it is thrown away, and whoever made it decides when to try again (retry.h). It
// never sees the file: a step says which part of it is to be sent. Not thread-safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "shared/error.h"

namespace nistaran {

struct FileToSend {
  std::string sha256;
  std::int64_t size = 0;
  std::string type;
  std::string path;  // of the upload that was begun before; empty: none
};

// What a transport brought back: an HTTP answer, or none.
struct FileAnswer {
  int status = 0;                      // 0: no answer (no network, timed out, broken off)
  std::string location;                // header Location; empty: none
  std::optional<std::int64_t> offset;  // header Upload-Offset
  std::optional<std::chrono::seconds> retry_after;
};

class FileUpload {
 public:
  struct Step {
    enum class Kind {
      Begin,   // POST /v1/attachments with size, hash and type
      Look,    // HEAD `path`
      Send,    // PATCH `path` with `count` bytes from `offset`, and their checksum
      Done,    // the server has the whole file
      Failed,  // `error` says why; `retry_after` when the server named a time
    };
    Kind kind = Kind::Failed;
    std::string path;
    std::int64_t offset = 0;
    std::int64_t count = 0;
    Error error;
    std::optional<std::chrono::seconds> retry_after;
  };

  explicit FileUpload(FileToSend file) : file_(std::move(file)) {}

  Step start();
  Step resume(const FileAnswer& answer);

  // To be kept, so that another attempt goes on there; empty while there is none.
  const std::string& path() const { return file_.path; }
  // What the server has for certain.
  std::int64_t sent() const { return sent_; }

 private:
  enum class Asked { Begin, Look, Send };

  Step begin();
  Step look();
  Step goOnAt(std::optional<std::int64_t> offset);
  Step failed(const FileAnswer& answer) const;
  Step afterBegin(const FileAnswer& answer);
  Step afterLook(const FileAnswer& answer);
  Step afterSend(const FileAnswer& answer);
  bool mayStumble();

  FileToSend file_;
  Asked asked_ = Asked::Begin;
  std::int64_t sent_ = 0;
  std::int64_t part_ = 0;  // bytes of the part that is under way
  std::int64_t part_max_ = 0;
  int beginnings_ = 0;
  std::int64_t furthest_ = 0;
  int stumbles_ =
      0;  // answers after which it had to look again or begin anew, since it got further than ever
};

}  // namespace nistaran
