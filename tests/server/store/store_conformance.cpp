#include "tests/server/store/store_conformance.h"

#include <atomic>
#include <future>
#include <thread>

namespace nistaran::server::testing {
namespace {

constexpr const char* kDistrictFile = R"({
  "district": {"code": "kannauj", "name": {"hi": "कन्नौज", "en": "Kannauj"}},
  "circles": [{"code": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}}],
  "stations": [{"code": "tirwa", "circle": "tirwa", "name": {"hi": "तिर्वा", "en": "Tirwa"}}],
  "a_member_of_a_later_program": {"kept": true}})";

DistrictRecord districtOf(const DistrictCode& code, const std::string& epoch) {
  Json file = Json::parse(kDistrictFile);
  file["district"]["code"] = code.text();
  return {*districtFromJson(file), epoch};
}

SessionRecord sessionUntil(UtcTime expires) {
  return {OfficerId("ravi"), DeviceId("tab-1"), expires};
}

}  // namespace

Json documentOf(const std::string& number, int version, const std::string& station,
                const std::string& circle) {
  return Json{{"id", number},
              {"version", version},
              {"district", "kannauj"},
              {"status", "received"},
              {"assignment", {{"circle", circle}, {"station", station}}},
              {"complainant", {{"name", "आवेदक एक"}}},
              {"a_member_of_a_later_program", {{"kept", true}}}};
}

Change changeOf(const Json& before, const Json& after, const DistrictCode& district) {
  return {district, before, storedDocument(after)};
}

DeviceRecord deviceOf(const std::string& id) {
  DeviceRecord device;
  device.id = DeviceId(id);
  device.district = kKannauj;
  device.label = "तिर्वा का टैबलेट";
  device.public_key = std::string(64, 'a');
  return device;
}

JournalEntry entryOf(const Operation& operation, Outcome outcome, Reason reason, int version) {
  return {operation,
          hashOf(operation),
          officer("ravi"),
          fromMs(1'790'000'500'000),
          {operation.id, operation.n, outcome, reason, Version(version)}};
}

OutboxRow outboxRow(const std::string& number, const std::string& key) {
  OutboxRow row;
  row.district = kKannauj;
  row.complaint = ComplaintId(number);
  row.kind = "action";
  row.body = {{"kind", "visit"}, {"text", "मौके पर गया"}};
  row.idempotency_key = key;
  return row;
}

StoreConformance::StoreConformance() {
  write([](StoreTransaction& tx) {
    tx.putDistrict(districtOf(kKannauj, "epoch-1"));
    tx.putDistrict(districtOf(kFarrukhabad, "epoch-2"));
    tx.addDevice(deviceOf("tab-1"));
  });
}

std::string StoreConformance::failureOf(const Store::Work& work) {
  try {
    store->write(work);
    return {};
  } catch (const ErrorException& failure) {
    return std::string(describe(failure.error().code()).name);
  }
}

void StoreConformance::reopen() {
  store.reset();
  store = place->open();
}

// ---- districts, people, devices ----

TEST_P(StoreConformance, ADistrictIsThereWithEveryMemberOfItsFile) {
  const auto found = read([](StoreReader& reader) { return reader.district(kKannauj); });
  ASSERT_TRUE(found);
  EXPECT_EQ(found->epoch, "epoch-1");
  EXPECT_EQ(found->district.json, districtOf(kKannauj, "").district.json);
  EXPECT_FALSE(read([](StoreReader& reader) { return reader.district(DistrictCode("nowhere")); }));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.districts(); }),
            (std::vector{kFarrukhabad, kKannauj}));
}

TEST_P(StoreConformance, ADistrictLoadedAgainKeepsItsEpochAndItsSequence) {
  write([](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), documentOf("1", 1)));
    tx.putDistrict(districtOf(kKannauj, "another-epoch"));
  });
  EXPECT_EQ(read([](StoreReader& reader) { return reader.district(kKannauj); })->epoch, "epoch-1");
  EXPECT_EQ(head(), Seq(1));
}

