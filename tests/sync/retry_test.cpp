#include "sync/retry.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(Retry, WaitsLongerEachTimeUpToALimit) {
  testing::SeededEntropy entropy;
  Retry retry(entropy, {milliseconds(1000), milliseconds(60'000)});
  for (const int ceiling : {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000}) {
    const milliseconds wait = retry.next();
    EXPECT_LE(wait, milliseconds(ceiling));
    EXPECT_GE(wait, milliseconds(ceiling / 2));
  }
}

TEST(Retry, StartsAgainAfterASuccess) {
  testing::SeededEntropy entropy;
  Retry retry(entropy, {milliseconds(1000), milliseconds(60'000)});
  for (int i = 0; i < 6; ++i) retry.next();
  retry.succeeded();
  EXPECT_LE(retry.next(), milliseconds(1000));
}

TEST(Retry, NeverComesBackBeforeTheServerAsked) {
  testing::SeededEntropy entropy;
  Retry retry(entropy);
  EXPECT_GE(retry.next(seconds(120)), seconds(120));
}

TEST(Retry, TwoTabletsDoNotKnockTogether) {
  testing::SeededEntropy one(1);
  testing::SeededEntropy two(2);
  EXPECT_NE(Retry(one).next(), Retry(two).next());
}

}  // namespace
}  // namespace nistaran
