// One thing that the portal is told about a complaint, and the words for its kinds. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "shared/id.h"
#include "shared/json.h"

namespace nistaran {

enum class DeliveryKind {
  Step,      // what the citizen follows by the number: marked, contacted, visited …
  Report,    // the enquiry report (आख्या)
  Feedback,  // the complainant's satisfaction
  Disposal,  // निस्तारण: nothing may follow it in this round
};

std::string_view toText(DeliveryKind kind);
std::optional<DeliveryKind> deliveryKindFromText(std::string_view text);
inline std::ostream& operator<<(std::ostream& out, DeliveryKind kind) {
  return out << toText(kind);
}

// What is to be said, before it has its step number.
struct PlannedDelivery {
  DeliveryKind kind = DeliveryKind::Step;
  Json body = Json::object();  // as the portal takes it, without "step"
  // The operation that it speaks of: the same thing is never told under two keys, whatever made it due.
  std::string about;
  bool operator==(const PlannedDelivery&) const = default;
};

struct Delivery {
  DistrictCode district;
  ComplaintId complaint;
  std::int64_t step = 0;  // 1, 2, 3 … per complaint, no gaps
  DeliveryKind kind = DeliveryKind::Step;
  Json body = Json::object();
  std::string idempotency_key;  // the same for every attempt
};

}  // namespace nistaran
