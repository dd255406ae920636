// What an officer recorded on this tablet and what has become of it, read as values for the screen. Store
// thread.
#pragma once

#include <vector>

#include "mobile/store/tablet_store.h"

namespace nistaran::mobile {

enum class Fate {
  Waiting,    // not on the server yet
  Sent,       // in force
  Merged,     // in force, settled with what others wrote
  Held,       // on the server, and waits there for what it needs
  Withdrawn,  // was held, and somebody closed it
  Refused,    // not taken by the server; only this tablet has it
  Repeated,   // was refused, and recorded once more
};

struct OutboxEntry {
  StoredOperation stored;
  Fate fate = Fate::Waiting;
  Reason reason = Reason::None;  // as it is today: what held it up may have changed since the server's answer

  // Needs its author: it is recorded, but not in force. What only waits for the complainant's satisfaction
  // is on its usual way, and somebody else has the next word.
  bool setAside() const {
    return fate == Fate::Refused || (fate == Fate::Held && reason != Reason::SatisfactionMissing);
  }
};

// All that waits or is set aside, however old, and the newest `count` of the rest; newest first.
std::vector<OutboxEntry> readOutbox(TabletStore& store, const OfficerId& officer, int count);

}  // namespace nistaran::mobile
