#include "sync/recorder.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "sync/memory_store.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

struct Recording : ::testing::Test {
  Draft note(std::string text = "क") {
    return {ravi.id,
            ComplaintId(testing::kNumber),
            OperationKind::ActionRecord,
            Version(2),
            {{"type", "note"}, {"text", std::move(text)}}};
  }
  std::size_t waiting() {
    std::size_t count = 0;
    store.transaction([&](LocalStoreTransaction& tx) { count = tx.waitingCount(); });
    return count;
  }
  MemoryStore store;
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  Officer ravi = testing::officer("ravi");
  Recorder recorder{store, DeviceId("tab-1"), clock, entropy};
};

TEST_F(Recording, OperationsAreChainedWithoutGaps) {
  const Operation first = recorder.record(note(), ravi);
  const Operation second = recorder.record(note(), ravi);
  EXPECT_EQ(first.n, DeviceCount(1));
  EXPECT_EQ(first.prev, std::string(64, '0'));
  EXPECT_EQ(second.n, DeviceCount(2));
  EXPECT_EQ(second.prev, hashOf(first));
  EXPECT_LT(first.time, second.time);
}

TEST_F(Recording, TheClockSetBackMakesNoOperationEarlier) {
  const Operation first = recorder.record(note(), ravi);
  clock.set(fromMs(1000));
  EXPECT_LT(first.time, recorder.record(note(), ravi).time);
}

TEST_F(Recording, SeveralAreThereTogetherOrNotAtAll) {
  EXPECT_THROW(recorder.recordAll({note(), note(std::string(limits::kOperationBytesMax, 'x'))}, ravi),
               ErrorException);
  EXPECT_EQ(waiting(), 0U);
  recorder.recordAll({note(), note()}, ravi);
  EXPECT_EQ(waiting(), 2U);
}

}  // namespace
}  // namespace nistaran
