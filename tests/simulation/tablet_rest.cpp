// What the app does in quiet moments, when an exchange is over and nobody waits, and what must hold for it.
#include "mobile/store/summary_table.h"
#include "shared/canonical_json.h"
#include "tests/simulation/tablet_node.h"

namespace nistaran::simulation {
namespace {

// In place of what a list shows: all that it could.
std::string summaryOf(LocalStoreTransaction& tx, const OfficerId& officer, const ComplaintId& complaint) {
  const auto view = viewOf(tx, officer, complaint);
  return view ? digestOf(view->document) : std::string();
}

bool isSpoilt(LocalStoreTransaction& tx, const OfficerId& officer, const ComplaintId& complaint) {
  const auto stored = tx.document(officer, complaint);
  return !stored || digestOf(stored->json) != stored->digest;
}

}  // namespace

void TabletNode::rest() {
  SummaryTable summaries(database_->statements());
  store_->transaction([&](LocalStoreTransaction& tx) {
    for (const Officer& officer : officers_) {
      for (const auto& [complaint, kept] : summaries.all(officer.id)) {
        if (kept != summaryOf(tx, officer.id, complaint) && !isSpoilt(tx, officer.id, complaint))
          history_.violated("the list of " + officer.id.text() + " on " + device_.text() + " shows " +
                            complaint.text() + " as it was before");
      }
      for (const ComplaintId& complaint : summaries.missing(officer.id)) {
        if (tx.overlay(officer.id, complaint).empty())
          summaries.put(officer.id, complaint, summaryOf(tx, officer.id, complaint));
      }
    }
  });
  database_->writeBack();
}

}  // namespace nistaran::simulation
