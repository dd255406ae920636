#include "server/operate/verify.h"

#include <map>

#include "shared/canonical_json.h"
#include "sync/merge.h"

namespace nistaran::server {
namespace {

class Rebuild {
 public:
  void take(const JournalEntry& entry) {
    ++result_.operations;
    follow(entry);
    Json& document = documents_[entry.operation.complaint];
    if (entry.result.reason == Reason::OfficerNotOnDevice) return;
    // A mark that named nobody real was refused before merging, by what the district's lists said at that time.
    const bool refused_before = entry.result.outcome == Outcome::Refused &&
                                entry.operation.kind == OperationKind::ComplaintMark &&
                                entry.result.reason == Reason::Malformed;
    if (refused_before) return;
    const Merged merged = merge(document, entry.operation, {entry.actor, entry.received});
    if (merged.outcome != entry.result.outcome || merged.reason != entry.result.reason) {
      differs(entry, "was " + std::string(toText(entry.result.outcome)) + " and is now " +
                         std::string(toText(merged.outcome)));
    }
  }

  void compare(const StoredDocument& stored) {
    ++result_.documents;
    const auto rebuilt = documents_.find(stored.id());
    if (rebuilt == documents_.end() || rebuilt->second.is_null()) {
      result_.differences.push_back("document " + stored.id().text() + " is not in the journal");
      return;
    }
    if (digestOf(stored.json) != stored.digest) {
      result_.differences.push_back("document " + stored.id().text() + " does not fit its digest");
    } else if (digestOf(rebuilt->second) != stored.digest) {
      result_.differences.push_back("document " + stored.id().text() + " is not what the journal says");
    }
    documents_.erase(rebuilt);
  }

  Verification end() {
    result_.devices = heads_.size();
    for (const auto& [id, document] : documents_) {
      if (!document.is_null()) result_.differences.push_back("document " + id.text() + " is missing");
    }
    return std::move(result_);
  }

 private:
  void follow(const JournalEntry& entry) {
    ChainHead& head = heads_[entry.operation.device];
    const std::string hash = hashOf(entry.operation);
    if (hash != entry.hash) differs(entry, "was altered");
    if (entry.operation.n != head.n.next() || entry.operation.prev != head.hash) {
      differs(entry, "does not follow the one before it");
    }
    head = {entry.operation.n, entry.hash};
  }

  void differs(const JournalEntry& entry, const std::string& what) {
    result_.differences.push_back("operation " + entry.operation.id.text() + " (device " +
                                  entry.operation.device.text() + ", n " +
                                  std::to_string(entry.operation.n.value()) + ") " + what);
  }

  Verification result_;
  std::map<ComplaintId, Json> documents_;
  std::map<DeviceId, ChainHead> heads_;
};

}  // namespace

Verification verify(StoreReader& reader) {
  Rebuild rebuild;
  reader.eachJournalled([&](const JournalEntry& entry) { rebuild.take(entry); });
  reader.eachDocument([&](const StoredDocument& document) { rebuild.compare(document); });
  return rebuild.end();
}

}  // namespace nistaran::server
