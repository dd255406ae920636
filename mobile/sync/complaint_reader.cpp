#include "mobile/sync/complaint_reader.h"

#include "mobile/evidence/capture.h"
#include "mobile/worklist/kept_summary.h"
#include "shared/attachment.h"
#include "sync/recorder.h"
#include "sync/replica.h"

namespace nistaran::mobile {
namespace {

constexpr std::size_t kSummariesAtOnce = 250;  // somebody may want the store meanwhile

// A store whose transactions also forget a form.
class Forgetting final : public LocalStore {
 public:
  Forgetting(TabletStore& store, OfficerId officer, ComplaintId complaint, const std::string& form)
      : store_(store), officer_(std::move(officer)), complaint_(std::move(complaint)), form_(form) {}

  void transaction(const std::function<void(LocalStoreTransaction&)>& work) override {
    store_.local.transaction([&](LocalStoreTransaction& tx) {
      work(tx);
      if (!form_.empty()) store_.drafts.remove(officer_, complaint_, form_);
    });
  }

 private:
  TabletStore& store_;
  OfficerId officer_;
  ComplaintId complaint_;
  const std::string& form_;
};

std::optional<ComplaintSummary> summaryIn(LocalStoreTransaction& tx, const Officer& me,
                                          const ComplaintId& number) {
  const auto view = viewOf(tx, me.id, number);
  if (!view) return std::nullopt;
  return summaryOf(view->document, static_cast<int>(view->unsent.size()), me);
}

}  // namespace

std::vector<ComplaintSummary> readList(TabletStore& store, const Officer& me) {
  std::vector<ComplaintSummary> list;
  const KeptSummary kept(me);
  store.local.transaction([&](LocalStoreTransaction& tx) {
    for (const auto& [number, bytes] : store.summaries.all(me.id)) {
      if (auto summary = kept.read(bytes))
        list.push_back(std::move(*summary));
      else
        store.summaries.remove(me.id, number);
    }
    for (const ComplaintId& number : store.summaries.missing(me.id)) {
      if (auto summary = summaryIn(tx, me, number)) list.push_back(std::move(*summary));
    }
  });
  return list;
}

bool keepSummaries(TabletStore& store, const Officer& me) {
  const KeptSummary kept(me);
  std::size_t written = 0;
  store.local.transaction([&](LocalStoreTransaction& tx) {
    for (const ComplaintId& number : store.summaries.missing(me.id)) {
      if (written == kSummariesAtOnce) break;
      // What waits is still to change it.
      if (!tx.overlay(me.id, number).empty()) continue;
      const auto summary = summaryIn(tx, me, number);
      if (!summary) continue;
      store.summaries.put(me.id, number, kept.bytesOf(*summary));
      ++written;
    }
  });
  return written == kSummariesAtOnce;
}

std::optional<ComplaintSummary> readSummary(TabletStore& store, const Officer& me,
                                            const ComplaintId& number) {
  std::optional<ComplaintSummary> summary;
  store.local.transaction([&](LocalStoreTransaction& tx) { summary = summaryIn(tx, me, number); });
  return summary;
}

std::optional<ComplaintSnapshot> readComplaint(TabletStore& store, const Officer& me,
                                               const ComplaintId& number) {
  std::optional<ComplaintSnapshot> snapshot;
  store.local.transaction([&](LocalStoreTransaction& tx) {
    auto view = viewOf(tx, me.id, number);
    if (!view) return;
    snapshot = ComplaintSnapshot{number,
                                 std::move(view->document),
                                 view->confirmed,
                                 std::move(view->unsent),
                                 store.log.of(me.id, number),
                                 {}};
    for (const std::string& sha256 : filesNamedBy(snapshot->document)) {
      if (store.folder.has(sha256)) snapshot->files.insert(sha256);
    }
  });
  return snapshot;
}

std::string recordAttachment(TabletStore& store, Draft draft, const NewFile& file, std::vector<Draft> with,
                             const Officer& me, const std::string& form, const Clock& clock) {
  draft.body.update(file.path.isEmpty() ? captureBytes(store.folder, file.bytes, file.name)
                                        : capture(store.folder, file.path));
  std::string sha256 = stringAt(draft.body, "file.sha256");
  with.insert(with.begin(), std::move(draft));
  recordDrafts(store, with, me, form, clock);
  return sha256;
}

void recordDrafts(TabletStore& store, const std::vector<Draft>& drafts, const Officer& me,
                  const std::string& form, const Clock& clock) {
  if (drafts.empty()) return;
  const auto identity = store.identity.identity();
  if (!identity) throw ErrorException(Error(ErrorCode::Unauthenticated));
  Forgetting target(store, me.id, drafts.front().complaint, form);
  SystemEntropy entropy;
  Recorder(target, identity->device, clock, entropy).recordAll(drafts, me);
}

}  // namespace nistaran::mobile
