#include "server/http/reply.h"

#include <cassert>

#include "server/http/problem.h"

namespace nistaran::http {

Reply& Reply::operator=(Reply&& other) noexcept {
  if (this != &other) {
    drop();
    sink_ = std::move(other.sink_);
  }
  return *this;
}

Reply::~Reply() {
  drop();
}

void Reply::operator()(Response response) {
  assert(sink_ && "a request is answered once");
  if (!sink_) return;
  std::exchange(sink_, nullptr)->answer(std::move(response));
}

void Reply::drop() noexcept {
  if (sink_) std::exchange(sink_, nullptr)->answer(problem(500, "handler_dropped"));
}

}  // namespace nistaran::http
