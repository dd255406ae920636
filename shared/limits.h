// Every bound, with its unit and why. A value without a bound here is bounded by what holds it.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace nistaran::limits {

// One operation as canonical JSON. A 23-point report of long texts is about 40 KB.
inline constexpr std::size_t kOperationBytesMax = 256 * 1024;
// Operations in one batch: one transaction of the server, about 100 ms.
inline constexpr std::size_t kBatchOperationsMax = 500;
// A batch starts small, so that a bad line makes progress, and doubles while it goes well.
inline constexpr std::size_t kBatchOperationsFirst = 16;
// All operations of one batch.
inline constexpr std::size_t kBatchBytesMax = 4 * 1024 * 1024;
// What comes down in one answer before the next page, in bytes of JSON.
inline constexpr std::size_t kPageBytesDefault = 256 * 1024;
inline constexpr std::size_t kPageBytesMax = 4 * 1024 * 1024;
// Feed entries that one page reads.
inline constexpr std::size_t kPageEntriesMax = 1000;
// Documents that a tablet may ask for by name in one request.
inline constexpr std::size_t kWantMax = 200;
// Documents of which a tablet says in one request what it holds, where the two sides have drifted apart: 20
// KB.
inline constexpr std::size_t kCompareMax = 500;
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
// One attached file. A photo of a tablet has 3 to 8 MiB, a scanned statement of ten pages about 20.
inline constexpr std::int64_t kAttachmentBytesMax = 40 * 1024 * 1024;
// The small copy beside a photo: enough to read a paper, 40 s at 64 kbit/s.
inline constexpr std::int64_t kSmallCopyBytesMax = 300 * 1024;
// Its longest side, in pixels: a tablet's screen.
inline constexpr int kSmallCopySideMax = 1280;
// One part of an upload or of a download: what either side holds of a file in memory.
inline constexpr std::int64_t kFilePartBytesMax = 1024 * 1024;
// Parts begin small, so that a bad line makes progress, and double while it goes well.
inline constexpr std::int64_t kFilePartBytesFirst = 64 * 1024;
// An upload that nobody goes on with is forgotten after it.
inline constexpr std::chrono::hours kUploadLife{24 * 7};
// Unfinished uploads of one tablet: it sends one after the other, and a broken one is taken up again.
inline constexpr std::size_t kUploadsOfDeviceMax = 64;
// The name under which a person knows a file, in bytes; its media type.
inline constexpr std::size_t kFileNameBytesMax = 255;
inline constexpr std::size_t kMediaTypeBytesMax = 100;
// RFC 8785 writes numbers as IEEE doubles: integers beyond 2^53 would lose digits.
inline constexpr std::int64_t kJsonIntegerMax = 9007199254740991;

}  // namespace nistaran::limits
