#include "mobile/mark/mark_editor.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;
using nistaran::testing::officer;
using nistaran::testing::supervisor;

struct Marking : ::testing::Test {
  explicit Marking(Officer who = inspector()) : desk(std::move(who)) {
    desk.colleagues_ = {officer("ravi"), officer("sita", Role::StationOfficer, "thathia"),
                        officer("mohan", Role::StationOfficer, "kotwali", "sadar"), supervisor()};
    editor.setDocument(nistaran::testing::Complaint().document());
  }
  QStringList officers() {
    QStringList all;
    for (int row = 0; row < editor.officers()->rowCount(); ++row) {
      all.append(editor.officers()->value(row, "officerId").toString());
    }
    return all;
  }

  testing::TestDesk desk;
  MarkEditor editor{desk, ComplaintId(nistaran::testing::kNumber), nullptr};
  QAbstractItemModelTester tester{editor.officers(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};
struct MarkingACircle : Marking {
  MarkingACircle() : Marking(supervisor()) {}
};

TEST_F(Marking, AnInspectorMarksWithinTheStation) {
  EXPECT_EQ(officers(), QStringList{"ravi"});
  EXPECT_EQ(editor.officers()->value(0, "pending").toInt(), 3);
  EXPECT_EQ(editor.officers()->value(0, "defaulter").toInt(), 2);
  editor.mark(QStringLiteral("thathia"), QStringLiteral("sita"));
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_FALSE(editor.errorText().isEmpty());
  editor.mark(QStringLiteral("tirwa"), QStringLiteral("ravi"));
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(
      desk.recorded[0].body,
      (Json{
          {"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}, {"officer_name", "अधिकारी ravi"}}));
}

TEST_F(MarkingACircle, ASupervisorMarksWithinTheCircleAndTheOfficersStationCounts) {
  EXPECT_EQ(officers(), (QStringList{"ravi", "sita"}));
  EXPECT_EQ(editor.stations()->value(0, "code").toString(), QString());  // all of them
  EXPECT_EQ(editor.stations()->value(1, "code").toString(), QStringLiteral("tirwa"));
  editor.setStation(QStringLiteral("thathia"));
  EXPECT_EQ(editor.stationRow(), 2);
  EXPECT_EQ(officers(), QStringList{"sita"});
  editor.setStation(QString());
  EXPECT_EQ(editor.stationRow(), 0);
  EXPECT_EQ(officers(), (QStringList{"ravi", "sita"}));
  editor.mark(QStringLiteral("tirwa"), QStringLiteral("sita"));
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(stringAt(desk.recorded[0].body, "station"), "thathia");
}

}  // namespace
}  // namespace nistaran::mobile