TEST_P(StoreConformance, AnOfficerIsFoundAsAddedAndOnlyInTheirDistrict) {
  Officer ravi = officer("ravi");
  ravi.active = false;
  write([&](StoreTransaction& tx) { tx.addOfficer({ravi, "hash-of-ravi"}); });
  const auto found = read([](StoreReader& reader) { return reader.officer(OfficerId("ravi")); });
  ASSERT_TRUE(found);
  EXPECT_EQ(found->officer, ravi);
  EXPECT_EQ(found->password_hash, "hash-of-ravi");
  EXPECT_EQ(read([](StoreReader& reader) { return reader.officers(kKannauj); }), std::vector{ravi});
  EXPECT_TRUE(read([](StoreReader& reader) { return reader.officers(kFarrukhabad); }).empty());
}

TEST_P(StoreConformance, ASecondOfficerOfTheSameNameIsAConflictAndTheFirstStays) {
  write([](StoreTransaction& tx) { tx.addOfficer({officer("ravi"), "first"}); });
  EXPECT_EQ(failureOf([](StoreTransaction& tx) {
              tx.addOfficer({inspector("ravi"), "second"});
            }),
            "conflict");
  EXPECT_EQ(read([](StoreReader& reader) { return reader.officer(OfficerId("ravi")); })->password_hash,
            "first");
}

TEST_P(StoreConformance, ADeviceIsFoundAsAddedAndItsStateChanges) {
  for (const DeviceState state : {DeviceState::Active, DeviceState::Forked, DeviceState::Revoked}) {
    write([&](StoreTransaction& tx) { tx.setDeviceState(DeviceId("tab-1"), state); });
    const auto found = read([](StoreReader& reader) { return reader.device(DeviceId("tab-1")); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->state, state);
    EXPECT_EQ(found->label, "तिर्वा का टैबलेट");
    EXPECT_EQ(found->head, ChainHead{});
  }
  EXPECT_FALSE(read([](StoreReader& reader) { return reader.device(DeviceId("tab-2")); }));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.devices(); }).size(), 1U);
}

TEST_P(StoreConformance, WhoSignedInOnADeviceIsKnownThereAndNowhereElse) {
  for (int i = 0; i < 2; ++i)
    write([](StoreTransaction& tx) { tx.noteSignIn(DeviceId("tab-1"), OfficerId("ravi")); });
  const auto signedIn = [&](const char* device, const char* who) {
    return read([&](StoreReader& reader) { return reader.signedInOn(DeviceId(device), OfficerId(who)); });
  };
  EXPECT_TRUE(signedIn("tab-1", "ravi"));
  EXPECT_FALSE(signedIn("tab-1", "sita"));
  EXPECT_FALSE(signedIn("tab-2", "ravi"));
}

TEST_P(StoreConformance, ADeviceCodeIsTakenOnce) {
  const UtcTime now = clock.now();
  write([&](StoreTransaction& tx) { tx.addDeviceCode("code", kKannauj, now + std::chrono::hours(1)); });
  std::optional<DistrictCode> first, second, unknown;
  write([&](StoreTransaction& tx) {
    unknown = tx.takeDeviceCode("another", now);
    first = tx.takeDeviceCode("code", now);
    second = tx.takeDeviceCode("code", now);
  });
  EXPECT_EQ(first, kKannauj);
  EXPECT_EQ(second, std::nullopt);
  EXPECT_EQ(unknown, std::nullopt);
}

TEST_P(StoreConformance, ADeviceCodeIsNotTakenAfterItsTimeNorUsedUpByAFailure) {
  const UtcTime ends = clock.now() + std::chrono::hours(1);
  write([&](StoreTransaction& tx) { tx.addDeviceCode("code", kKannauj, ends); });
  std::optional<DistrictCode> late, in_time;
  write([&](StoreTransaction& tx) { late = tx.takeDeviceCode("code", ends); });
  EXPECT_EQ(late, std::nullopt);
  failureOf([&](StoreTransaction& tx) {
    tx.takeDeviceCode("code", clock.now());
    throw ErrorException(Error(ErrorCode::Malformed));
  });
  write([&](StoreTransaction& tx) { in_time = tx.takeDeviceCode("code", clock.now()); });
  EXPECT_EQ(in_time, kKannauj);
}

