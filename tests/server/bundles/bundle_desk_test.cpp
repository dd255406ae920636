// What headquarters does with a file that somebody brings.
#include "server/bundles/bundle_desk.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <thread>

#include "server/auth/password.h"
#include "server/bundles/server_keys.h"
#include "shared/limits.h"
#include "sync/bundle/file.h"
#include "tests/server/bundles/offline_tablet.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Desk : ::testing::Test {
  Desk() {
    district.receive();
    district.mark(district.ravi);
  }
  crypto::BoxKeys keys() {
    crypto::BoxKeys found;
    district.store->write([&](StoreTransaction& tx) { found = serverKeys(tx, district.entropy); });
    return found;
  }
  BundleFault faultOf(const std::string& file) {
    const auto taken = desk.take(file);
    EXPECT_FALSE(taken.has_value());
    return taken ? BundleFault::NotABundle : taken.error().fault();
  }
  BundleDesk::Taken taken(const std::string& file) {
    auto answer = desk.take(file);
    EXPECT_TRUE(answer.has_value()) << answer.error().message();
    return std::move(*answer);
  }
  int quarantined() const {
    SQLite::Database database(district.file().string(), SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT COUNT(*) FROM quarantine").getInt();
  }
  std::size_t actions() { return objectAt(district.document(), "actions").size(); }
  void setState(DeviceState state) {
    district.store->write([&](StoreTransaction& tx) { tx.setDeviceState(tablet.id(), state); });
  }

  StoredDistrict district;
  SignInGuard guard;
  BundleDesk desk{*district.store, district.ingest, guard, district.clock, district.entropy};
  OfflineTablet tablet{district, "tab-a", {district.ravi}, keys().public_key};
};

TEST_F(Desk, TheKeysOfADatabaseStayTheSame) {
  const crypto::BoxKeys first = keys();
  district.close();
  district.store = openSqliteStore(district.file());
  EXPECT_EQ(keys().public_key, first.public_key);
  EXPECT_EQ(keys().secret_key, first.secret_key);
}

TEST_F(Desk, TakesTheWorkAndSaysWhatBecameOfIt) {
  tablet.visits(district.ravi);
  const auto found = taken(tablet.writes());
  EXPECT_TRUE(found.changed);
  EXPECT_EQ(found.head, district.head());
  EXPECT_EQ(found.label, "tab-a");
  const BundleAnswer answer = tablet.reads(found.answer);
  ASSERT_EQ(answer.results.size(), 1U);
  EXPECT_EQ(answer.results[0].outcome, Outcome::Accepted);
  EXPECT_EQ(answer.known, DeviceCount(1));
  EXPECT_EQ(answer.epoch, "epoch-1");
  EXPECT_EQ(answer.answered_at, district.clock.now());
  EXPECT_FALSE(taken(tablet.writes()).changed) << "the second time nothing is new";
}

TEST_F(Desk, AFileThatIsNotRightChangesNothing) {
  tablet.visits(district.ravi);
  const std::string file = tablet.writes();
  EXPECT_EQ(faultOf("x"), BundleFault::NotABundle);
  EXPECT_EQ(faultOf(file.substr(0, file.size() - 1)), BundleFault::CutOff);
  std::string damaged = file;
  damaged.back() = static_cast<char>(damaged.back() + 1);
  EXPECT_EQ(faultOf(damaged), BundleFault::Damaged);
  const std::string other = crypto::makeBoxKeys(district.entropy).public_key;
  EXPECT_EQ(faultOf(sealRequest(tablet.packs(), tablet.keys().secret_key, other)), BundleFault::OtherServer);
  EXPECT_EQ(actions(), 0U);
  EXPECT_EQ(quarantined(), 0);
}

TEST_F(Desk, AFileOfATabletThatIsNotKnownIsNotTaken) {
  BundleRequest bundle = tablet.packs();
  bundle.device = DeviceId("tab-x");
  EXPECT_EQ(faultOf(tablet.writes(bundle)), BundleFault::UnknownDevice);
  bundle.device = portalDevice(DistrictCode("kannauj"));
  EXPECT_EQ(faultOf(tablet.writes(bundle)), BundleFault::UnknownDevice) << "the server's own hand no file in";
}

TEST_F(Desk, WhatAnotherSealedInTheTabletsNameIsNotTaken) {
  tablet.visits(district.ravi);
  const std::string stranger = crypto::makeKeyPair(district.entropy).secret_key;
  EXPECT_EQ(faultOf(sealRequest(tablet.packs(), stranger, keys().public_key)), BundleFault::NotTheDevices);
  EXPECT_EQ(actions(), 0U);
}

