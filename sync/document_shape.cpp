#include "sync/document_shape.h"

#include <algorithm>
#include <array>

namespace nistaran {
namespace {

constexpr std::array kObjects{"complainant", "opposite_party", "place",      "portal",
                              "assignment",  "holders",        "portal_feed"};
// Objects that hold objects.
constexpr std::array kMaps{"fields",    "actions", "feedback",     "events",      "reports", "waivers",
                           "conflicts", "held",    "closed_holds", "attachments", "named"};

bool isObjectOrAbsent(const Json& document, const char* name) {
  const auto found = document.find(name);
  return found == document.end() || found->is_object();
}

}  // namespace

bool isMergeable(const Json& document) {
  if (!document.is_object() || !find(document, "version") || !document.at("version").is_number_integer())
    return false;
  for (const char* name : kObjects)
    if (!isObjectOrAbsent(document, name)) return false;
  for (const char* name : kMaps) {
    if (!isObjectOrAbsent(document, name)) return false;
    const Json& entries = objectAt(document, name);
    if (!std::all_of(entries.begin(), entries.end(), [](const Json& entry) { return entry.is_object(); }))
      return false;
  }
  const Json& reports = objectAt(document, "reports");
  return std::all_of(reports.begin(), reports.end(),
                     [](const Json& report) { return isObjectOrAbsent(report, "points"); });
}

}  // namespace nistaran