TEST_P(StoreConformance, ASessionIsFoundUntilItIsEnded) {
  const UtcTime expires = clock.now() + std::chrono::hours(12);
  write([&](StoreTransaction& tx) { tx.addSession("token", sessionUntil(expires)); });
  const auto found = read([](StoreReader& reader) { return reader.session("token"); });
  ASSERT_TRUE(found);
  EXPECT_EQ(found->officer, OfficerId("ravi"));
  EXPECT_EQ(found->device, DeviceId("tab-1"));
  EXPECT_EQ(found->expires, expires);
  write([](StoreTransaction& tx) { tx.endSession("token"); });
  EXPECT_FALSE(read([](StoreReader& reader) { return reader.session("token"); }));
}

TEST_P(StoreConformance, OnlyWhatRanOutIsForgotten) {
  const UtcTime now = clock.now();
  const auto tick = std::chrono::milliseconds(1);
  write([&](StoreTransaction& tx) {
    tx.addSession("over", sessionUntil(now));
    tx.addSession("good", sessionUntil(now + tick));
    tx.addDeviceCode("good code", kKannauj, now + tick);
    tx.forgetExpired(now);
  });
  EXPECT_FALSE(read([](StoreReader& reader) { return reader.session("over"); }));
  EXPECT_TRUE(read([](StoreReader& reader) { return reader.session("good"); }));
  std::optional<DistrictCode> code;
  write([&](StoreTransaction& tx) { code = tx.takeDeviceCode("good code", now); });
  EXPECT_EQ(code, kKannauj);
}

// ---- journal ----

TEST_P(StoreConformance, AnOperationIsJournalledWithEveryMemberThatItCameWith) {
  Device tablet("tab-1");
  Json json = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 1).json;
  json["from_a_newer_app"] = {{"पाठ", "\u0001 quoted \" and नई पंक्ति\n"}};
  const Operation operation = *operationFromJson(json);
  write([&](StoreTransaction& tx) {
    tx.appendJournal(entryOf(operation, Outcome::Held, Reason::UnknownKind, 7), kKannauj);
  });
  const auto found = journalled(tablet.id(), 1);
  ASSERT_TRUE(found);
  EXPECT_EQ(canonicalJson(found->operation.json), canonicalJson(json));
  EXPECT_EQ(found->hash, hashOf(operation));
  EXPECT_EQ(found->actor, officer("ravi"));
  EXPECT_EQ(found->received, fromMs(1'790'000'500'000));
  EXPECT_EQ(found->result,
            (OperationResult{operation.id, DeviceCount(1), Outcome::Held, Reason::UnknownKind, Version(7)}));
  EXPECT_FALSE(journalled(tablet.id(), 2));
  EXPECT_FALSE(journalled(DeviceId("tab-2"), 1));
}

TEST_P(StoreConformance, TheJournalMovesTheDevicesChainAlong) {
  Device tablet("tab-1");
  const Operation first = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 1);
  const Operation second = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "note"}}, 1);
  write([&](StoreTransaction& tx) {
    tx.appendJournal(entryOf(first), kKannauj);
    tx.appendJournal(entryOf(second), kKannauj);
  });
  EXPECT_EQ(read([](StoreReader& reader) { return reader.device(DeviceId("tab-1")); })->head,
            headAfter(second));
}

