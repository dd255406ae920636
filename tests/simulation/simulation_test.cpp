// A few hundred lives under every fault. One that fails is replayed, line by line, by
// nistaran-simulation --first SEED --seeds 1.
#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

#include <algorithm>

#include "tests/simulation/run.h"

namespace nistaran::simulation {
namespace {

constexpr std::uint64_t kSeedsOfAShare = 60;

std::string told(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "\n  " + line;
  return text;
}

class Simulation : public ::testing::TestWithParam<std::uint64_t> {
 protected:
  void SetUp() override { spdlog::set_level(spdlog::level::off); }
};

TEST_P(Simulation, EverythingHoldsUnderEveryFault) {
  const std::uint64_t first = 1 + GetParam() * kSeedsOfAShare;
  for (std::uint64_t seed = first; seed < first + kSeedsOfAShare; ++seed) {
    const RunReport report = run(seed, NISTARAN_DISTRICT_FILE);
    ASSERT_TRUE(report.violations.empty()) << "seed " << seed << ":" << told(report.violations);
  }
}

INSTANTIATE_TEST_SUITE_P(Lives, Simulation, ::testing::Range<std::uint64_t>(0, 5));

TEST(SimulationItself, TellsTheSameHistoryForTheSameSeed) {
  spdlog::set_level(spdlog::level::off);
  const RunReport once = run(7, NISTARAN_DISTRICT_FILE);
  const RunReport again = run(7, NISTARAN_DISTRICT_FILE);
  const std::size_t lines = std::min(once.history.size(), again.history.size());
  for (std::size_t line = 0; line < lines; ++line)
    ASSERT_EQ(once.history[line], again.history[line]) << "line " << line;
  EXPECT_EQ(once.history.size(), again.history.size());
  EXPECT_GT(once.operations, 0U);
  EXPECT_GT(once.bundles, 0U);
  EXPECT_GT(once.files, 0U);
}

}  // namespace
}  // namespace nistaran::simulation
