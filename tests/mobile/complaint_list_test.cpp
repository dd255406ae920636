#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "mobile/worklist/complaint_filter_model.h"
#include "tests/builders.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;
using nistaran::testing::officer;
using nistaran::testing::supervisor;

constexpr std::int64_t kDayMs = 86'400'000;

struct Worklist : ::testing::Test {
  Worklist() {
    source.setDistrict(testing::tirwaDistrict(), QStringLiteral("hi"));
    source.retell(clock.now());
  }

  Json aComplaint(const std::string& number, int due_in_days, const std::string& status = "marked") const {
    nistaran::testing::Complaint complaint;
    Json document = complaint.document();
    document["id"] = number;
    document["status"] = status;
    document["assignment"]["officer"] = "ravi";
    document["assignment"]["officer_name"] = "रवि";
    document["portal"]["due_at_ms"] = toMs(clock.now()) + due_in_days * kDayMs;
    return document;
  }
  void put(const Json& document, const Officer& me = officer("ravi")) {
    source.put(summaryOf(document, 0, me));
  }
  QStringList numbers() const {
    QStringList all;
    for (int row = 0; row < list.rowCount(); ++row) {
      all.append(list.index(row, 0).data(ComplaintListModel::NumberRole).toString());
    }
    return all;
  }
  QVariant first(ComplaintListModel::Role role) const { return list.index(0, 0).data(role); }

  nistaran::testing::TestClock clock;
  ComplaintListModel source;
  ComplaintFilterModel list{source};
  QAbstractItemModelTester source_tester{&source, QAbstractItemModelTester::FailureReportingMode::Fatal};
  QAbstractItemModelTester list_tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Worklist, TheMostUrgentStandsFirstAndWhatIsOverLast) {
  put(aComplaint("1", 9));
  put(aComplaint("2", 1));
  put(aComplaint("3", -2, "disposed"));
  put(aComplaint("4", -1));
  EXPECT_EQ(numbers(), (QStringList{"4", "2", "1", "3"}));
}

TEST_F(Worklist, ThePortalsClassesAreFilters) {
  put(aComplaint("1", 9));
  put(aComplaint("2", 1));
  put(aComplaint("3", -2));
  put(aComplaint("4", 9, "received"));
  put(aComplaint("5", 9, "submitted"));
  put(aComplaint("6", 9, "disposed"));
  QTRY_COMPARE(list.countAll(), 6);
  EXPECT_EQ(list.countPending(), 3);
  EXPECT_EQ(list.countWithinDays(), 1);
  EXPECT_EQ(list.countDefaulter(), 1);
  EXPECT_EQ(list.countUnmarked(), 1);
  EXPECT_EQ(list.countSubmitted(), 1);
  for (const auto& [filter, wanted] : std::map<QString, QStringList>{{"within_days", {"2"}},
                                                                     {"defaulter", {"3"}},
                                                                     {"unmarked", {"4"}},
                                                                     {"submitted", {"5"}},
                                                                     {"closed", {"6"}}}) {
    list.setDueFilter(filter);
    EXPECT_EQ(numbers(), wanted) << filter.toStdString();
  }
  list.setDueFilter(QStringLiteral("no such filter"));
  EXPECT_EQ(list.dueFilter(), QStringLiteral("within_days"));
}

TEST_F(Worklist, FindsByNumberNameAndWords) {
  Json document = aComplaint("40016026000777", 5);
  document["complainant"]["name"] = "रामकली देवी";
  put(document);
  put(aComplaint("40016026000888", 5));
  for (const char* words : {"000777", "रामकली", "रामकली देवी"}) {
    list.setSearchText(QString::fromUtf8(words));
    EXPECT_EQ(numbers(), QStringList{"40016026000777"}) << words;
  }
  list.setSearchText(QStringLiteral("कोई नहीं"));
  EXPECT_EQ(list.count(), 0);
}

TEST_F(Worklist, ASensitiveComplaintShowsInitialsAndIsNotFoundByName) {
  Json document = aComplaint("1", 5);
  document["complainant"]["name"] = "रामकली देवी";
  document["sensitive"] = true;
  put(document);
  EXPECT_EQ(first(ComplaintListModel::ComplainantNameRole).toString(), QStringLiteral("र. द."));
  EXPECT_TRUE(first(ComplaintListModel::SummaryRole).toString().isEmpty());
  list.setSearchText(QStringLiteral("रामकली"));
  EXPECT_EQ(list.count(), 0);
}

TEST_F(Worklist, TheMobileNumberIsMasked) {
  EXPECT_EQ(maskedMobile("9999900012"), "99999xx012");
  EXPECT_EQ(maskedMobile("12"), "xxxx");
  EXPECT_EQ(maskedMobile(""), "");
}

TEST_F(Worklist, ADayLaterADueDateIsNearer) {
  put(aComplaint("1", 4));
  EXPECT_EQ(first(ComplaintListModel::DueStateRole).toString(), QStringLiteral("pending"));
  clock.advance(std::chrono::hours(30));
  source.retell(clock.now());
  EXPECT_EQ(first(ComplaintListModel::DueStateRole).toString(), QStringLiteral("within_days"));
}

TEST_F(Worklist, WhatLeftIsGoneAndTheOthersKeepTheirPlace) {
  for (const char* number : {"1", "2", "3"}) put(aComplaint(number, 5));
  source.remove(ComplaintId("2"));
  source.remove(ComplaintId("2"));
  Json changed = aComplaint("3", 5);
  changed["priority"] = "urgent";
  put(changed);
  EXPECT_EQ(numbers(), (QStringList{"3", "1"}));
}

TEST_F(Worklist, EachRoleIsCalledForWhatItDecides) {
  const Json received = aComplaint("1", 5, "received");
  const Json submitted = aComplaint("2", 5, "submitted");
  const Json returned = aComplaint("3", 5, "returned");
  EXPECT_TRUE(waitsFor(received, inspector()));
  EXPECT_FALSE(waitsFor(received, officer("ravi")));
  EXPECT_TRUE(waitsFor(submitted, supervisor()));
  EXPECT_FALSE(waitsFor(submitted, officer("ravi")));
  EXPECT_TRUE(waitsFor(returned, officer("ravi")));
  EXPECT_FALSE(waitsFor(received, inspector("other", "kotwali", "sadar")));
}

TEST_F(Worklist, AnInspectorIsCalledWhenOnlyTheSatisfactionIsMissing) {
  const Officer ravi = officer("ravi");
  nistaran::testing::Complaint complaint;
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  EXPECT_FALSE(waitsFor(complaint.document(), inspector()));
  complaint.wrote(ravi);
  EXPECT_TRUE(waitsFor(complaint.document(), inspector()));
  complaint.satisfied();
  EXPECT_FALSE(waitsFor(complaint.document(), inspector()));
}

}  // namespace
}  // namespace nistaran::mobile
