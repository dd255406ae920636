#include "sync/progress.h"

#include <tuple>

#include "shared/limits.h"

namespace nistaran {
namespace {

auto placeOf(const Cursor& cursor) {
  return std::tuple(!cursor.first_pull, cursor.seq, cursor.after);
}

bool isNearer(const Whereabouts& before, const Whereabouts& after) {
  if (before.cursor != after.cursor) {
    return before.cursor && after.cursor && before.cursor->epoch == after.cursor->epoch &&
           before.cursor->scope == after.cursor->scope && placeOf(*before.cursor) < placeOf(*after.cursor);
  }
  if (before.compared != after.compared) return before.compared < after.compared;
  if (before.waiting != after.waiting) return after.waiting < before.waiting;
  return after.wanted < before.wanted;
}

}  // namespace

// Each way round and back has a step back in it, so that none can be gone for ever. Some of them are honest:
// a first pull that begins, a scope that was moved, what was recorded meanwhile.
bool Progress::worthAsking(const Whereabouts& before, const Whereabouts& after) {
  if (!isNearer(before, after)) ++idle_;
  return idle_ <= limits::kIdleExchangesMax;
}

}  // namespace nistaran
