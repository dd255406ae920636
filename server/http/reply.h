// The right to answer one request, once: at once or later, from any thread. A Reply that is destroyed without
// having answered answers 500 "handler_dropped", so that no client waits for nothing. When the connection is
// gone or its deadline has passed, the answer is thrown away; not an error.
#pragma once

#include <memory>

#include "server/http/message.h"

namespace nistaran::http {

// Where an answer goes: the connection, or a test. Called exactly once, on the thread of whoever answers.
class ReplySink {
 public:
  virtual ~ReplySink() = default;
  virtual void answer(Response response) noexcept = 0;
};

class Reply {
 public:
  explicit Reply(std::shared_ptr<ReplySink> sink) : sink_(std::move(sink)) {}
  Reply(Reply&&) noexcept = default;
  // Answers "handler_dropped" to the request that is replaced, if it is still open.
  Reply& operator=(Reply&& other) noexcept;
  ~Reply();

  // A second call is a fault of ours: asserted, and ignored in release.
  void operator()(Response response);
  bool answered() const { return !sink_; }

 private:
  void drop() noexcept;

  std::shared_ptr<ReplySink> sink_;
};

}  // namespace nistaran::http