TEST_P(StoreConformance, TheJournalIsReadInTheOrderInWhichItWasWritten) {
  write([](StoreTransaction& tx) { tx.addDevice(deviceOf("tab-0")); });
  Device one("tab-1"), zero("tab-0");
  const Officer ravi = officer("ravi");
  std::vector<Operation> made;
  for (Device* device : {&one, &zero, &one})
    made.push_back(device->make(ravi, OperationKind::ActionRecord, {{"type", "visit"}}, 1));
  for (const Operation& operation : made)
    write([&](StoreTransaction& tx) { tx.appendJournal(entryOf(operation), kKannauj); });
  std::vector<OperationId> seen;
  store->read([&](StoreReader& reader) {
    reader.eachJournalled([&](const JournalEntry& entry) { seen.push_back(entry.operation.id); },
                          [](const std::string& what) { ADD_FAILURE() << what; });
  });
  EXPECT_EQ(seen, (std::vector{made[0].id, made[1].id, made[2].id}));
}

TEST_P(StoreConformance, OnlyAnOperationThatWasNotRefusedCountsAsTaken) {
  Device tablet("tab-1");
  const Officer ravi = officer("ravi");
  const Operation refused = tablet.make(ravi, OperationKind::ActionRecord, {{"type", "visit"}}, 1);
  const Operation taken = tablet.make(ravi, OperationKind::ActionRecord, {{"type", "visit"}}, 1);
  write([&](StoreTransaction& tx) {
    tx.appendJournal(entryOf(refused, Outcome::Refused, Reason::OutOfScope, 0), kKannauj);
    tx.appendJournal(entryOf(taken, Outcome::Held, Reason::NothingThere), kKannauj);
  });
  EXPECT_FALSE(read([&](StoreReader& reader) { return reader.operationTaken(refused.id); }));
  EXPECT_TRUE(read([&](StoreReader& reader) { return reader.operationTaken(taken.id); }));
}

TEST_P(StoreConformance, ThePlaceInADevicesChainIsTakenOnce) {
  Device tablet("tab-1");
  Device copy = tablet;
  const Operation first = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "एक"}}, 1);
  const Operation other = copy.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "दो"}}, 1);
  write([&](StoreTransaction& tx) { tx.appendJournal(entryOf(first), kKannauj); });
  EXPECT_NE(failureOf([&](StoreTransaction& tx) { tx.appendJournal(entryOf(other), kKannauj); }), "");
  EXPECT_EQ(journalled(tablet.id(), 1)->hash, hashOf(first));
}

// ---- documents and feed ----

TEST_P(StoreConformance, AChangeIsADocumentAndAFeedEntryThatLeadsToIt) {
  const Json first = documentOf("1", 1);
  Json second = first;
  second["version"] = 2;
  second["status"] = "marked";
  second["complainant"].erase("name");
  Seq seq;
  write([&](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), first));
    seq = tx.commitChange(changeOf(first, second));
  });
  EXPECT_EQ(seq, Seq(2));
  EXPECT_EQ(head(), Seq(2));
  const auto stored = document("1");
  ASSERT_TRUE(stored);
  EXPECT_EQ(canonicalJson(stored->json), canonicalJson(second));
  EXPECT_EQ(stored->digest, digestOf(second));
  StoredDocument copy = storedDocument(first);
  const auto entries = feed("station:tirwa", Seq(1));
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].entry.seq, Seq(2));
  EXPECT_EQ(entries[0].entry.from, Version(1));
  EXPECT_EQ(applyEntry(copy, entries[0].entry), Applied::Changed);
  EXPECT_EQ(copy.digest, stored->digest);
}

