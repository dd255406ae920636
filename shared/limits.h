// Every bound, with its unit and why. A value without a bound here is bounded by what holds it.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace nistaran::limits {

// One operation as canonical JSON. A 23-point report of long texts is about 40 KB.
inline constexpr std::size_t kOperationBytesMax = 256 * 1024;
// Operations in one batch: one transaction of the server, about 100 ms.
inline constexpr std::size_t kBatchOperationsMax = 1000;
// Where the line has failed, a batch starts small, so that it makes progress, and doubles while it goes well.
inline constexpr std::size_t kBatchOperationsFirst = 16;
// All operations of one batch.
inline constexpr std::size_t kBatchBytesMax = 4 * 1024 * 1024;
// What comes down in one answer before the next page, in bytes of JSON.
inline constexpr std::size_t kPageBytesDefault = 256 * 1024;
// A district's 5,000 complaints at once, about 1 MB on the wire.
inline constexpr std::size_t kPageBytesMax = 8 * 1024 * 1024;
// Feed entries that one page reads.
inline constexpr std::size_t kPageEntriesMax = 2000;
// Documents that a tablet may ask for by name in one request.
inline constexpr std::size_t kWantMax = 200;
// Nesting of JSON from outside: a parser must not run out of stack.
inline constexpr int kJsonDepthMax = 32;
// Any id from outside.
inline constexpr std::size_t kIdBytesMax = 64;
// A text that a person types into one field.
inline constexpr std::size_t kTextBytesMax = 32 * 1024;
// Values of one complaint that wait for a decision.
inline constexpr std::size_t kHeldMax = 200;
// How far a tablet's clock may run ahead before its times are shown as the server's.
inline constexpr std::chrono::milliseconds kClockAheadMax = std::chrono::minutes(5);
// RFC 8785 writes numbers as IEEE doubles: integers beyond 2^53 would lose digits.
inline constexpr std::int64_t kJsonIntegerMax = 9007199254740991;

}  // namespace nistaran::limits
