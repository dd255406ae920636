#include "sync/file_order.h"

#include <algorithm>
#include <tuple>

namespace nistaran {

std::optional<WaitingFile> nextFile(const std::vector<WaitingFile>& waiting, Line line) {
  const auto first =
      std::min_element(waiting.begin(), waiting.end(), [](const WaitingFile& a, const WaitingFile& b) {
        return std::tuple(a.copy == Copy::Original, a.place) < std::tuple(b.copy == Copy::Original, b.place);
      });
  if (first == waiting.end()) return std::nullopt;
  if (first->copy == Copy::Original && line == Line::ForSmallCopiesOnly) return std::nullopt;
  return *first;
}

}  // namespace nistaran
