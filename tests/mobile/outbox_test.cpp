// What was recorded and has not simply been taken: told as it is today, and tried again.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "mobile/status/sync_status.h"
#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct Recorded : ::testing::Test {
  Recorded() { complaint.markedTo(ravi); }

  Operation records(OperationKind kind, Json body) {
    clock.advance(std::chrono::seconds(1));
    return Recorder(store.local, DeviceId("tab-1"), clock, entropy)
        .record({ravi.id, number, kind, Version(2), std::move(body)}, ravi);
  }
  Operation notes(const char* text) {
    return records(OperationKind::ActionRecord, {{"type", "note"}, {"text", text}});
  }
  void answered(const Operation& operation, Outcome outcome, Reason reason = Reason::None) {
    store.local.transaction([&](LocalStoreTransaction& tx) {
      tx.acknowledge(operation.n, outcome, reason, Version(complaint.version()));
      tx.putDocument(ravi.id, {complaint.document(), "digest"});
    });
  }
  // As the server takes it; the tablet has heard the answer and the document.
  void taken(const Operation& operation) {
    const Merged merged = merge(complaint.document(), operation, {ravi, clock.now()});
    answered(operation, merged.outcome, merged.reason);
  }
  void told(int count = 30) { status.showOutbox(readOutbox(store, ravi.id, count)); }
  static QString in(const OutboxModel& model, const Operation& operation, const char* role) {
    return model.value(model.rowOf(QString::fromStdString(operation.id.text())), role).toString();
  }

  nistaran::testing::ScratchFolder folder;
  Door door{folder / "door.db"};
  TabletStore store{door, folder / "tablet.db"};
  nistaran::testing::TestClock clock;
  nistaran::testing::SeededEntropy entropy;
  Officer ravi = nistaran::testing::officer("ravi");
  ComplaintId number{nistaran::testing::kNumber};
  nistaran::testing::Complaint complaint;
  SyncStatus status{{}};
  OutboxModel& aside = *status.setAside();
  OutboxModel& outbox = *status.outbox();
  QAbstractItemModelTester tester{&aside, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Recorded, WhatTheServerTookIsNotSetAside) {
  const Operation note = notes("क");
  taken(note);
  told();
  EXPECT_EQ(in(outbox, note, "state"), QStringLiteral("sent"));
  EXPECT_EQ(aside.count(), 0);
}

TEST_F(Recorded, WhatWasRefusedIsSetAsideWithItsReasonHoweverOld) {
  const Operation refused = notes("पुराना");
  answered(refused, Outcome::Refused, Reason::RoleNotAllowed);
  for (int i = 0; i < 5; ++i) taken(notes("क"));
  told(3);
  ASSERT_EQ(aside.count(), 1);
  EXPECT_EQ(in(aside, refused, "state"), QStringLiteral("refused"));
  EXPECT_EQ(in(aside, refused, "reasonText"), QStringLiteral("यह आपके पद के अधिकार में नहीं है।"));
  EXPECT_EQ(outbox.count(), 3);
  EXPECT_EQ(outbox.rowOf(QString::fromStdString(refused.id.text())), -1);
}

TEST_F(Recorded, TryingAgainRecordsTheSameAndTheOldOneNeedsNobodyAnyMore) {
  const Operation refused = notes("जाँच की");
  answered(refused, Outcome::Refused, Reason::OutOfScope);
  told();
  std::vector<Draft> asked;
  QObject::connect(&status, &SyncStatus::recordAsked,
                   [&asked](const Draft& draft) { asked.push_back(draft); });
  status.tryAgain(QString::fromStdString(refused.id.text()));
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].kind, refused.kind);
  EXPECT_EQ(asked[0].complaint, number);
  EXPECT_EQ(asked[0].body, refused.body);

  const Operation again = records(asked[0].kind, asked[0].body);
  told();
  EXPECT_EQ(aside.count(), 0);
  EXPECT_EQ(in(outbox, refused, "state"), QStringLiteral("repeated"));
  EXPECT_EQ(in(outbox, again, "state"), QStringLiteral("waiting"));
  answered(again, Outcome::Refused, Reason::OutOfScope);
  told();
  ASSERT_EQ(aside.count(), 1);
  EXPECT_EQ(in(aside, again, "state"), QStringLiteral("refused"));
}

TEST_F(Recorded, WhatIsWrongInItselfIsNotTriedAgain) {
  const Operation malformed = notes("?");
  answered(malformed, Outcome::Refused, Reason::Malformed);
  told();
  ASSERT_EQ(aside.count(), 1);
  EXPECT_EQ(in(aside, malformed, "canTryAgain"), QStringLiteral("false"));
  QSignalSpy asked(&status, &SyncStatus::recordAsked);
  status.tryAgain(QString::fromStdString(malformed.id.text()));
  EXPECT_EQ(asked.count(), 0);
}

struct Submitted : Recorded {
  Submitted() {
    complaint.visited(ravi);
    complaint.wrote(ravi);
    submission = records(OperationKind::ReportSubmit, {{"report", "r1"}});
    taken(submission);
    told();
  }
  void arrives() {
    store.local.transaction([&](LocalStoreTransaction& tx) {
      tx.putDocument(ravi.id, {complaint.document(), "digest"});
    });
    told();
  }

  Operation submission;
};

TEST_F(Submitted, WhatIsHeldIsSetAsideWithItsReason) {
  ASSERT_EQ(aside.count(), 1);
  EXPECT_EQ(in(aside, submission, "state"), QStringLiteral("held"));
  EXPECT_EQ(in(aside, submission, "canTryAgain"), QStringLiteral("false"));
  EXPECT_TRUE(in(aside, submission, "reasonText").contains(QStringLiteral("संपर्क")));
}

TEST_F(Submitted, WhatOnlyWaitsForTheSatisfactionIsOnItsWay) {
  complaint.contacted(ravi);
  arrives();
  EXPECT_EQ(aside.count(), 0);
  EXPECT_EQ(in(outbox, submission, "state"), QStringLiteral("held"));
  EXPECT_TRUE(in(outbox, submission, "reasonText").contains(QStringLiteral("संतुष्टि")));
}

TEST_F(Submitted, WhatWasHeldAndTookEffectNeedsNobodyAnyMore) {
  complaint.contacted(ravi);
  complaint.satisfied();
  ASSERT_EQ(complaint.status(), "submitted");
  arrives();
  EXPECT_EQ(aside.count(), 0);
  EXPECT_EQ(in(outbox, submission, "state"), QStringLiteral("sent"));
}

TEST_F(Submitted, WhatWasHeldAndWithdrawnSaysSo) {
  taken(records(OperationKind::HoldClose, {{"operation", submission.id.text()}}));
  told();
  EXPECT_EQ(aside.count(), 0);
  EXPECT_EQ(in(outbox, submission, "state"), QStringLiteral("withdrawn"));
}

}  // namespace
}  // namespace nistaran::mobile
