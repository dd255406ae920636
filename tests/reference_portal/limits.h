// The portal's numbers. Those of citizens are the real portal's; the others keep one caller from filling the
// disk.
#pragma once

#include <cstddef>
#include <cstdint>

namespace reference_portal {

constexpr std::size_t kAttachmentBytesMax = 500 * 1024;
constexpr std::size_t kAttachmentsMax = 5;
constexpr std::size_t kBodyBytesMax = 4 * 1024 * 1024;  // five attachments in base64, and the form
constexpr std::int64_t kFilingsPerMonthMax = 10;        // of one mobile number

constexpr std::size_t kNameMax = 100;  // characters, as all that follow
constexpr std::size_t kAddressMax = 500;
constexpr std::size_t kTextMax = 4000;
constexpr std::size_t kReportMax = 8000;
constexpr std::size_t kReasonMax = 1000;
constexpr std::size_t kStepKindMax = 40;
constexpr std::size_t kFileNameMax = 200;
constexpr std::size_t kIdempotencyKeyBytesMax = 200;

constexpr std::int64_t kPageMax = 500;
constexpr std::int64_t kPageUsual = 100;
constexpr std::int64_t kDueAfterMs =
    std::int64_t{15} * 24 * 60 * 60 * 1000;  // of the state, where nobody says another

}  // namespace reference_portal
