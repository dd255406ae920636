// The state portal as the server sees it: references come from it, deliveries go to it. One interface for
// every portal (the reference portal, Open311, DIGIT …). Blocking; called from the portal service's own
// threads, several at once. Nothing is thrown: what can go wrong is one of the answers.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "server/portal/delivery.h"
#include "shared/error.h"

namespace nistaran {

// Network, time-outs, an overloaded or broken portal, or a key that it does not take: the same again may
// help.
struct TryAgain {
  Error error;
  std::optional<std::chrono::seconds> retry_after;  // what the portal asked for
  bool portal_wide = true;  // false: only this complaint is concerned, others may go through
};

// The portal will not take this content: a person must look.
struct RefusedForGood {
  std::string code;    // the portal's, stable: "unknown_reference"
  std::string detail;  // the portal's sentence
  bool of_content =
      false;  // true: only what this delivery says; false: the reference takes nothing of ours at all
};

// The portal counts this complaint's steps in another way than we do. An answer that was only lost is not
// this: the same idempotency key brings the same answer again. So one of the two has forgotten something.
struct StaleStep {
  std::int64_t expected_step = 0;  // 0: the portal did not say
};

// The portal has it already, as we told it in a life that a restored backup has forgotten: the same thing was
// told before in other words, or the reference is disposed of.
struct AlreadyThere {
  bool disposed = false;
  std::int64_t step = 0;  // that the portal counted for it; 0: it does not say
};

struct Acknowledged {
  std::string acknowledgement;
  std::int64_t step = 0;  // as the portal counts; 0: of some time before
};

using PostAnswer = std::variant<Acknowledged, TryAgain, RefusedForGood, StaleStep, AlreadyThere>;

// References that changed since the cursor, oldest change first.
struct ReferencePage {
  std::vector<Json> references;  // as the portal says them; the inbox decides what can be understood
  std::string cursor;            // after them; opaque
  bool more = false;
};

using FetchAnswer = std::variant<ReferencePage, TryAgain, RefusedForGood>;

class PortalGateway {
 public:
  virtual ~PortalGateway() = default;

  // An empty cursor asks from the beginning.
  virtual FetchAnswer fetch(const DistrictCode& district, const std::string& cursor, std::size_t limit) = 0;
  virtual PostAnswer post(const Delivery& delivery) = 0;

  // Calls under way answer TryAgain soon, later ones at once. For stopping; any thread.
  virtual void cancel() = 0;
};

}  // namespace nistaran