TEST_F(Desk, ATabletThatWasTakenOutOfServiceGetsNothingAndItsWorkIsKeptAside) {
  tablet.visits(district.ravi);
  setState(DeviceState::Revoked);
  EXPECT_EQ(faultOf(tablet.writes()), BundleFault::DeviceRevoked);
  EXPECT_EQ(actions(), 0U);
  EXPECT_EQ(quarantined(), 1);
}

TEST_F(Desk, AForkIsSaidAndBothBranchesAreKept) {
  SignedDevice branch("tab-a");
  ASSERT_TRUE(district.handIn(branch.sign({branch.visit(district.ravi, "प्रतिलिपि")})).has_value());
  tablet.visits(district.ravi);
  const BundleAnswer answer = tablet.reads(taken(tablet.writes()).answer);
  EXPECT_EQ(answer.problem, (BundleProblem{"device_forked", {}}));
  EXPECT_TRUE(answer.results.empty());
  ASSERT_EQ(answer.officers.size(), 1U);
  EXPECT_TRUE(answer.officers[0].pages.empty());
  EXPECT_EQ(quarantined(), 1);
  EXPECT_EQ(actions(), 1U);
  tablet.takes(taken(tablet.writes()).answer);
  EXPECT_EQ(tablet.waiting(), 1U) << "it stays on the tablet, too";
}

TEST_F(Desk, ABatchThatTheTabletDidNotSignIsKeptAside) {
  tablet.visits(district.ravi);
  BundleRequest bundle = tablet.packs();
  bundle.batches[0].signature = std::string(128, '0');
  EXPECT_EQ(tablet.reads(taken(tablet.writes(bundle)).answer).problem, (BundleProblem{"bad_signature", {}}));
  EXPECT_EQ(quarantined(), 1);
}

TEST_F(Desk, WhatComesBeforeAGapStaysTaken) {
  tablet.visits(district.ravi);
  tablet.visits(district.ravi);
  tablet.visits(district.ravi);
  BundleRequest bundle = tablet.packs();
  std::vector<Operation> all = bundle.batches[0].operations;
  bundle.batches = {signBatch(tablet.id(), {all[0]}, tablet.keys().secret_key),
                    signBatch(tablet.id(), {all[2]}, tablet.keys().secret_key)};
  const std::string answer = taken(tablet.writes(bundle)).answer;
  EXPECT_EQ(tablet.reads(answer).problem, (BundleProblem{"sequence_gap", DeviceCount(2)}));
  EXPECT_EQ(tablet.reads(answer).officers[0].pages.size(), 1U) << "a way of days brings what it can";
  tablet.takes(answer);
  EXPECT_EQ(tablet.waiting(), 2U);
}

TEST_F(Desk, AnOfficerWhoNeverSignedInOnTheTabletGetsNothing) {
  BundleRequest bundle = tablet.packs();
  bundle.requests.push_back(bundle.requests[0]);
  bundle.requests.back().officer = district.sp.id;
  const BundleAnswer answer = tablet.reads(taken(tablet.writes(bundle)).answer);
  ASSERT_EQ(answer.officers.size(), 1U);
  EXPECT_EQ(answer.officers[0].officer, district.ravi.id);
}

TEST_F(Desk, AnOfficerWhoLeftGetsNothing) {
  SQLite::Database database(district.file().string(), SQLite::OPEN_READWRITE);
  Officer gone = district.ravi;
  gone.active = false;
  SQLite::Statement update(database, "UPDATE officers SET json = ? WHERE id = 'ravi'");
  update.bind(1, toJson(gone).dump());
  update.exec();
  EXPECT_TRUE(tablet.reads(taken(tablet.writes()).answer).officers.empty());
}

TEST_F(Desk, AServerThatAsksThePortalFirstTakesNothingYet) {
  district.store->write([&](StoreTransaction& tx) {
    tx.beginEpoch(DistrictCode("kannauj"), "epoch-after", district.clock.now());
  });
  tablet.records(district.ravi, OperationKind::ActionRecord, {{"type", "visit"}}, "40016026000999");
  try {
    desk.take(tablet.writes());
    FAIL() << "refused it would be lost to the complaint";
  } catch (const ErrorException& wait) {
    EXPECT_EQ(wait.error().code(), ErrorCode::CatchingUp);
  }
}

