#include "mobile/complaint/timeline_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "mobile/words/words.h"
#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

struct Telling : ::testing::Test {
  Telling() { complaint.markedTo(ravi); }

  // As the tablet has it: the operation is on top of the document, not in the server's copy yet.
  ComplaintSnapshot withUnsent(const Operation& operation) {
    ComplaintSnapshot snapshot = testing::snapshotOf(complaint.document());
    merge(snapshot.document, operation, {ravi, std::nullopt});
    snapshot.unsent = {operation.id};
    snapshot.mine = {{operation, ravi, false, Outcome::Accepted, Reason::None, {}}};
    return snapshot;
  }
  void show(const ComplaintSnapshot& snapshot) {
    model.show(snapshot, district, forms, QStringLiteral("hi"));
  }
  QVariant of(const OperationId& id, const char* role) {
    return model.value(model.rowOf(qstring(id.text())), role);
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  nistaran::testing::Device tablet{"tab-9"};
  District district = testing::tirwaDistrict();
  FormBook forms;
  TimelineModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Telling, WhatWaitsIsNotSaidToBeOnTheServer) {
  const Operation visit =
      tablet.make(ravi, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर"}}, 2);
  auto snapshot = withUnsent(visit);
  show(snapshot);
  EXPECT_FALSE(of(visit.id, "synced").toBool());
  EXPECT_EQ(of(visit.id, "kind").toString(), QStringLiteral("visit"));
  EXPECT_EQ(of(visit.id, "detail").toString(), QStringLiteral("मौके पर"));
  EXPECT_TRUE(of(visit.id, "outcome").toString().isEmpty());
  snapshot.mine[0].acknowledged = true;
  show(snapshot);
  EXPECT_TRUE(of(visit.id, "synced").toBool());
  EXPECT_EQ(of(visit.id, "outcome").toString(), QStringLiteral("accepted"));
}

TEST_F(Telling, WhatTheServerRefusedStaysVisibleWithItsReason) {
  const Operation mark = tablet.make(ravi, OperationKind::ComplaintMark, {{"station", "tirwa"}}, 2);
  ComplaintSnapshot snapshot = testing::snapshotOf(complaint.document());
  snapshot.mine = {{mark, ravi, true, Outcome::Refused, Reason::RoleNotAllowed, {}}};
  show(snapshot);
  EXPECT_EQ(of(mark.id, "outcome").toString(), QStringLiteral("refused"));
  EXPECT_EQ(of(mark.id, "reasonText").toString(), reasonWords(Reason::RoleNotAllowed));
}

TEST_F(Telling, WhatIsHeldSaysWhatItWaitsFor) {
  complaint.wrote(ravi);
  complaint.submitted(ravi);
  show(testing::snapshotOf(complaint.document()));
  EXPECT_EQ(of(complaint.last().id, "outcome").toString(), QStringLiteral("held"));
  EXPECT_EQ(of(complaint.last().id, "reasonText").toString(), reasonWords(Reason::ContactMissing));
  EXPECT_EQ(of(complaint.last().id, "kind").toString(), QStringLiteral("submit"));
}

TEST_F(Telling, TheNewestStandsFirst) {
  complaint.contacted(ravi);
  complaint.visited(ravi);
  show(testing::snapshotOf(complaint.document()));
  EXPECT_EQ(model.value(0, "operationId").toString().toStdString(), complaint.last().id.text());
  EXPECT_EQ(model.value(model.rowCount() - 1, "kind").toString(), QStringLiteral("portal"));
}

TEST_F(Telling, AStatementNamesWhoSpokeAndWhoTookIt) {
  complaint.did(ravi, OperationKind::ActionRecord,
                {{"type", "statement"},
                 {"of", "witness"},
                 {"name", "साक्षी एक"},
                 {"person", "साक्षी एक"},
                 {"text", "देखा"}});
  show(testing::snapshotOf(complaint.document()));
  EXPECT_EQ(of(complaint.last().id, "detail").toString(), QStringLiteral("साक्षी एक\nदेखा"));
  EXPECT_EQ(of(complaint.last().id, "who").toString(), QStringLiteral("अधिकारी ravi, उपनिरीक्षक"));
}

TEST_F(Telling, AChangeNamesBothValues) {
  complaint.did(ravi, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900009"}}}});
  show(testing::snapshotOf(complaint.document()));
  EXPECT_EQ(of(complaint.last().id, "detail").toString(),
            QStringLiteral("शिकायतकर्ता का मोबाइल नंबर: 9999900001 → 9999900009"));
}

TEST_F(Telling, ARecordOfAFormIsToldAsLabelAndValue) {
  const Operation record = tablet.make(ravi, OperationKind::ActionRecord,
                                       {{"type", "court_case"},
                                        {"form_version", 1},
                                        {"fields", {{"court", "सिविल जज"}, {"state", "pending"}}}},
                                       2);
  show(withUnsent(record));
  EXPECT_EQ(of(record.id, "title").toString(), QStringLiteral("न्यायालय में वाद"));
  EXPECT_EQ(of(record.id, "detail").toString(), QStringLiteral("न्यायालय: सिविल जज\nस्थिति: विचाराधीन"));
  EXPECT_EQ(of(record.id, "kind").toString(), QStringLiteral("form"));
}

TEST_F(Telling, ARecordOfAFormThatIsNotKnownHereLosesNothing) {
  const Operation record =
      tablet.make(ravi, OperationKind::ActionRecord,
                  {{"type", "boat_patrol"}, {"form_version", 4}, {"fields", {{"ghat", "मेंहदी घाट"}}}}, 2);
  show(withUnsent(record));
  EXPECT_EQ(of(record.id, "title").toString(), QStringLiteral("boat_patrol"));
  EXPECT_EQ(of(record.id, "detail").toString(), QStringLiteral("ghat: मेंहदी घाट"));
}

}  // namespace
}  // namespace nistaran::mobile
