// One officer's copy of a stored district, kept up page by page as a tablet keeps it.
#pragma once

#include <gtest/gtest.h>

#include "sync/feed.h"
#include "tests/server/stored_district.h"

namespace nistaran::testing {

class CopiedScope {
 public:
  CopiedScope(const StoredDistrict& district, Officer who) : district_(district), who_(std::move(who)) {}

  void follow() {
    bool more = true;
    for (int page = 0; more && page < 1000; ++page) {
      SyncRequest request;
      request.cursor = cursor_;
      const SyncAnswer answer = district_.pulled(who_, request);
      if (answer.restart) held_.clear();
      for (const ComplaintId& gone : answer.gone) held_.erase(gone.text());
      for (const StoredDocument& document : answer.documents) held_[document.id().text()] = document;
      for (const FeedEntry& entry : answer.entries)
        EXPECT_EQ(applyEntry(held_.at(entry.complaint.text()), entry), Applied::Changed) << entry.seq;
      cursor_ = answer.cursor;
      if (answer.scope_digest) told_ = *answer.scope_digest;
      more = answer.more;
    }
    EXPECT_FALSE(more) << "it never ended";
  }
  std::vector<std::string> numbers() const {
    std::vector<std::string> found;
    for (const auto& [number, document] : held_) found.push_back(number);
    return found;
  }
  ScopeDigest digest() const {
    ScopeDigest all;
    for (const auto& [number, document] : held_) all.toggle(ComplaintId(number), document.digest);
    return all;
  }
  // What the server said of the whole scope.
  ScopeDigest told() const { return told_; }

 private:
  const StoredDistrict& district_;
  Officer who_;
  std::optional<Cursor> cursor_;
  std::map<std::string, StoredDocument> held_;
  ScopeDigest told_;
};

inline std::map<std::string, CopiedScope> copiesOf(const StoredDistrict& district) {
  std::map<std::string, CopiedScope> copies;
  for (const Officer& who : {district.ravi, district.sita, district.chief, district.co, district.sp})
    copies.emplace(who.id.text(), CopiedScope(district, who));
  return copies;
}

}  // namespace nistaran::testing
