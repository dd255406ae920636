// The rows of the portal's inbox and outbox. Part of the store's views: same threads, same failures.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "shared/id.h"
#include "shared/json.h"
#include "shared/time.h"

namespace nistaran::server {

struct OutboxRow {
  std::int64_t id = 0;
  DistrictCode district;
  ComplaintId complaint;
  std::int64_t step = 0;  // when read: one more than the portal has counted of this complaint
  std::string kind;
  Json body = Json::object();
  std::string idempotency_key;
  int attempts = 0;
};

class PortalReader {
 public:
  virtual ~PortalReader() = default;
  virtual std::string portalCursor(const DistrictCode& district) = 0;
  virtual std::optional<Json> portalRecord(const ComplaintId& complaint) = 0;
  // Only the first undelivered of each complaint counts, and a refused one stops its complaint's others. None
  // of a district that catches up.
  virtual std::optional<OutboxRow> nextOutbox(UtcTime now, const std::set<ComplaintId>& busy) = 0;
  // The earliest time after `now` at which nextOutbox can have an answer without anything new being written.
  virtual std::optional<UtcTime> nextOutboxTime(UtcTime now) = 0;
};

class PortalWriter {
 public:
  virtual ~PortalWriter() = default;
  virtual void setPortalCursor(const DistrictCode& district, const std::string& cursor) = 0;
  virtual void putPortalRecord(const ComplaintId& complaint, const Json& record) = 0;
  virtual void setAside(const DistrictCode& district, const std::string& number, const Json& record,
                        const std::string& reason) = 0;
  virtual void clearSetAside(const std::string& number) = 0;
  // The portal has counted so many steps of the complaint, whatever was acknowledged here.
  virtual void setPortalCount(const ComplaintId& complaint, std::int64_t steps) = 0;
  // After everything that is queued for the complaint. What was queued before under the same idempotency key
  // is not queued again.
  virtual void enqueue(const OutboxRow& row, UtcTime now) = 0;
  // True when the row was still queued.
  virtual bool markDelivered(std::int64_t id, const std::string& acknowledgement, UtcTime now) = 0;
  // True when the row was still queued. With `next_moves_up` it is dropped and the complaint's later rows go
  // on: the portal never counted it, so each takes one step less. Without, they wait until somebody asks for
  // another attempt.
  virtual bool markRefused(std::int64_t id, const std::string& reason, bool next_moves_up) = 0;
  // True when the complaint was waiting behind a refused row, which is queued again.
  virtual bool tryAgain(const ComplaintId& complaint, UtcTime now) = 0;
  virtual void postpone(std::int64_t id, UtcTime next, const std::string& error) = 0;
};

}  // namespace nistaran::server
