// The SQLite store keeps the promises of every store.
#include "tests/server/store/sqlite_place.h"

namespace nistaran::server::testing {
namespace {

const auto kSqliteFile =
    ::testing::Values(StoreBackend{"file", [] { return std::make_unique<SqlitePlace>(); }});

std::string nameOf(const ::testing::TestParamInfo<StoreBackend>& backend) {
  return backend.param.name;
}

}  // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite, StoreConformance, kSqliteFile, nameOf);
INSTANTIATE_TEST_SUITE_P(Sqlite, PortalRows, kSqliteFile, nameOf);

}  // namespace nistaran::server::testing
