#include "mobile/load/load_board.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "mobile/worklist/complaint_filter_model.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;
using nistaran::testing::officer;
using nistaran::testing::supervisor;

constexpr std::int64_t kDay = 24LL * 3600 * 1000;

// What a tablet knows of a station or a circle, and what its board says of it.
struct Burdens : ::testing::Test {
  explicit Burdens(Officer who = supervisor()) : desk(std::move(who)) {
    desk.colleagues_ = {officer("ravi"), officer("meena"), officer("sita", Role::StationOfficer, "thathia"),
                        officer("mohan", Role::StationOfficer, "kotwali", "sadar")};
    complaints.retell(desk.now());
  }
  // With `days` left.
  void has(const char* who, Status status, int days, const char* station = "tirwa") {
    ComplaintSummary row;
    row.number = ComplaintId("4001602600" + std::to_string(1000 + complaints.rowCount()));
    row.status = status;
    row.officer = OfficerId(who);
    row.officer_name = std::string("अधिकारी ") + who;
    row.station = StationCode(station);
    row.due = {.over = status == Status::Disposed, .portal_ms = toMs(desk.now()) + days * kDay};
    complaints.put(row);
  }
  int at(const char* holder, const char* role) {
    board.retell();
    return board.value(board.rowOf(QString::fromUtf8(holder)), role).toInt();
  }
  QStringList holders() {
    board.retell();
    QStringList all;
    for (int row = 0; row < board.rowCount(); ++row) all.append(board.value(row, "holder").toString());
    return all;
  }

  testing::TestDesk desk;
  ComplaintListModel complaints;
  LoadBoard board{desk, complaints};
  QAbstractItemModelTester tester{&board, QAbstractItemModelTester::FailureReportingMode::Fatal};
};
struct BurdensOfAStation : Burdens {
  BurdensOfAStation() : Burdens(inspector()) {}
};

TEST_F(Burdens, EachOfficerHasWhatIsInHandAndTheStationTheSum) {
  has("ravi", Status::Marked, 9);
  has("ravi", Status::Marked, -2);
  has("ravi", Status::Returned, 2);
  has("ravi", Status::Submitted, 9);
  has("ravi", Status::Approved, -5);
  has("ravi", Status::Disposed, -5);
  has("", Status::Received, 9);
  EXPECT_EQ(at("officer:ravi@tirwa", "pending"), 3);
  EXPECT_EQ(at("officer:ravi@tirwa", "withinDays"), 1);
  EXPECT_EQ(at("officer:ravi@tirwa", "defaulter"), 1);
  EXPECT_EQ(at("officer:ravi@tirwa", "submitted"), 1);
  EXPECT_EQ(at("officer:ravi@tirwa", "returned"), 1);
  EXPECT_EQ(board.value(board.rowOf(QStringLiteral("officer:ravi@tirwa")), "spoken").toString(),
            QStringLiteral("3 लंबित, 1 डिफाल्टर, 1 अगले 3 दिवसों में डिफाल्टर, 1 परखने हेतु, 1 वापस"));
  EXPECT_EQ(at("station:tirwa", "pending"), 3);
  EXPECT_EQ(at("station:tirwa", "unmarked"), 1);
  EXPECT_EQ(at("station:thathia", "pending"), 0);
}

TEST_F(Burdens, WhoHasDefaultersStandsFirstAndWhoHasNothingStandsThereToo) {
  has("ravi", Status::Marked, 9);
  has("ravi", Status::Marked, 9);
  has("meena", Status::Marked, -1);
  EXPECT_EQ(holders(), (QStringList{"station:tirwa", "officer:meena@tirwa", "officer:ravi@tirwa",
                                    "station:thathia", "officer:sita@thathia"}));
}

TEST_F(Burdens, WhatIsStillWithSomebodyWhoLeftIsNotForgotten) {
  has("gone", Status::Marked, -1);
  EXPECT_EQ(at("officer:gone@tirwa", "defaulter"), 1);
  EXPECT_EQ(board.value(board.rowOf(QStringLiteral("officer:gone@tirwa")), "name").toString(),
            QStringLiteral("अधिकारी gone"));
}

TEST_F(Burdens, TheBoardFollowsTheListByItself) {
  board.retell();
  has("ravi", Status::Marked, 9);
  QSignalSpy told(&board, &QAbstractItemModel::dataChanged);
  ASSERT_TRUE(told.wait(2000));
  EXPECT_EQ(board.value(board.rowOf(QStringLiteral("officer:ravi@tirwa")), "pending").toInt(), 1);
}

TEST_F(BurdensOfAStation, AnInspectorSeesTheOwnStationAlone) {
  has("sita", Status::Marked, 9, "thathia");
  EXPECT_EQ(holders(), (QStringList{"station:tirwa", "officer:meena@tirwa", "officer:ravi@tirwa"}));
}

TEST_F(Burdens, TheListShowsWhatTheChosenOneHasAndCountsOnlyThat) {
  has("ravi", Status::Marked, 9);
  has("ravi", Status::Disposed, 9);
  has("meena", Status::Marked, 9);
  has("sita", Status::Marked, -1, "thathia");
  ComplaintFilterModel list(complaints);
  list.setSearchText(QStringLiteral("कुछ और"));
  list.showOf(QStringLiteral("officer:ravi@tirwa"), QStringLiteral("अधिकारी ravi"));
  EXPECT_EQ(list.count(), 2);
  EXPECT_EQ(list.countPending(), 1);
  EXPECT_EQ(list.holderName(), QStringLiteral("अधिकारी ravi"));
  list.showOf(QStringLiteral("station:thathia"), QStringLiteral("ठठिया"));
  EXPECT_EQ(list.count(), 1);
  EXPECT_EQ(list.countDefaulter(), 1);
  list.showAll();
  EXPECT_EQ(list.count(), 4);
}

}  // namespace
}  // namespace nistaran::mobile
