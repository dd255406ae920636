// The inbox's side of a store in memory: documents by the real merge, and transactions that can fail.
#pragma once

#include <map>
#include <vector>

#include "server/portal/inbox_ledger.h"
#include "shared/operation.h"
#include "tests/builders.h"

namespace nistaran::testing {

class MemoryLedger final : public InboxLedger {
 public:
  struct State {
    std::map<ComplaintId, Json> documents;
    std::map<ComplaintId, Json> known;
    std::map<std::string, std::string> set_aside;  // number → reason
    std::map<DistrictCode, std::string> cursors;
    std::vector<std::string> operations;  // "portal.receive 4001…"
    bool catching_up = false;
  };

  State state;
  bool fails = false;

  std::string cursor(const DistrictCode& district) override { return state.cursors[district]; }

  void transaction(const DistrictCode& district,
                   const std::function<void(InboxTransaction&)>& work) override {
    State attempt = state;
    Transaction transaction(attempt, district, device_);
    work(transaction);
    if (fails) throw ErrorException(Error(ErrorCode::StorageFull, "no space left"));
    state = std::move(attempt);
  }

  Merged did(const std::string& complaint, const Officer& by, OperationKind kind, Json body) {
    Json& document = state.documents[ComplaintId(complaint)];
    const Operation operation =
        people_.make(by, kind, std::move(body), integerAt(document, "version"), complaint);
    return merge(document, operation, {by, std::nullopt});
  }

 private:
  class Transaction final : public InboxTransaction {
   public:
    Transaction(State& state, DistrictCode district, Device& device)
        : state_(state), district_(std::move(district)), device_(device) {}

    std::optional<Json> known(const ComplaintId& complaint) override {
      const auto found = state_.known.find(complaint);
      return found == state_.known.end() ? std::nullopt : std::optional<Json>(found->second);
    }
    Json document(const ComplaintId& complaint) override { return state_.documents[complaint]; }
    Merged submit(OperationKind kind, const ComplaintId& complaint, Version base, Json body) override {
      const Officer portal = portalInbox();
      const Operation operation = device_.make(portal, kind, std::move(body), base.value(), complaint.text());
      state_.operations.push_back(operation.kindText() + " " + complaint.text());
      return merge(state_.documents[complaint], operation, {portal, std::nullopt, state_.catching_up});
    }
    void remember(const ComplaintId& complaint, const Json& record) override {
      state_.known[complaint] = record;
    }
    void setAside(const std::string& number, const Json&, const std::string& reason) override {
      state_.set_aside[number] = reason;
    }
    void clear(const std::string& number) override { state_.set_aside.erase(number); }
    bool catchingUp() override { return state_.catching_up; }
    void caughtUp() override { state_.catching_up = false; }
    void setCursor(const std::string& cursor) override { state_.cursors[district_] = cursor; }

   private:
    State& state_;
    DistrictCode district_;
    Device& device_;
  };

  Device device_{"portal-inbox"};
  Device people_{"tablet"};
};

}  // namespace nistaran::testing
