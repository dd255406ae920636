// Reads complaints from the store as values for the screen. Store thread.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/store/tablet_store.h"
#include "mobile/sync/desk.h"
#include "mobile/worklist/complaint_summary.h"

namespace nistaran::mobile {

// From the kept summaries; where there is none, from the document.
std::vector<ComplaintSummary> readList(TabletStore& store, const Officer& me);
// Keeps some summaries that are missing; true: there may be more.
bool keepSummaries(TabletStore& store, const Officer& me);
// nullopt when it is not in the officer's scope (any more).
std::optional<ComplaintSummary> readSummary(TabletStore& store, const Officer& me, const ComplaintId& number);
std::optional<ComplaintSnapshot> readComplaint(TabletStore& store, const Officer& me,
                                               const ComplaintId& number);

// Takes a copy of the file and records the draft, completed by what the copy is. Nothing is recorded where
// the file can't be taken. `with` and `form` as in recordDrafts. The file's hash.
std::string recordAttachment(TabletStore& store, Draft draft, const NewFile& file, std::vector<Draft> with,
                             const Officer& me, const std::string& form, const Clock& clock);

// Records all drafts and forgets the half-written form that they came from, in one transaction.
void recordDrafts(TabletStore& store, const std::vector<Draft>& drafts, const Officer& me,
                  const std::string& form, const Clock& clock);

}  // namespace nistaran::mobile