TEST_P(StoreConformance, ScopesAreEnteredLeftAndEnteredAgain) {
  const Json here = documentOf("1", 1);
  const Json there = documentOf("1", 2, "thathia");
  const Json back = documentOf("1", 3);
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), here)); });
  EXPECT_EQ(inScope("station:tirwa"), std::vector{ComplaintId("1")});
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(here, there)); });
  EXPECT_TRUE(inScope("station:tirwa").empty());
  EXPECT_EQ(inScope("station:thathia"), std::vector{ComplaintId("1")});
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(there, back)); });
  EXPECT_EQ(inScope("station:tirwa"), std::vector{ComplaintId("1")});
  const auto ways = [&](const std::string& scope) {
    std::vector<ScopeChange> found;
    for (const ScopedEntry& entry : feed(scope)) found.push_back(entry.change);
    return found;
  };
  using enum ScopeChange;
  EXPECT_EQ(ways("station:tirwa"), (std::vector{Enter, Leave, Enter}));
  EXPECT_EQ(ways("station:thathia"), (std::vector{Enter, Leave}));
  EXPECT_EQ(ways("circle:tirwa"), (std::vector{Enter, Stay, Stay}));
  EXPECT_EQ(ways("district"), (std::vector{Enter, Stay, Stay}));
  EXPECT_TRUE(ways("station:kotwali").empty());
}

TEST_P(StoreConformance, TheFeedGoesOnAfterACursorAndStopsAtTheCount) {
  write([](StoreTransaction& tx) {
    for (int i = 1; i <= 5; ++i) tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1)));
  });
  const auto page = feed("district", Seq(1), 2);
  ASSERT_EQ(page.size(), 2U);
  EXPECT_EQ(page[0].entry.seq, Seq(2));
  EXPECT_EQ(page[1].entry.seq, Seq(3));
  EXPECT_TRUE(feed("district", Seq(5)).empty());
}

TEST_P(StoreConformance, ComplaintsOfAScopeComeInOrderOfNumberAfterTheLastOne) {
  write([](StoreTransaction& tx) {
    for (const char* number : {"30", "10", "20"}) tx.commitChange(changeOf(Json(), documentOf(number, 1)));
  });
  EXPECT_EQ(inScope("district", "", 2), (std::vector{ComplaintId("10"), ComplaintId("20")}));
  EXPECT_EQ(inScope("district", "20"), std::vector{ComplaintId("30")});
}

TEST_P(StoreConformance, EachDistrictCountsForItself) {
  write([](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), documentOf("1", 1)));
    tx.commitChange(changeOf(Json(), documentOf("2", 1), kFarrukhabad));
  });
  EXPECT_EQ(head(kKannauj), Seq(1));
  EXPECT_EQ(head(kFarrukhabad), Seq(1));
  EXPECT_EQ(feed("district").size(), 1U);
}

// ---- transactions ----

// Everything that one operation leads to.
void settleAll(StoreTransaction& tx, const Operation& operation) {
  tx.appendJournal(entryOf(operation), kKannauj);
  tx.commitChange(changeOf(Json(), documentOf("1", 1)));
  tx.portalWriter().enqueue(outboxRow("1", "key"), fromMs(0));
  tx.portalWriter().setPortalCursor(kKannauj, "page-2");
  tx.portalWriter().putPortalRecord(ComplaintId("1"), {{"revision", 1}});
  tx.noteSignIn(DeviceId("tab-1"), OfficerId("ravi"));
}

TEST_P(StoreConformance, WhatOneOperationLeadsToIsStoredTogether) {
  const Operation operation =
      Device("tab-1").make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  write([&](StoreTransaction& tx) { settleAll(tx, operation); });
  for (int opened = 0; opened < 2; ++opened) {
    EXPECT_TRUE(journalled(DeviceId("tab-1"), 1));
    EXPECT_TRUE(document("1"));
    EXPECT_EQ(feed("station:tirwa").size(), 1U);
    EXPECT_TRUE(read([](StoreReader& reader) { return reader.portal().nextOutbox(fromMs(1), {}); }));
    EXPECT_EQ(read([](StoreReader& reader) { return reader.portal().portalCursor(kKannauj); }), "page-2");
    reopen();
  }
}

