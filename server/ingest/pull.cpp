#include "server/ingest/pull.h"

#include <map>
#include <set>

#include "server/ingest/officers_scope.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

constexpr std::size_t kDocumentsAtOnce = 64;

class Page {
 public:
  Page(StoreReader& reader, const Officer& asker, const SyncRequest& request, SyncAnswer& answer,
       Reading reading)
      : reader_(reader),
        asker_(asker),
        scope_(reader, asker),
        bytes_left_(request.page_bytes > 0 ? request.page_bytes : limits::kPageBytesDefault),
        answer_(answer),
        reading_(reading) {}

  void begin(const std::optional<Cursor>& asked) {
    const std::string epoch = reader_.epoch(asker_.district);
    const Seq head = reader_.head(asker_.district);
    const bool goes_on = asked && asked->district == asker_.district && asked->epoch == epoch &&
                         asked->scope == scopeKeyOf(asker_) && asked->seq <= head &&
                         asked->seq >= reader_.feedFloor(asker_.district);
    answer_.restart = !goes_on;
    answer_.cursor = goes_on ? *asked : Cursor{asker_.district, epoch, head, scopeKeyOf(asker_), "", true};
  }

  void give(const std::vector<ComplaintId>& wanted) {
    for (const ComplaintId& complaint : wanted) whole(complaint);
  }

  // What differs from what the asker says to hold of a part of the scope.
  void compare(const Compare& asked) {
    std::string reached = asked.after;
    bool any = false;
    while (true) {
      const auto next = scope_.complaints(reached, kDocumentsAtOnce);
      for (const ComplaintId& complaint : next) {
        if (!asked.upto.empty() && complaint.text() > asked.upto) return compared(asked, {});
        if (any && !room()) return compared(asked, reached);
        compareOne(complaint, asked);
        reached = complaint.text();
        any = true;
      }
      if (next.size() < kDocumentsAtOnce) return compared(asked, {});
    }
  }

  // In order of number, from where the last page ended.
  void firstPull() {
    while (room()) {
      const auto next = scope_.complaints(answer_.cursor.after, kDocumentsAtOnce);
      for (const ComplaintId& complaint : next) {
        if (!room()) break;
        ofScope(complaint);
        answer_.cursor.after = complaint.text();
      }
      if (next.size() < kDocumentsAtOnce && (next.empty() || answer_.cursor.after == next.back().text())) {
        answer_.cursor.first_pull = false;
        answer_.cursor.after.clear();
        return;
      }
    }
  }

  void followFeed() {
    const auto rows = scope_.feed(answer_.cursor.seq, limits::kPageEntriesMax);
    std::map<ComplaintId, std::vector<const ScopedEntry*>> by_complaint;
    std::size_t taken = 0;
    for (const ScopedEntry& row : rows) {
      if (!room() && taken > 0) break;
      spend(row.entry.patch_text.size() + kEntryOverhead);
      by_complaint[row.entry.complaint].push_back(&row);
      answer_.cursor.seq = row.entry.seq;
      ++taken;
    }
    const bool all = taken == rows.size() && rows.size() < limits::kPageEntriesMax;
    if (all) answer_.cursor.seq = reader_.head(asker_.district);
    answer_.more = !all;
    for (const auto& [complaint, entries] : by_complaint) group(complaint, entries);
  }

  bool room() const { return bytes_left_ > 0; }

 private:
  static constexpr std::size_t kEntryOverhead = 200;

  void spend(std::size_t bytes) { bytes_left_ = bytes > bytes_left_ ? 0 : bytes_left_ - bytes; }

  void compareOne(const ComplaintId& complaint, const Compare& asked) {
    const auto digest = reader_.documentDigest(complaint);
    const auto held = asked.have.find(complaint);
    if (digest && held != asked.have.end() && digest->compare(0, kShortDigest, held->second) == 0) return;
    whole(complaint);
  }

  // `reached` is empty when the whole range was looked at.
  void compared(const Compare& asked, const std::string& reached) {
    for (const auto& [complaint, digest] : asked.have) {
      const bool looked_at = reached.empty() || complaint.text() <= reached;
      if (looked_at && !standsInScope(complaint)) whole(complaint);
    }
    answer_.compared = reached;
  }

  bool standsInScope(const ComplaintId& complaint) {
    const auto document = reader_.document(complaint);
    return document && inScope(asker_, document->json);
  }

  void whole(const ComplaintId& complaint) {
    if (!said_.insert(complaint).second) return;
    auto document = reader_.document(complaint);
    if (!document || !inScope(asker_, document->json)) {
      answer_.gone.push_back(complaint);
      return;
    }
    spend(document->text.size());
    answer_.documents.push_back(std::move(*document));
  }

  // One that the scope's own list names.
  void ofScope(const ComplaintId& complaint) {
    if (reading_ == Reading::Parsed) return whole(complaint);
    if (!said_.insert(complaint).second) return;
    auto document = reader_.documentText(complaint);
    if (!document) {
      answer_.gone.push_back(complaint);
      return;
    }
    spend(document->text.size());
    answer_.documents.push_back(std::move(*document));
  }

  // What is not the asker's today is not sent, whatever it was at the time of the entry.
  void group(const ComplaintId& complaint, const std::vector<const ScopedEntry*>& entries) {
    if (said_.contains(complaint)) return;
    bool entered = false;
    for (const ScopedEntry* row : entries) entered |= row->change != ScopeChange::Stay;
    if (entered) return whole(complaint);
    if (!scope_.holds(complaint)) return whole(complaint);
    said_.insert(complaint);
    for (const ScopedEntry* row : entries) answer_.entries.push_back(row->entry);
  }

  StoreReader& reader_;
  const Officer& asker_;
  const OfficersScope scope_;
  std::size_t bytes_left_;
  SyncAnswer& answer_;
  const Reading reading_;
  std::set<ComplaintId> said_;
};

}  // namespace

void pull(StoreReader& reader, const Officer& asker, const SyncRequest& request, SyncAnswer& answer,
          Reading reading) {
  Page page(reader, asker, request, answer, reading);
  page.begin(request.cursor);
  if (request.forms != reader.formsDigest(asker.district)) answer.forms = reader.forms(asker.district);
  page.give(request.want);
  // A first pull brings everything anyway.
  if (request.compare && !answer.cursor.first_pull) page.compare(*request.compare);
  if (answer.cursor.first_pull) page.firstPull();
  if (answer.cursor.first_pull || !page.room()) {
    answer.more = true;
    return;
  }
  page.followFeed();
  if (!answer.more) answer.scope_digest = OfficersScope(reader, asker).digest();
}

}  // namespace nistaran::server
