#include "mobile/review/evidence.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "mobile/evidence/picture_source.h"
#include "tests/mobile/view_of.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;
using nistaran::testing::officer;
using nistaran::testing::supervisor;
using testing::snapshotOf;

const std::string kOriginal(64, 'a');
const std::string kSmall(64, 'b');

// What a supervisor finds beside the report.
struct Examining : ::testing::Test {
  Examining() { complaint.markedTo(ravi); }

  void visited(Json more = Json::object()) {
    Json body{{"type", "visit"}, {"text", "मौके पर गया"}};
    body.update(more);
    complaint.did(ravi, OperationKind::ActionRecord, std::move(body));
  }
  void said(const char* of, const char* text, Json more = Json::object()) {
    Json body{{"type", "statement"}, {"of", of}, {"text", text}};
    body.update(more);
    complaint.did(ravi, OperationKind::ActionRecord, std::move(body));
  }
  void attached(Json more = Json::object()) {
    Json body{
        {"file", {{"sha256", kOriginal}, {"size_bytes", 9}, {"type", "image/jpeg"}, {"name", "med.jpg"}}},
        {"small", {{"sha256", kSmall}, {"size_bytes", 5}, {"type", "image/jpeg"}}}};
    body.update(more);
    complaint.did(ravi, OperationKind::AttachmentAdd, std::move(body));
  }
  void standsAt(std::int64_t lat_udeg, std::int64_t lon_udeg) {
    complaint.document()["place"] = {{"lat_udeg", lat_udeg}, {"lon_udeg", lon_udeg}, {"village", "नगला"}};
  }
  void look() {
    ComplaintSnapshot snapshot = snapshotOf(complaint.document());
    snapshot.files = here;
    evidence.show(snapshot, forms, QStringLiteral("hi"));
  }
  QString at(RowModel* model, int row, const char* role) const { return model->value(row, role).toString(); }

