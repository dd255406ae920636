// Districts, people, tablets and the journal, over every store.
#include "shared/form_book.h"
#include "tests/server/store/store_conformance.h"

namespace nistaran::server::testing {
namespace {

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

FormDefinition formOf(const std::string& name, int version) {
  return formFromJson(Json{{"form", name},
                           {"version", version},
                           {"title", {{"hi", "प्रपत्र"}}},
                           {"fields", {{{"name", "f"}, {"kind", "text"}, {"label", {{"hi", "क"}}}}}}})
      .value();
}

TEST_P(StoreConformance, ADistrictHasFormsOfItsOwnWithADigestThatFollowsThem) {
  const auto forms = [&] { return read([](StoreReader& reader) { return reader.forms(kKannauj); }); };
  const auto digest = [&] { return read([](StoreReader& reader) { return reader.formsDigest(kKannauj); }); };
  EXPECT_EQ(forms(), Json::array());
  EXPECT_EQ(digest(), "");
  write([](StoreTransaction& tx) {
    tx.putForm(kKannauj, formOf("second", 1));
    tx.putForm(kKannauj, formOf("first", 1));
  });
  EXPECT_EQ(forms(), Json::array({formOf("first", 1).json, formOf("second", 1).json}));
  EXPECT_EQ(digest(), formsDigest(forms()));
  write([](StoreTransaction& tx) { tx.putForm(kKannauj, formOf("first", 2)); });
  EXPECT_EQ(forms(), Json::array({formOf("first", 2).json, formOf("second", 1).json}));
  EXPECT_EQ(digest(), formsDigest(forms()));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.forms(kFarrukhabad); }), Json::array());
  write([](StoreTransaction& tx) { tx.putDistrict(districtOf(kKannauj, "")); });
  EXPECT_EQ(digest(), formsDigest(forms())) << "loading the district again takes no form away";
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
  EXPECT_FALSE(read([&](StoreReader& reader) { return reader.operationTaken(refused.id).has_value(); }));
  EXPECT_TRUE(read([&](StoreReader& reader) { return reader.operationTaken(taken.id).has_value(); }));
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

}  // namespace
}  // namespace nistaran::server::testing
