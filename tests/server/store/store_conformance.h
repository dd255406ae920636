// What every store must do, whatever database is under it. A backend joins by INSTANTIATE_TEST_SUITE_P.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "server/store/store.h"
#include "shared/canonical_json.h"
#include "tests/builders.h"

namespace nistaran::server::testing {

using namespace nistaran::testing;

// One database, empty at first, that can be opened again after the store was closed.
class StorePlace {
 public:
  virtual ~StorePlace() = default;
  virtual std::unique_ptr<Store> open() = 0;
};

struct StoreBackend {
  std::string name;
  std::function<std::unique_ptr<StorePlace>()> make;
};
inline std::ostream& operator<<(std::ostream& out, const StoreBackend& backend) {
  return out << backend.name;
}

inline const DistrictCode kKannauj{"kannauj"};
inline const DistrictCode kFarrukhabad{"farrukhabad"};

class StoreConformance : public ::testing::TestWithParam<StoreBackend> {
 protected:
  StoreConformance();

  void write(const Store::Work& work) { store->write(work); }
  // The name of the error with which the work ended; "" when it was stored.
  std::string failureOf(const Store::Work& work);
  void reopen();

  template <class Ask>
  auto read(Ask ask) {
    std::invoke_result_t<Ask, StoreReader&> answer{};
    store->read([&](StoreReader& reader) { answer = ask(reader); });
    return answer;
  }
  std::optional<StoredDocument> document(const std::string& number) {
    return read([&](StoreReader& reader) { return reader.document(ComplaintId(number)); });
  }
  std::optional<JournalEntry> journalled(const DeviceId& device, int n) {
    return read([&](StoreReader& reader) { return reader.journalled(device, DeviceCount(n)); });
  }
  Seq head(const DistrictCode& district = kKannauj) {
    return read([&](StoreReader& reader) { return reader.head(district); });
  }
  std::vector<ScopedEntry> feed(const std::string& scope, Seq after = {}, std::size_t count = 100) {
    return read([&](StoreReader& reader) { return reader.feed(kKannauj, scope, after, count); });
  }
  std::vector<ComplaintId> inScope(const std::string& scope, const std::string& after = {},
                                   std::size_t count = 100) {
    return read([&](StoreReader& reader) { return reader.complaintsInScope(kKannauj, scope, after, count); });
  }

  std::unique_ptr<StorePlace> place = GetParam().make();
  std::unique_ptr<Store> store = place->open();
  TestClock clock;
};

// The rows of the portal's inbox and outbox.
class PortalRows : public StoreConformance {};

DistrictRecord districtOf(const DistrictCode& code, const std::string& epoch = {});
SessionRecord sessionUntil(UtcTime expires);
// A document as it could stand in a store: only what the store itself looks at.
Json documentOf(const std::string& number, int version, const std::string& station = "tirwa",
                const std::string& circle = "tirwa");
Change changeOf(const Json& before, const Json& after, const DistrictCode& district = kKannauj);
DeviceRecord deviceOf(const std::string& id);
JournalEntry entryOf(const Operation& operation, Outcome outcome = Outcome::Accepted,
                     Reason reason = Reason::None, int version = 1);
OutboxRow outboxRow(const std::string& number, const std::string& key);

}  // namespace nistaran::server::testing
