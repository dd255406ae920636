#include "sync/memory_store.h"

#include <algorithm>

#include "shared/form_book.h"

namespace nistaran {
namespace {

bool waits(const StoredOperation& stored) {
  return !stored.acknowledged || stored.again;
}

class MemoryTransaction final : public LocalStoreTransaction {
 public:
  explicit MemoryTransaction(MemoryStore::State& state) : state_(state) {}

  ChainHead head() override {
    return state_.operations.empty() ? ChainHead{} : headAfter(state_.operations.back().operation);
  }
  HlcTime lastTime() override {
    return state_.operations.empty() ? HlcTime{} : state_.operations.back().operation.time;
  }
  void append(const Operation& operation, const Officer& author) override {
    state_.operations.push_back({operation, author, false, Outcome::Accepted, Reason::None, {}});
  }
  std::vector<StoredOperation> operations(DeviceCount after, std::size_t count) override {
    std::vector<StoredOperation> found;
    for (const StoredOperation& stored : state_.operations) {
      if (stored.operation.n > after && found.size() < count) found.push_back(stored);
    }
    return found;
  }
  void replace(const Operation& operation) override {
    for (StoredOperation& stored : state_.operations) {
      if (stored.operation.id != operation.id) continue;
      stored.operation = operation;
      stored.again = stored.acknowledged;
    }
  }
  std::vector<StoredOperation> waiting(std::size_t count) override {
    std::vector<StoredOperation> found;
    for (const StoredOperation& stored : state_.operations) {
      if (waits(stored) && found.size() < count) found.push_back(stored);
    }
    return found;
  }
  std::size_t waitingCount() override {
    return static_cast<std::size_t>(std::count_if(state_.operations.begin(), state_.operations.end(), waits));
  }
  void acknowledge(DeviceCount n, Outcome outcome, Reason reason, Version version) override {
    for (StoredOperation& stored : state_.operations) {
      if (stored.operation.n != n) continue;
      stored.acknowledged = true;
      stored.again = false;
      stored.outcome = outcome;
      stored.reason = reason;
      stored.version = version;
    }
  }
  void sendAgainAfter(DeviceCount n) override {
    for (StoredOperation& stored : state_.operations) {
      if (stored.operation.n > n) stored.acknowledged = false;
    }
  }
  std::vector<StoredOperation> overlay(const OfficerId& officer, const ComplaintId& complaint) override {
    const auto held = document(officer, complaint);
    const Version version = held ? held->version() : Version();
    std::vector<StoredOperation> found;
    for (const StoredOperation& stored : state_.operations) {
      if (stored.operation.complaint != complaint || stored.author.id != officer) continue;
      if (stored.acknowledged && (stored.outcome == Outcome::Refused || stored.version <= version)) continue;
      found.push_back(stored);
    }
    return found;
  }

  std::string formsDigest() override { return nistaran::formsDigest(state_.forms); }
  void setForms(const Json& own) override { state_.forms = own; }

  std::optional<StoredDocument> document(const OfficerId& officer, const ComplaintId& complaint) override {
    const auto& documents = state_.scopes[officer].documents;
    const auto found = documents.find(complaint);
    return found == documents.end() ? std::nullopt : std::optional(found->second);
  }
  void putDocument(const OfficerId& officer, const StoredDocument& document) override {
    auto& scope = state_.scopes[officer];
    scope.documents.insert_or_assign(document.id(), document);
    scope.wanted.erase(document.id());
    scope.stale.erase(document.id());
  }
  void removeDocument(const OfficerId& officer, const ComplaintId& complaint) override {
    auto& scope = state_.scopes[officer];
    scope.documents.erase(complaint);
    scope.wanted.erase(complaint);
    scope.stale.erase(complaint);
  }
  std::vector<ComplaintId> complaints(const OfficerId& officer) override {
    std::vector<ComplaintId> found;
    for (const auto& [complaint, document] : state_.scopes[officer].documents) found.push_back(complaint);
    return found;
  }
  std::optional<Cursor> cursor(const OfficerId& officer) override { return state_.scopes[officer].cursor; }
  void setCursor(const OfficerId& officer, const Cursor& cursor) override {
    state_.scopes[officer].cursor = cursor;
  }
  void forgetCursor(const OfficerId& officer) override { state_.scopes[officer].cursor.reset(); }
  std::vector<DocumentMark> marks(const OfficerId& officer, const std::string& after,
                                  std::size_t count) override {
    const auto& documents = state_.scopes[officer].documents;
    std::vector<DocumentMark> found;
    for (auto at = documents.upper_bound(ComplaintId(after)); at != documents.end() && found.size() < count;
         ++at)
      found.push_back({at->first, at->second.digest});
    return found;
  }
  ScopeDigest scopeDigest(const OfficerId& officer) override {
    ScopeDigest digest;
    for (const auto& [complaint, document] : state_.scopes[officer].documents)
      digest.toggle(complaint, document.digest);
    return digest;
  }
  void recountDigest(const OfficerId&) override {}  // it is reckoned each time
  void want(const OfficerId& officer, const ComplaintId& complaint) override {
    state_.scopes[officer].wanted.insert(complaint);
  }
  std::vector<ComplaintId> wanted(const OfficerId& officer) override {
    const auto& wanted = state_.scopes[officer].wanted;
    return {wanted.begin(), wanted.end()};
  }
  void markAllStale(const OfficerId& officer) override {
    auto& scope = state_.scopes[officer];
    for (const auto& [complaint, document] : scope.documents) scope.stale.insert(complaint);
  }
  std::vector<ComplaintId> stale(const OfficerId& officer) override {
    const auto& stale = state_.scopes[officer].stale;
    return {stale.begin(), stale.end()};
  }

 private:
  MemoryStore::State& state_;
};

}  // namespace

void MemoryStore::transaction(const std::function<void(LocalStoreTransaction&)>& work) {
  State attempt = state_;
  MemoryTransaction tx(attempt);
  work(tx);
  state_ = std::move(attempt);
}

}  // namespace nistaran