TEST_F(Desk, AScopeOverTheLimitComesWithTheNextBundles) {
  const std::string text(200 * 1024, 'x');
  for (int i = 0; i < 70; ++i) {
    const std::string number = "4001602600" + std::to_string(1000 + i);
    district.receive(number);
    district.mark(district.ravi, number);
    tablet.records(district.ravi, OperationKind::ActionRecord, {{"type", "note"}, {"text", text}}, number);
  }
  int ways = 0;
  for (; ways < 10; ++ways) {
    const std::string file = tablet.writes();
    ASSERT_LE(file.size(), limits::kBundleBytesMax);
    const std::string answer = taken(file).answer;
    ASSERT_LE(answer.size(), limits::kBundleBytesMax);
    if (tablet.takes(answer).received == 0 && tablet.waiting() == 0) break;
  }
  EXPECT_GT(ways, 1);
  EXPECT_LT(ways, 5);
  for (int i = 0; i < 70; i += 23) {
    const std::string number = "4001602600" + std::to_string(1000 + i);
    EXPECT_EQ(tablet.holds(district.ravi, number), canonicalJson(district.document(number)));
  }
}

TEST_F(Desk, OneAtATimeAndOthersAreToldToComeAgain) {
  tablet.visits(district.ravi);
  const std::string file = tablet.writes();
  std::atomic<int> busy = 0;
  std::atomic<int> done = 0;
  std::vector<std::thread> couriers;
  for (int i = 0; i < 8; ++i) {
    couriers.emplace_back([&] {
      try {
        if (desk.take(file)) ++done;
      } catch (const ErrorException& wait) {
        if (wait.error().code() == ErrorCode::StorageBusy) ++busy;
      }
    });
  }
  for (std::thread& courier : couriers) courier.join();
  EXPECT_EQ(busy + done, 8);
  EXPECT_GE(done, 1);
  EXPECT_EQ(actions(), 1U);
}

// ---- who signs in by a courier ----

struct CarriedSignIns : Desk {
  CarriedSignIns() {
    newcomer.id = OfficerId("newcomer");
    district.store->write([&](StoreTransaction& tx) {
      tx.addOfficer({newcomer, hashPassword("rain-at-tirwa")});
    });
    district.receive("40016026000077");
    district.mark(newcomer, "40016026000077");
  }
  BundleAnswer asks(const std::string& password, const OfficerId& officer) {
    BundleRequest bundle = tablet.packs();
    bundle.sign_in = BundleSignIn{officer, password};
    SyncRequest everything;
    everything.app = "nistaran/test";
    everything.batch.device = tablet.id();
    bundle.requests = {{officer, everything}};
    return tablet.reads(taken(tablet.writes(bundle)).answer);
  }
  Officer newcomer = district.ravi;
};

TEST_F(CarriedSignIns, OpenTheFirstSessionAndBringTheComplaintsWithIt) {
  const BundleAnswer answer = asks("rain-at-tirwa", newcomer.id);
  ASSERT_TRUE(answer.session);
  EXPECT_EQ(answer.session->refused, "");
  EXPECT_EQ(stringAt(answer.session->opened, "officer.id"), newcomer.id.text());
  EXPECT_EQ(stringAt(answer.session->opened, "store_key").size(), 64U);
  EXPECT_EQ(stringAt(answer.session->opened, "token"), "") << "it works by courier alone";
  ASSERT_EQ(answer.officers.size(), 1U);
  ASSERT_FALSE(answer.officers[0].pages.empty());
  ASSERT_EQ(answer.officers[0].pages[0].documents.size(), 1U);
  EXPECT_EQ(answer.officers[0].pages[0].documents[0].id(), ComplaintId("40016026000077"));
}

TEST_F(CarriedSignIns, WithAWrongPasswordBringNothing) {
  const BundleAnswer answer = asks("sun-at-tirwa", newcomer.id);
  ASSERT_TRUE(answer.session);
  EXPECT_EQ(answer.session->refused, "unauthenticated");
  EXPECT_TRUE(answer.officers.empty()) << "and who has not signed in gets no pages";
  EXPECT_EQ(asks("x", OfficerId("nobody")).session->refused, "unauthenticated");
}

TEST_F(CarriedSignIns, AreNoWayToGuess) {
  for (int time = 0; time < kWrongPasswordsMax; ++time) asks("guess", newcomer.id);
  EXPECT_EQ(asks("rain-at-tirwa", newcomer.id).session->refused, "rate_limited");
}

}  // namespace
}  // namespace nistaran::server
