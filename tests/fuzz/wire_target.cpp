#include "shared/limits.h"
#include "sync/messages.h"
#include "tests/fuzz/targets.h"

namespace nistaran::fuzz {

void wireTarget(Bytes bytes) {
  const auto value = parseJson(textOf(bytes));
  if (!value) return;
  if (const auto request = syncRequestFromJson(*value)) {
    must(request->want.size() <= limits::kWantMax, "want keeps its limit");
    must(request->page_bytes <= limits::kPageBytesMax, "a page keeps its limit");
    const auto again = syncRequestFromJson(toJson(*request));
    must(again.has_value() && toJson(*again) == toJson(*request), "a request reads back");
  }
  if (const auto answer = syncAnswerFromJson(*value)) {
    const auto again = syncAnswerFromJson(toJson(*answer));
    must(again.has_value() && toJson(*again) == toJson(*answer), "an answer reads back");
  }
}

}  // namespace nistaran::fuzz
