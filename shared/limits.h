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
// The body of one exchange: a full batch, and what else a tablet says.
inline constexpr std::size_t kSyncBodyBytesMax = 8 * 1024 * 1024;
// What comes down in one answer before the next page, in bytes of JSON.
inline constexpr std::size_t kPageBytesDefault = 256 * 1024;
// A district's 5,000 complaints at once, about 1 MB on the wire.
inline constexpr std::size_t kPageBytesMax = 8 * 1024 * 1024;
// Feed entries that one page reads.
inline constexpr std::size_t kPageEntriesMax = 2000;
// A courier bundle as a file, either way: some 5,000 complaints of 3 KB, or all that a station writes in
// months. Taken apart it needs about ten times as much memory.
inline constexpr std::size_t kBundleBytesMax = 16 * 1024 * 1024;
// Of it, what a tablet's operations may take, and what the pages of an answer may; the rest is for the
// questions, the results and the seal. What does not fit goes with the next bundle.
inline constexpr std::size_t kBundleOperationsBytesMax = 10 * 1024 * 1024;
inline constexpr std::size_t kBundlePagesBytesMax = 12 * 1024 * 1024;
// Operations of one bundle: their results are about 150 bytes each.
inline constexpr std::size_t kBundleOperationsMax = 5000;
// Officers for whom one bundle asks: those who share a station's tablet.
inline constexpr std::size_t kBundleOfficersMax = 64;
// Documents that a tablet may ask for by name in one request.
inline constexpr std::size_t kWantMax = 200;
// Documents of which a tablet says in one request what it holds, where the two sides have drifted apart: 20
// KB.
inline constexpr std::size_t kCompareMax = 500;
// Exchanges of one session that bring a tablet no nearer to the server, in all: an honest one begins a first
// pull anew and compares copies, which are some five.
inline constexpr int kIdleExchangesMax = 16;
// Nesting of JSON from outside: a parser must not run out of stack.
inline constexpr int kJsonDepthMax = 32;
// Nesting of an operation's body: it stands up to five levels deep in an answer, and what is too deep for
// kJsonDepthMax there could be read by no tablet any more.
inline constexpr int kBodyDepthMax = 16;
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
// One form as canonical JSON, and all of a district's own: they come down in one piece, packed to about a
// tenth.
inline constexpr std::size_t kFormBytesMax = 64 * 1024;
inline constexpr std::size_t kFormsMax = 40;
inline constexpr std::size_t kFormsBytesMax = 256 * 1024;
// The name of a form, of a field, of a choice: part of a path.
inline constexpr std::size_t kFormNameBytesMax = 40;
// Fields of a form, and values of a record: the enquiry form has 23 points.
inline constexpr std::size_t kFormFieldsMax = 60;
// What one field offers: the departments of a state.
inline constexpr std::size_t kFormChoicesMax = 100;
// People in one field: a joint team, the signatories of a compromise.
inline constexpr std::size_t kFormPeopleMax = 20;
// A report as a PDF: what the portal takes.
inline constexpr std::int64_t kReportPdfBytesMax = 500 * 1024;
// RFC 8785 writes numbers as IEEE doubles: integers beyond 2^53 would lose digits.
inline constexpr std::int64_t kJsonIntegerMax = 9007199254740991;

}  // namespace nistaran::limits
