#include "server/portal/delivery.h"

#include <array>
#include <utility>

namespace nistaran {
namespace {

constexpr std::array<std::pair<DeliveryKind, std::string_view>, 4> kKinds{
    {{DeliveryKind::Step, "step"},
     {DeliveryKind::Report, "report"},
     {DeliveryKind::Feedback, "feedback"},
     {DeliveryKind::Disposal, "disposal"}}};

}  // namespace

std::string_view toText(DeliveryKind kind) {
  for (const auto& [value, text] : kKinds) {
    if (value == kind) return text;
  }
  return {};
}

std::optional<DeliveryKind> deliveryKindFromText(std::string_view text) {
  for (const auto& [value, name] : kKinds) {
    if (name == text) return value;
  }
  return std::nullopt;
}

}  // namespace nistaran
