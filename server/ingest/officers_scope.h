// What one officer reads of a district, as one list: the store files documents and entries under single keys,
// and an officer has up to two of them, under which no document is found twice. Used on the reader's thread.
#pragma once

#include "server/store/store.h"
#include "shared/officer.h"

namespace nistaran::server {

class OfficersScope {
 public:
  // `reader` outlives it.
  OfficersScope(StoreReader& reader, const Officer& officer);

  // In order of number, those after `after`; at most `count`.
  std::vector<ComplaintId> complaints(const std::string& after, std::size_t count) const;
  bool holds(const ComplaintId& complaint) const;
  ScopeDigest digest() const;
  // Entries after `after`, in order; at most `count`. Of a complaint that moved between the keys there are
  // two for one change, which the end of a list may part: each of them says that the complaint has to be
  // looked at.
  std::vector<ScopedEntry> feed(Seq after, std::size_t count) const;

 private:
  StoreReader& reader_;
  const DistrictCode district_;
  const std::vector<std::string> keys_;
};

}  // namespace nistaran::server
