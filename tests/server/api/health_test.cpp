// GET /healthz and /readyz, and the threads behind all routes.
#include <SQLiteCpp/SQLiteCpp.h>

#include <future>

#include "server/api/workers.h"
#include "tests/server/api/served_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

TEST(Health, IsAnsweredWithoutAToken) {
  ServedDistrict api;
  const Answer health = api.get("/healthz");
  EXPECT_EQ(health.status, 200);
  EXPECT_EQ(health.json, (Json{{"status", "ok"}}));
  EXPECT_EQ(api.get("/readyz").json, (Json{{"status", "ready"}}));
}

TEST(Health, AStoreThatFailsMakesItNotReadyButAliveAndTheReasonStaysInside) {
  ServedDistrict api;
  SQLite::Database(api.district.file().string(), SQLite::OPEN_READWRITE).exec("DROP TABLE districts");
  EXPECT_EQ(api.get("/healthz").status, 200);
  const Answer ready = api.get("/readyz");
  EXPECT_TRUE(isProblem(ready, 500, "internal"));
  EXPECT_EQ(ready.body.find("districts"), std::string::npos) << ready.body;
}

TEST(WorkersOfRoutes, TakeNoMoreThanTheyCanAnswer) {
  std::promise<void> entered, go_on;
  std::shared_future<void> told = go_on.get_future().share();
  std::atomic<std::size_t> done = 0;
  {
    Workers workers(1);
    workers.post([&] {
      entered.set_value();
      told.wait();
    });
    entered.get_future().wait();
    for (std::size_t i = 0; i < Workers::kQueueMax; ++i) EXPECT_TRUE(workers.post([&] { ++done; }));
    EXPECT_FALSE(workers.post([&] { ++done; }));
    go_on.set_value();
  }
  EXPECT_EQ(done, Workers::kQueueMax) << "what was taken is done, also at the end";
}

}  // namespace
}  // namespace nistaran::server
