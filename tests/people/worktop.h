// What an officer has in hand, whatever lies beneath: a list, a complaint, and a way to record. One thread.
#pragma once

#include <optional>
#include <vector>

#include "shared/operation.h"
#include "sync/replica.h"

namespace nistaran::people {

class Worktop {
 public:
  virtual ~Worktop() = default;

  virtual std::vector<ComplaintId> complaints(const OfficerId& officer) = 0;
  // With what is recorded here and not yet sent.
  virtual std::optional<ComplaintView> view(const OfficerId& officer, const ComplaintId& complaint) = 0;
  // Durable when it returns.
  virtual Operation record(const Officer& by, const ComplaintId& complaint, OperationKind kind,
                           Json body) = 0;
};

}  // namespace nistaran::people
