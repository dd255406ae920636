#include "server/operate/verify.h"

#include <map>
#include <set>

#include "shared/attachment.h"
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
    // Refused before merging, by what the server's lists said at that time: no document was touched.
    const bool refused_before =
        entry.result.outcome == Outcome::Refused &&
        (entry.result.reason == Reason::OfficerNotOnDevice || entry.result.reason == Reason::Malformed ||
         entry.result.reason == Reason::AlreadyTaken);
    if (refused_before) return;
    // Whether the database had been put back to a backup shows in what was decided then.
    const bool put_back = entry.result.reason == Reason::NotHereYet;
    const Merged merged = merge(document, entry.operation, {entry.actor, entry.received, put_back});
    if (merged.outcome != entry.result.outcome || merged.reason != entry.result.reason) {
      differs(entry, "was " + inWords(entry.result.outcome, entry.result.reason) + " and is now " +
                         inWords(merged.outcome, merged.reason));
    } else if (merged.outcome != Outcome::Refused &&
               entry.result.version != Version(integerAt(document, "version"))) {
      differs(entry, "answers another version than the one it made");
    }
  }

  void unreadable(const std::string& what) { result_.differences.push_back(what); }

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

  // The journal must reach as far as the device's chain did.
  void compare(const DeviceRecord& device) {
    known_.insert(device.id);
    if (heads_[device.id] != device.head) {
      result_.differences.push_back("the journal of device " + device.id.text() +
                                    " does not end where its chain does");
    }
  }

  Verification end() {
    result_.devices = heads_.size();
    for (const auto& [device, head] : heads_) {
      if (!known_.contains(device))
        result_.differences.push_back("device " + device.text() + " of the journal is missing");
    }
    for (const auto& [id, document] : documents_) {
      if (!document.is_null()) result_.differences.push_back("document " + id.text() + " is missing");
    }
    return std::move(result_);
  }

 private:
  static std::string inWords(Outcome outcome, Reason reason) {
    std::string words(toText(outcome));
    if (reason != Reason::None) words.append(" (").append(toText(reason)).append(")");
    return words;
  }

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
  std::set<DeviceId> known_;
};

}  // namespace

Verification verify(StoreReader& reader) {
  Rebuild rebuild;
  const auto unreadable = [&](const std::string& what) { rebuild.unreadable(what); };
  reader.eachJournalled([&](const JournalEntry& entry) { rebuild.take(entry); }, unreadable);
  reader.eachDocument([&](const StoredDocument& document) { rebuild.compare(document); }, unreadable);
  for (const DeviceRecord& device : reader.devices()) rebuild.compare(device);
  return rebuild.end();
}

std::vector<std::string> missingFiles(StoreReader& reader, const StoredFiles& files) {
  std::vector<std::string> missing;
  const auto look = [&](const StoredDocument& document) {
    for (const AttachedCopy& copy : copiesIn(document.json)) {
      if (copy.arrived && !files.has(copy.sha256))
        missing.push_back("file " + copy.sha256 + " of document " + document.id().text() + " is missing");
    }
  };
  // What can't be read is told by verify.
  reader.eachDocument(look, [](const std::string&) {});
  return missing;
}

}  // namespace nistaran::server
