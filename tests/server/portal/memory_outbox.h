// An outbox in memory, as strict as the real one: tells what went wrong in the way it is used.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <mutex>
#include <vector>

#include "server/portal/outbox_queue.h"

namespace nistaran::testing {

class MemoryOutbox final : public OutboxQueue {
 public:
  struct Row {
    OutboxEntry entry;
    std::string state = "waiting";
    UtcTime next_at{};
    std::string note;
  };

  // The next step of the complaint.
  void write(const std::string& complaint, DeliveryKind kind, Json body = Json::object()) {
    const std::lock_guard lock(mutex_);
    const auto id = static_cast<std::int64_t>(rows_.size()) + 1;
    const std::int64_t step = ++steps_[complaint];
    OutboxEntry entry{id,
                      {DistrictCode("kannauj"), ComplaintId(complaint), step, kind, std::move(body),
                       complaint + "-" + std::to_string(id)},
                      0};
    rows_.push_back({std::move(entry), "waiting", UtcTime{}, {}});
  }

  void failNext(int calls) {
    const std::lock_guard lock(mutex_);
    failing_ = calls;
  }

  std::vector<Row> rows() const {
    const std::lock_guard lock(mutex_);
    return rows_;
  }
  std::size_t count(const std::string& state) const {
    std::size_t found = 0;
    for (const Row& row : rows()) found += row.state == state ? 1 : 0;
    return found;
  }

  std::optional<OutboxEntry> nextDue(UtcTime now, const std::set<ComplaintId>& busy) override {
    const std::lock_guard lock(mutex_);
    std::set<ComplaintId> seen;
    for (const Row& row : rows_) {
      if (row.state == "delivered" || row.state == "skipped") continue;
      if (!seen.insert(row.entry.delivery.complaint).second || row.state != "waiting") continue;
      if (row.next_at <= now && !busy.contains(row.entry.delivery.complaint)) return row.entry;
    }
    return std::nullopt;
  }

  std::optional<UtcTime> nextTime(UtcTime now) override {
    const std::lock_guard lock(mutex_);
    std::optional<UtcTime> next;
    for (const Row& row : rows_) {
      if (row.state == "waiting" && row.next_at > now && (!next || row.next_at < *next)) next = row.next_at;
    }
    return next;
  }

  void delivered(const OutboxEntry& entry, const Acknowledged& answer) override {
    change(entry, [&](Row& row) {
      row.state = "delivered";
      row.note = answer.acknowledgement;
    });
  }
  void refused(const OutboxEntry& entry, const RefusedForGood& answer, Aftermath aftermath) override {
    change(entry, [&](Row& row) {
      row.state = aftermath == Aftermath::NextMovesUp ? "skipped" : "refused";
      row.note = answer.code + ": " + answer.detail;
      if (aftermath == Aftermath::NextMovesUp) moveUpAfter(row);
    });
  }
  bool tryAgain(const ComplaintId& complaint) override {
    const std::lock_guard lock(mutex_);
    for (Row& row : rows_) {
      if (row.entry.delivery.complaint != complaint || row.state != "refused") continue;
      row.state = "waiting";
      row.entry.attempts = 0;
      return true;
    }
    return false;
  }
  void renumbered(const OutboxEntry& entry, std::int64_t step, UtcTime next_at) override {
    change(entry, [&](Row& row) {
      const std::int64_t by = step - row.entry.delivery.step;
      for (Row& other : rows_) {
        if (other.entry.delivery.complaint == entry.delivery.complaint && other.entry.id >= entry.id)
          other.entry.delivery.step += by;
      }
      steps_[entry.delivery.complaint.text()] += by;
      row.next_at = next_at;
      ++row.entry.attempts;
    });
  }
  void postponed(const OutboxEntry& entry, UtcTime next_at, const Error& error) override {
    change(entry, [&](Row& row) {
      row.next_at = next_at;
      ++row.entry.attempts;
      row.note = error.detail();
    });
  }

 private:
  template <class Change>
  void change(const OutboxEntry& entry, Change how) {
    const std::lock_guard lock(mutex_);
    if (failing_ > 0) {
      --failing_;
      throw ErrorException(Error(ErrorCode::StorageFull, "no space left"));
    }
    Row& row = rows_.at(static_cast<std::size_t>(entry.id - 1));
    EXPECT_EQ(row.state, "waiting") << "settled twice: " << entry.delivery.idempotency_key;
    how(row);
  }

  void moveUpAfter(const Row& skipped) {
    for (Row& row : rows_) {
      if (row.entry.delivery.complaint != skipped.entry.delivery.complaint ||
          row.entry.id <= skipped.entry.id)
        continue;
      EXPECT_EQ(row.state, "waiting");
      --row.entry.delivery.step;
    }
    --steps_[skipped.entry.delivery.complaint.text()];
  }

  mutable std::mutex mutex_;
  std::vector<Row> rows_;
  std::map<std::string, std::int64_t> steps_;
  int failing_ = 0;
};

}  // namespace nistaran::testing
