// One operation onto one document: the same pure function on the server, in the rebuild from the journal and
// in the tablet's optimistic view. Any thread.
#pragma once

#include <optional>

#include "shared/officer.h"
#include "shared/operation.h"
#include "shared/outcome.h"
#include "shared/time.h"

namespace nistaran {

struct Merged {
  Outcome outcome = Outcome::Refused;
  Reason reason = Reason::None;
  bool operator==(const Merged&) const = default;
};

struct MergeContext {
  const Officer& actor;                // the author as the server knew them when the operation came in
  std::optional<UtcTime> received_at;  // server's time; nullopt in a tablet's optimistic view
  // The server was put back to a backup not long ago: what made the complaint the author's may still be on
  // another tablet, so that what seems to be out of scope waits; and so does a reopening for the disposal.
  bool put_back = false;
};

// `document` is null before the complaint exists. Refused leaves it untouched; everything else makes one new
// version. An operation that can't be done today goes into document.held, and everything held is tried again
// after each change, so that a report waits for the satisfaction that another tablet still carries.
Merged merge(Json& document, const Operation& operation, const MergeContext& context);

// The operation inside an entry of document.held or document.closed_holds.
Result<Operation> heldOperation(const Json& entry);

// A document's format: a tablet shows what it knows of a newer one and says that it should be updated.
inline constexpr int kDocumentFormat = 1;

}  // namespace nistaran
