// What the server keeps, as values. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/district.h"
#include "shared/officer.h"
#include "shared/operation.h"
#include "shared/time.h"
#include "sync/feed.h"
#include "sync/messages.h"

namespace nistaran::server {

struct DistrictRecord {
  District district;
  std::string epoch;  // made when the database was; a restored backup gets another
};

struct OfficerRecord {
  Officer officer;
  std::string password_hash;
};

enum class DeviceState { Active, Forked, Revoked };

struct DeviceRecord {
  DeviceId id;
  DistrictCode district;
  std::string label;
  std::string public_key;
  std::string secret_key;  // of the server's own devices only; empty for tablets
  DeviceState state = DeviceState::Active;
  ChainHead head;
};

struct SessionRecord {
  OfficerId officer;
  DeviceId device;
  UtcTime expires;
};

struct JournalEntry {
  Operation operation;
  std::string hash;
  Officer actor;  // as known when it came in
  UtcTime received;
  OperationResult result;
};

// What was not believed, kept apart.
struct SetAsideOperation {
  Operation operation;
  std::string reason;  // name of the error code with which it was answered
  UtcTime received;
};

// What one accepted operation did to one document.
struct Change {
  DistrictCode district;
  UtcTime at;
  Json before;  // null when the complaint is new
  std::string before_digest;
  StoredDocument after;
};

enum class ScopeChange { Stay, Enter, Leave };

struct ScopedEntry {
  FeedEntry entry;
  ScopeChange change = ScopeChange::Stay;
};

}  // namespace nistaran::server