TEST_P(StoreConformance, NothingIsLeftOfAWorkThatThrows) {
  const Operation operation =
      Device("tab-1").make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  EXPECT_EQ(failureOf([&](StoreTransaction& tx) {
              settleAll(tx, operation);
              throw ErrorException(Error(ErrorCode::NotAllowed));
            }),
            "not_allowed");
  for (int opened = 0; opened < 2; ++opened) {
    EXPECT_FALSE(journalled(DeviceId("tab-1"), 1));
    EXPECT_FALSE(document("1"));
    EXPECT_TRUE(feed("station:tirwa").empty());
    EXPECT_TRUE(inScope("district").empty());
    EXPECT_EQ(head(), Seq(0)) << "a number that was not used must come again";
    EXPECT_EQ(read([](StoreReader& reader) { return reader.device(DeviceId("tab-1")); })->head, ChainHead{});
    EXPECT_FALSE(read([](StoreReader& reader) { return reader.portal().nextOutbox(fromMs(1), {}); }));
    EXPECT_EQ(read([](StoreReader& reader) { return reader.portal().portalCursor(kKannauj); }), "");
    EXPECT_FALSE(read([](StoreReader& reader) { return reader.portal().portalRecord(ComplaintId("1")); }));
    EXPECT_FALSE(
        read([](StoreReader& reader) { return reader.signedInOn(DeviceId("tab-1"), OfficerId("ravi")); }));
    reopen();
  }
}

TEST_P(StoreConformance, AnExceptionOfTheWorkComesBackAsItIs) {
  EXPECT_THROW(write([](StoreTransaction&) { throw std::out_of_range("mine"); }), std::out_of_range);
  EXPECT_THROW(store->read([](StoreReader&) { throw std::out_of_range("mine"); }), std::out_of_range);
  write([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); });
  EXPECT_TRUE(document("1")) << "the next work is not disturbed";
}

// A work that keeps the store's thread busy until it is told to go on: what is queued meanwhile is one group.
struct Gate {
  std::promise<void> entered;
  std::promise<void> opened;
  void hold(Store& store) {
    store.writeLater(
        [this](StoreTransaction&) {
          entered.set_value();
          opened.get_future().wait();
        },
        [](std::exception_ptr) {});
    entered.get_future().wait();
  }
};

TEST_P(StoreConformance, OfWorksQueuedTogetherTheOneThatThrowsIsRolledBackAlone) {
  Gate gate;
  gate.hold(*store);
  std::vector<std::promise<bool>> stored(3);
  for (int i = 0; i < 3; ++i) {
    store->writeLater(
        [i](StoreTransaction& tx) {
          tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1)));
          if (i == 1) throw std::runtime_error("this one");
        },
        [&stored, i](std::exception_ptr failure) {
          stored[static_cast<std::size_t>(i)].set_value(!failure);
        });
  }
  gate.opened.set_value();
  EXPECT_TRUE(stored[0].get_future().get());
  EXPECT_FALSE(stored[1].get_future().get());
  EXPECT_TRUE(stored[2].get_future().get());
  EXPECT_TRUE(document("0"));
  EXPECT_FALSE(document("1"));
  EXPECT_TRUE(document("2"));
  EXPECT_EQ(head(), Seq(2));
}

TEST_P(StoreConformance, OfWorksQueuedTogetherTheDatabasesRefusalOfOneIsNotToldToTheNext) {
  Device tablet("tab-1");
  Device copy = tablet;
  const Operation first = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "एक"}}, 1);
  const Operation second = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "दो"}}, 1);
  const Operation twin = copy.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "तीन"}}, 1);
  Gate gate;
  gate.hold(*store);
  std::vector<std::promise<bool>> stored(3);
  const std::vector<Operation> queued{first, twin, second};
  for (std::size_t i = 0; i < queued.size(); ++i) {
    store->writeLater([&, i](StoreTransaction& tx) { tx.appendJournal(entryOf(queued[i]), kKannauj); },
                      [&, i](std::exception_ptr failure) { stored[i].set_value(!failure); });
  }
  gate.opened.set_value();
  EXPECT_TRUE(stored[0].get_future().get());
  EXPECT_FALSE(stored[1].get_future().get());
  EXPECT_TRUE(stored[2].get_future().get());
  EXPECT_EQ(journalled(tablet.id(), 1)->hash, hashOf(first));
  EXPECT_EQ(journalled(tablet.id(), 2)->hash, hashOf(second));
}

