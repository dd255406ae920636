// A tablet that gets a new name keeps all that it recorded, in one chain that hangs together.
#include "sync/rechain.h"

#include <gtest/gtest.h>

#include "sync/memory_store.h"
#include "sync/recorder.h"
#include "sync/replica.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

TEST(Rechain, EverythingIsHandedInAgainUnderTheNewNameWithTheSameIds) {
  MemoryStore store;
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  const Officer ravi = testing::officer("ravi");
  Recorder before(store, DeviceId("tab-old"), clock, entropy);
  std::vector<Operation> made;
  for (int i = 0; i < 600; ++i) {
    made.push_back(before.record({ravi.id,
                                  ComplaintId(testing::kNumber),
                                  OperationKind::ActionRecord,
                                  Version(1),
                                  {{"type", "note"}, {"text", std::to_string(i)}}},
                                 ravi));
  }
  store.transaction([&](LocalStoreTransaction& tx) {
    tx.acknowledge(DeviceCount(1), Outcome::Merged, Reason::None, Version(7));
    rechain(tx, DeviceId("tab-new"));
    const auto waiting = tx.waiting(1000);
    ASSERT_EQ(waiting.size(), made.size());
    const crypto::KeyPair keys = crypto::makeKeyPair(entropy);
    std::vector<Operation> operations;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
      operations.push_back(waiting[i].operation);
      EXPECT_TRUE(sameButForPlace(waiting[i].operation, made[i]));
    }
    EXPECT_TRUE(checkBatch(signBatch(DeviceId("tab-new"), operations, keys.secret_key), keys.public_key))
        << "the chain hangs together and is the new tablet's";
    EXPECT_TRUE(waiting[0].acknowledged) << "what the server has is not shown as unsent";
    EXPECT_EQ(waiting[0].outcome, Outcome::Merged);
    EXPECT_FALSE(waiting[1].acknowledged);
    tx.acknowledge(DeviceCount(1), Outcome::Merged, Reason::None, Version(7));
    EXPECT_EQ(tx.waitingCount(), made.size() - 1);
  });
  Recorder after(store, DeviceId("tab-new"), clock, entropy);
  const Operation next = after.record(
      {ravi.id, ComplaintId(testing::kNumber), OperationKind::ActionRecord, Version(1), {{"type", "note"}}},
      ravi);
  EXPECT_EQ(next.n, DeviceCount(601));
}

TEST(Rechain, ClosesTheGapThatADamagedDiskHasLeft) {
  MemoryStore store;
  testing::Device device{"tab-old"};
  const Officer ravi = testing::officer("ravi");
  store.transaction([&](LocalStoreTransaction& tx) {
    for (int i = 1; i <= 5; ++i) {
      const Operation made = device.make(ravi, OperationKind::ActionRecord, {{"type", "note"}}, 1);
      if (i != 3) tx.append(made, ravi);
    }
    rechain(tx, DeviceId("tab-new"));
    EXPECT_EQ(tx.head().n, DeviceCount(4));
    std::vector<Operation> operations;
    for (const StoredOperation& stored : tx.waiting(10)) operations.push_back(stored.operation);
    testing::SeededEntropy entropy;
    const crypto::KeyPair keys = crypto::makeKeyPair(entropy);
    EXPECT_TRUE(checkBatch(signBatch(DeviceId("tab-new"), operations, keys.secret_key), keys.public_key));
  });
}

}  // namespace
}  // namespace nistaran
