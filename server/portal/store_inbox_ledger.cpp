#include "server/portal/store_inbox_ledger.h"

namespace nistaran {
namespace {

class LedgerTransaction final : public InboxTransaction {
 public:
  LedgerTransaction(server::StoreTransaction& tx, server::Ingest& ingest, const DistrictCode& district)
      : tx_(tx), ingest_(ingest), district_(district), actor_(server::portalActor(district)) {}

  std::optional<Json> known(const ComplaintId& complaint) override {
    return tx_.portal().portalRecord(complaint);
  }
  Json document(const ComplaintId& complaint) override {
    const auto stored = tx_.document(complaint);
    return stored ? stored->json : Json();
  }
  Merged submit(OperationKind kind, const ComplaintId& complaint, Version base, Json body) override {
    const OperationResult result = ingest_.submitOwn(tx_, server::portalDevice(district_), actor_,
                                                     {actor_.id, complaint, kind, base, std::move(body)});
    submitted_ = true;
    return {result.outcome, result.reason};
  }
  void remember(const ComplaintId& complaint, const Json& record) override {
    tx_.portalWriter().putPortalRecord(complaint, record);
  }
  void setAside(const std::string& number, const Json& record, const std::string& reason) override {
    tx_.portalWriter().setAside(district_, number, record, reason);
  }
  void clear(const std::string& number) override { tx_.portalWriter().clearSetAside(number); }
  void setCursor(const std::string& cursor) override {
    tx_.portalWriter().setPortalCursor(district_, cursor);
  }

  bool catchingUp() override { return tx_.catchingUp(district_); }
  void caughtUp() override { tx_.caughtUp(district_); }

  bool submitted() const { return submitted_; }

 private:
  server::StoreTransaction& tx_;
  server::Ingest& ingest_;
  const DistrictCode& district_;
  const Officer actor_;
  bool submitted_ = false;
};

}  // namespace

StoreInboxLedger::StoreInboxLedger(server::Store& store, server::Ingest& ingest,
                                   std::function<void(const DistrictCode&)> moved)
    : store_(store), ingest_(ingest), moved_(std::move(moved)) {}

std::string StoreInboxLedger::cursor(const DistrictCode& district) {
  std::string cursor;
  store_.read([&](server::StoreReader& reader) { cursor = reader.portal().portalCursor(district); });
  return cursor;
}

void StoreInboxLedger::transaction(const DistrictCode& district,
                                   const std::function<void(InboxTransaction&)>& work) {
  bool submitted = false;
  store_.write([&](server::StoreTransaction& tx) {
    LedgerTransaction transaction(tx, ingest_, district);
    work(transaction);
    submitted = transaction.submitted();
  });
  if (submitted) moved_(district);
}

}  // namespace nistaran
