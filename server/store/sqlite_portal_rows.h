// The portal's rows over one SQLite connection.
#pragma once

#include "server/store/portal_rows.h"
#include "server/store/sqlite_connection.h"

namespace nistaran::server {

class SqlitePortalRows final : public PortalReader, public PortalWriter {
 public:
  explicit SqlitePortalRows(SqliteConnection& connection) : connection_(connection) {}

  std::string portalCursor(const DistrictCode& district) override;
  std::optional<Json> portalRecord(const ComplaintId& complaint) override;
  std::optional<OutboxRow> nextOutbox(UtcTime now, const std::set<ComplaintId>& busy) override;
  std::optional<UtcTime> nextOutboxTime(UtcTime now) override;

  void setPortalCursor(const DistrictCode& district, const std::string& cursor) override;
  void putPortalRecord(const ComplaintId& complaint, const Json& record) override;
  void setAside(const DistrictCode& district, const std::string& number, const Json& record,
                const std::string& reason) override;
  void clearSetAside(const std::string& number) override;
  void setPortalCount(const ComplaintId& complaint, std::int64_t steps) override;
  void enqueue(const OutboxRow& row, UtcTime now) override;
  bool markDelivered(std::int64_t id, const std::string& acknowledgement, UtcTime now) override;
  bool markRefused(std::int64_t id, const std::string& reason, bool next_moves_up) override;
  bool tryAgain(const ComplaintId& complaint, UtcTime now) override;
  void postpone(std::int64_t id, UtcTime next, const std::string& error) override;

 private:
  SqliteConnection& connection_;
};

}  // namespace nistaran::server
