#include "server/portal/outbox_worker.h"

#include <gtest/gtest.h>

#include <atomic>

#include "fake_gateway.h"
#include "memory_outbox.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using std::chrono::milliseconds;
using namespace nistaran::testing;

struct WorkerRig {
  MemoryOutbox outbox;
  FakeGateway portal;
  SystemClock clock;
  SeededEntropy entropy;
  OutboxDispatcher dispatcher{
      outbox,
      portal,
      clock,
      entropy,
      {{milliseconds(2), milliseconds(10)}, {3, milliseconds(10), milliseconds(40)}, milliseconds(5)},
      [](const std::string&) {}};
  OutboxWorker worker{dispatcher, portal, clock};

  bool comesTrue(const std::function<bool()>& what, milliseconds within = std::chrono::seconds(20)) {
    const auto end = std::chrono::steady_clock::now() + within;
    while (!what() && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(milliseconds(2));
    return what();
  }
};

TEST(OutboxWorker, wakesAtOnceWhenSomethingIsWritten) {
  WorkerRig rig;
  rig.worker.start();
  std::this_thread::sleep_for(milliseconds(50));
  const auto began = std::chrono::steady_clock::now();
  rig.outbox.write("1", DeliveryKind::Step);
  rig.worker.notify();
  EXPECT_TRUE(rig.comesTrue([&] { return rig.outbox.count("delivered") == 1; }));
  EXPECT_LT(std::chrono::steady_clock::now() - began, OutboxWorker::kLookInterval / 2);
}

TEST(OutboxWorker, takesSeveralComplaintsAtOnceButOneComplaintStepByStep) {
  WorkerRig rig;
  for (int step = 0; step < 5; ++step) {
    for (int number = 0; number < 8; ++number) rig.outbox.write(std::to_string(number), DeliveryKind::Step);
  }
  rig.portal.answerWith([](const Delivery&) -> std::optional<PostAnswer> {
    std::this_thread::sleep_for(milliseconds(5));
    return std::nullopt;
  });
  rig.worker.start();
  EXPECT_TRUE(rig.comesTrue([&] { return rig.outbox.count("delivered") == 40; }));
  EXPECT_GT(rig.portal.mostAtOnce(), 1);
  for (int number = 0; number < 8; ++number) EXPECT_EQ(rig.portal.taken(std::to_string(number)).size(), 5u);
}

TEST(OutboxWorker, deliversEverythingOnceOverAPortalThatFailsHalfTheTime) {
  WorkerRig rig;
  for (int step = 0; step < 4; ++step) {
    for (int number = 0; number < 10; ++number) rig.outbox.write(std::to_string(number), DeliveryKind::Step);
  }
  std::atomic<int> calls = 0;
  rig.portal.answerWith([&](const Delivery&) -> std::optional<PostAnswer> {
    const int call = ++calls;
    if (call % 2 == 0) return portalIsDown();
    if (call % 5 == 0) rig.portal.loseNextAnswers(1);
    return std::nullopt;
  });
  rig.worker.start();
  EXPECT_TRUE(rig.comesTrue([&] { return rig.outbox.count("delivered") == 40; }));
  for (int number = 0; number < 10; ++number) EXPECT_EQ(rig.portal.taken(std::to_string(number)).size(), 4u);
}

TEST(OutboxWorker, stopsSoonWhileThePortalIsDead) {
  WorkerRig rig;
  for (int number = 0; number < 10; ++number) rig.outbox.write(std::to_string(number), DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) { return portalIsDown(); });
  rig.worker.start();
  std::this_thread::sleep_for(milliseconds(50));
  const auto began = std::chrono::steady_clock::now();
  rig.worker.stop();
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(2));
  rig.worker.stop();
}

}  // namespace
}  // namespace nistaran
