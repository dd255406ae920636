// Whether the exchanges of one session bring tablet and server nearer to each other. A server that is broken
// would be asked for ever: it says "more" and brings nothing, begins the first pull again and again, or takes
// operations and forgets them. Pure. One belongs to one session.
#pragma once

#include <optional>
#include <string>

#include "sync/feed.h"

namespace nistaran {

// Where the tablet stands. The first that differs decides.
struct Whereabouts {
  std::optional<Cursor> cursor;  // further on in the same feed is better
  std::string compared;          // of the comparison of copies, the number that it has got to
  std::size_t waiting = 0;       // operations; less is better
  std::size_t wanted = 0;        // copies; less is better
};

class Progress {
 public:
  // After each exchange. False when too many of them have led nowhere.
  bool worthAsking(const Whereabouts& before, const Whereabouts& after);

 private:
  int idle_ = 0;
};

}  // namespace nistaran