  const Officer ravi = officer("ravi");
  nistaran::testing::Complaint complaint;
  std::set<std::string> here;
  FormBook forms;
  Evidence evidence{nullptr};
  QAbstractItemModelTester photos{evidence.photos(), QAbstractItemModelTester::FailureReportingMode::Fatal};
  QAbstractItemModelTester place{evidence.place(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Examining, AVisitIsDrawnToScaleFromTheComplaintsPlaceAndSaidInWords) {
  standsAt(27'000'000, 79'800'000);
  visited({{"lat_udeg", 27'001'000}, {"lon_udeg", 79'800'000}, {"accuracy_m", 12}});
  look();
  PlaceModel* sketch = evidence.place();
  ASSERT_EQ(sketch->count(), 2);
  EXPECT_EQ(at(sketch, 1, "title"), QStringLiteral("निरीक्षण 1"));
  EXPECT_TRUE(at(sketch, 1, "detail").startsWith(QStringLiteral("शिकायत के स्थान से 110 मी उत्तर · ±12 मी")))
      << at(sketch, 1, "detail").toStdString();
  EXPECT_TRUE(sketch->missingText().isEmpty());
  // One stands straight above the other, and between them lie as many bars as the distance has.
  EXPECT_NEAR(sketch->value(0, "across").toDouble(), sketch->value(1, "across").toDouble(), 1e-9);
  const double apart = sketch->value(0, "down").toDouble() - sketch->value(1, "down").toDouble();
  EXPECT_EQ(sketch->barText(), QStringLiteral("50 मी"));
  EXPECT_NEAR(apart / sketch->bar() * 50, 111.2, 0.3);
}

TEST_F(Examining, EastAndSouthLieWhereAMapHasThem) {
  standsAt(27'000'000, 79'800'000);
  visited({{"lat_udeg", 26'980'000}, {"lon_udeg", 79'820'000}});
  look();
  PlaceModel* sketch = evidence.place();
  EXPECT_GT(sketch->value(1, "across").toDouble(), sketch->value(0, "across").toDouble());
  EXPECT_GT(sketch->value(1, "down").toDouble(), sketch->value(0, "down").toDouble());
  EXPECT_TRUE(at(sketch, 1, "detail").contains(QStringLiteral("3.0 किमी दक्षिण-पूर्व")));
  EXPECT_EQ(sketch->barText(), QStringLiteral("1.0 किमी"));
}

TEST_F(Examining, OnTheSpotIsSaidSoAndNotAsAFewMetres) {
  standsAt(27'000'000, 79'800'000);
  visited({{"lat_udeg", 27'000'020}, {"lon_udeg", 79'800'010}});
  look();
  EXPECT_TRUE(at(evidence.place(), 1, "detail").startsWith(QStringLiteral("शिकायत के स्थान पर")));
  EXPECT_EQ(evidence.place()->barText(), QStringLiteral("10 मी"));
}

TEST_F(Examining, WhatIsNotKnownOfThePlaceIsSaidInWords) {
  look();
  EXPECT_EQ(evidence.place()->count(), 0);
  EXPECT_TRUE(evidence.place()->missingText().contains(QStringLiteral("स्थिति")));
  EXPECT_TRUE(evidence.place()->missingText().contains(QStringLiteral("कोई स्थलीय निरीक्षण दर्ज नहीं है")));
  visited();
  visited({{"lat_udeg", 27'000'000}, {"lon_udeg", 79'800'000}});
  look();
  EXPECT_EQ(evidence.place()->count(), 1);
  EXPECT_EQ(at(evidence.place(), 0, "title"), QStringLiteral("निरीक्षण 2"));
  EXPECT_FALSE(at(evidence.place(), 0, "detail").contains(QStringLiteral("शिकायत के स्थान")));
  EXPECT_TRUE(evidence.place()->missingText().contains(QStringLiteral("बिना स्थिति")));
}

TEST_F(Examining, AVisitOfAnEarlierRoundIsNotOnTheSketch) {
  visited({{"lat_udeg", 27'000'000}, {"lon_udeg", 79'800'000}});
  complaint.document()["round"] = 2;
  look();
  EXPECT_EQ(evidence.place()->count(), 0);
}

TEST_F(Examining, APhotoShowsItsSmallCopyOnceItIsHereAndWhereItWasTaken) {
  standsAt(27'000'000, 79'800'000);
  attached({{"lat_udeg", 27'001'000}, {"lon_udeg", 79'800'000}, {"text", "टूटी मेड़"}});
  look();
  PhotoModel* shown = evidence.photos();
  EXPECT_EQ(at(shown, 0, "title"), QStringLiteral("टूटी मेड़"));
  EXPECT_TRUE(at(shown, 0, "picture").isEmpty());
  EXPECT_EQ(at(shown, 0, "place"), QStringLiteral("शिकायत के स्थान से 110 मी"));
  here = {kSmall};
  look();
  EXPECT_EQ(at(shown, 0, "picture"), PictureSource::addressOf(kSmall));
  EXPECT_EQ(at(evidence.place(), 1, "title"), QStringLiteral("फ़ोटो 1"));
}

TEST_F(Examining, APhotoWithoutAPlaceSaysSoAndAPaperHasNone) {
  attached();
  attached(
      {{"file", {{"sha256", kSmall}, {"size_bytes", 9}, {"type", "application/pdf"}, {"name", "खतौनी.pdf"}}},
       {"small", nullptr}});
  look();
  EXPECT_EQ(at(evidence.photos(), 0, "kind"), QStringLiteral("paper"));
  EXPECT_TRUE(at(evidence.photos(), 0, "place").isEmpty());
  EXPECT_EQ(at(evidence.photos(), 1, "title"), QStringLiteral("med.jpg"));
  EXPECT_EQ(at(evidence.photos(), 1, "place"), QStringLiteral("स्थान दर्ज नहीं"));
  EXPECT_TRUE(at(evidence.photos(), 1, "when").startsWith(QStringLiteral("जोड़ी गई")));
}

TEST_F(Examining, StatementsStandInFullWithTheComplainantsFirst) {
  said("witness", "मेड़ पिछले साल तक थी।", {{"person", "पड़ोसी"}, {"mobile", "9999900031"}});
  said("complainant", "मेरी मेड़ तोड़ी गई।");
  look();
  StatementModel* statements = evidence.statements();
  ASSERT_EQ(statements->count(), 2);
  EXPECT_EQ(at(statements, 0, "speaker"), QStringLiteral("complainant"));
  EXPECT_EQ(at(statements, 0, "person"), QStringLiteral("आवेदक एक"));
  EXPECT_EQ(at(statements, 0, "text"), QStringLiteral("मेरी मेड़ तोड़ी गई।"));
  EXPECT_EQ(at(statements, 1, "person"), QStringLiteral("पड़ोसी, 9999900031"));
  EXPECT_EQ(statements->missingText(), QStringLiteral("दर्ज नहीं है: विपक्षी का बयान"));
}

TEST_F(Examining, EachAttemptToReachTheComplainantIsCounted) {
  look();
  EXPECT_TRUE(evidence.contacts()->summary().contains(QStringLiteral("कोई प्रयास दर्ज नहीं")));
  complaint.contacted(ravi, "unreachable");
  complaint.contacted(ravi);
  look();
  EXPECT_EQ(evidence.contacts()->count(), 2);
  EXPECT_FALSE(evidence.contacts()->value(0, "reached").toBool());
  EXPECT_TRUE(evidence.contacts()->value(1, "reached").toBool());
}

TEST_F(Examining, ASpecialCloseSaysWhyWithWhatProofAndWhatIsMissing) {
  look();
  EXPECT_FALSE(evidence.specialClose()->asked());
  complaint.did(ravi, OperationKind::ActionRecord,
                {{"type", "special_close_request"},
                 {"form_version", 2},
                 {"fields", {{"reason", "sub_judice"}, {"proof", "वाद चल रहा है"}}}});
  look();
  SpecialCloseView* asked = evidence.specialClose();
  EXPECT_TRUE(asked->asked() && asked->inCourt());
  EXPECT_EQ(asked->reason(), QStringLiteral("प्रकरण न्यायालय में विचाराधीन"));
  EXPECT_EQ(asked->claim(), QStringLiteral("वाद चल रहा है"));
  EXPECT_TRUE(asked->proof().isEmpty());
  EXPECT_TRUE(asked->missing().contains(QStringLiteral("प्रमाण दर्ज नहीं है")));
  attached();
  look();
  EXPECT_TRUE(asked->missing().isEmpty());
  EXPECT_EQ(asked->proof(), QStringLiteral("संलग्न फ़ाइल: med.jpg"));
}

TEST_F(Examining, ASpecialCloseWithoutProofIsNotApprovedFromThisTablet) {
  complaint.contacted(ravi);
  visited();
  complaint.wrote(ravi);
  complaint.satisfied();
  complaint.submitted(ravi);
  complaint.did(ravi, OperationKind::ActionRecord,
                {{"type", "special_close_request"}, {"form_version", 2}, {"fields", {{"reason", "rti"}}}});
  testing::TestDesk desk(supervisor());
  ComplaintView view(desk, snapshotOf(complaint.document()));
  view.decisionEditor()->approve();
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_TRUE(view.decisionEditor()->errorText().contains(QStringLiteral("प्रमाण दर्ज नहीं है")));
  attached();
  view.show(snapshotOf(complaint.document()));
  view.decisionEditor()->approve();
  EXPECT_EQ(desk.recorded.size(), 1U);
}

}  // namespace
}  // namespace nistaran::mobile
