#include "server/ingest/officers_scope.h"

#include <algorithm>
#include <iterator>

namespace nistaran::server {
namespace {

// Two lists that are in order, as one of at most `count`.
template <class Entry, class Before>
std::vector<Entry> joined(std::vector<Entry> one, std::vector<Entry> other, std::size_t count,
                          Before before) {
  if (one.empty()) return other;
  if (other.empty()) return one;
  std::vector<Entry> all;
  all.reserve(one.size() + other.size());
  std::merge(std::move_iterator(one.begin()), std::move_iterator(one.end()),
             std::move_iterator(other.begin()), std::move_iterator(other.end()), std::back_inserter(all),
             before);
  if (all.size() > count) all.erase(all.begin() + static_cast<std::ptrdiff_t>(count), all.end());
  return all;
}

}  // namespace

OfficersScope::OfficersScope(StoreReader& reader, const Officer& officer)
    : reader_(reader), district_(officer.district), keys_(scopeKeysOf(officer)) {}

std::vector<ComplaintId> OfficersScope::complaints(const std::string& after, std::size_t count) const {
  std::vector<ComplaintId> all;
  for (const std::string& key : keys_)
    all =
        joined(std::move(all), reader_.complaintsInScope(district_, key, after, count), count, std::less<>());
  return all;
}

bool OfficersScope::holds(const ComplaintId& complaint) const {
  return std::ranges::any_of(
      keys_, [&](const std::string& key) { return reader_.scopeHolds(district_, key, complaint); });
}

ScopeDigest OfficersScope::digest() const {
  ScopeDigest all;
  for (const std::string& key : keys_) all ^= reader_.scopeDigest(district_, key);
  return all;
}

std::vector<ScopedEntry> OfficersScope::feed(Seq after, std::size_t count) const {
  std::vector<ScopedEntry> all;
  for (const std::string& key : keys_) {
    all = joined(std::move(all), reader_.feed(district_, key, after, count), count,
                 [](const ScopedEntry& a, const ScopedEntry& b) { return a.entry.seq < b.entry.seq; });
  }
  return all;
}

}  // namespace nistaran::server
