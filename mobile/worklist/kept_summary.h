// A summary as bytes, so that a list of thousands is there without reading a document: Qt's QDataStream. What
// another version of this program wrote, or for the officer in another role or at another place, is not read:
// then the document is. Any thread.
#pragma once

#include "mobile/worklist/complaint_summary.h"

namespace nistaran::mobile {

class KeptSummary {
 public:
  explicit KeptSummary(const Officer& me);

  std::string bytesOf(const ComplaintSummary& summary) const;
  std::optional<ComplaintSummary> read(const std::string& bytes) const;

 private:
  quint64 written_for_;
};

}  // namespace nistaran::mobile