TEST_P(StoreConformance, WorksQueuedTogetherShareOneCommit) {
  Gate gate;
  gate.hold(*store);
  std::promise<bool> first_seen_by_second;
  std::promise<void> done;
  store->writeLater([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); },
                    [](std::exception_ptr) {});
  store->writeLater([&](StoreTransaction&) { first_seen_by_second.set_value(document("1").has_value()); },
                    [&](std::exception_ptr) { done.set_value(); });
  gate.opened.set_value();
  EXPECT_FALSE(first_seen_by_second.get_future().get()) << "committed before the group was whole";
  done.get_future().wait();
  EXPECT_TRUE(document("1"));
}

TEST_P(StoreConformance, WhoIsToldThatItIsStoredFindsIt) {
  std::promise<bool> found;
  store->writeLater([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); },
                    [&](std::exception_ptr) { found.set_value(document("1").has_value()); });
  EXPECT_TRUE(found.get_future().get());
}

TEST_P(StoreConformance, AReaderSeesOneMoment) {
  Seq before, during;
  store->read([&](StoreReader& reader) {
    before = reader.head(kKannauj);
    std::thread([&] {
      store->write([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); });
    }).join();
    during = reader.head(kKannauj);
  });
  EXPECT_EQ(before, Seq(0));
  EXPECT_EQ(during, Seq(0));
  EXPECT_EQ(head(), Seq(1));
}

TEST_P(StoreConformance, ManyWritersLeaveASequenceWithoutGaps) {
  constexpr int kThreads = 8, kEach = 20;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        store->write([&](StoreTransaction& tx) {
          tx.commitChange(changeOf(Json(), documentOf(std::to_string(t) + "-" + std::to_string(i), 1)));
        });
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  const auto entries = feed("district", {}, 1000);
  ASSERT_EQ(entries.size(), static_cast<std::size_t>(kThreads * kEach));
  Seq expected;
  for (const ScopedEntry& row : entries) EXPECT_EQ(row.entry.seq, expected = expected.next());
}

TEST_P(StoreConformance, ClosingTheStoreFinishesWhatIsQueued) {
  std::atomic<int> told = 0;
  for (int i = 0; i < 20; ++i) {
    store->writeLater(
        [i](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1))); },
        [&](std::exception_ptr failure) { told += failure ? 0 : 1; });
  }
  reopen();
  EXPECT_EQ(told, 20);
  EXPECT_EQ(head(), Seq(20));
}

TEST_P(StoreConformance, OpenedAgainItGoesOnWhereItWas) {
  const Json first = documentOf("1", 1);
  Device tablet("tab-1");
  const Operation operation =
      tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  write([&](StoreTransaction& tx) {
    tx.addOfficer({officer("ravi"), "hash"});
    tx.addSession("token", sessionUntil(clock.now()));
    tx.appendJournal(entryOf(operation), kKannauj);
    tx.commitChange(changeOf(Json(), first));
  });
  reopen();
  EXPECT_EQ(read([](StoreReader& reader) { return reader.district(kKannauj); })->epoch, "epoch-1");
  EXPECT_TRUE(read([](StoreReader& reader) { return reader.officer(OfficerId("ravi")); }));
  EXPECT_TRUE(read([](StoreReader& reader) { return reader.session("token"); }));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.device(DeviceId("tab-1")); })->head,
            headAfter(operation));
  EXPECT_EQ(document("1")->digest, digestOf(first));
  Seq next;
  write([&](StoreTransaction& tx) { next = tx.commitChange(changeOf(first, documentOf("1", 2))); });
  EXPECT_EQ(next, Seq(2));
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(StoreConformance);

}  // namespace nistaran::server::testing
