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

TEST_F(Worklist, ACitizensReminderIsAClassOfItsOwn) {
  Json reminded = aComplaint("1", 9);
  reminded["portal"]["reminders"] = 2;
  put(reminded);
  put(aComplaint("2", 9));
  QTRY_COMPARE(list.countReminder(), 1);
  list.setDueFilter(QStringLiteral("reminder"));
  EXPECT_EQ(numbers(), QStringList{"1"});
  EXPECT_EQ(first(ComplaintListModel::ReminderCountRole), 2);
}

TEST_F(Worklist, ItStandsInTheOrderThatIsWanted) {
  const auto with = [&](const char* number, int due, int received, int marked, const char* village) {
    Json document = aComplaint(number, due);
    document["portal"]["received_at_ms"] = toMs(clock.now()) - received * kDayMs;
    document["complainant"]["village"] = village;
    if (marked > 0)
      document["events"] = {
          {"m", {{"at_ms", toMs(clock.now()) - marked * kDayMs}, {"assignment", {{"officer", "ravi"}}}}}};
    put(document);
  };
  with("1", 1, 9, 2, "ग");
  with("2", 2, 3, 7, "क");
  with("3", 3, 5, 0, "ख");
  for (const auto& [order, wanted] : std::map<QString, QStringList>{{"due", {"1", "2", "3"}},
                                                                    {"received", {"2", "3", "1"}},
                                                                    {"held", {"2", "1", "3"}},
                                                                    {"village", {"2", "3", "1"}}}) {
    list.setOrder(order);
    EXPECT_EQ(list.order(), order);
    EXPECT_EQ(numbers(), wanted) << order.toStdString();
  }
}

TEST_F(Worklist, TheThreeClocksAreSaidInWords) {
  Json document = aComplaint("1", 3);
  document["internal_due_at_ms"] = toMs(clock.now()) + kDayMs;
  document["events"] = {
      {"m", {{"at_ms", toMs(clock.now()) - 4 * kDayMs}, {"assignment", {{"officer", "ravi"}}}}}};
  put(document);
  const QString clocks = first(ComplaintListModel::ClocksRole).toString();
  EXPECT_TRUE(clocks.startsWith(QStringLiteral("पोर्टल "))) << clocks.toStdString();
  EXPECT_TRUE(clocks.contains(QStringLiteral("आन्तरिक ")));
  EXPECT_TRUE(clocks.endsWith(QStringLiteral("4 दिन से पास")));
}

TEST_F(Worklist, WhatIsAskedInLatinLettersFindsWhatSoundsLikeIt) {
  const std::vector<std::pair<const char*, const char*>> people{{"1", "रामकली देवी"},
                                                                {"2", "मोहम्मद इरफ़ान"},
                                                                {"3", "जगदीश प्रसाद सिंह"},
                                                                {"4", "Shakuntala Yadav"},
                                                                {"5", "अंबिका प्रसाद"}};
  for (const auto& [number, name] : people) {
    Json document = aComplaint(number, 5);
    document["complainant"]["name"] = name;
    document["complainant"]["village"] = "तिर्वा";
    document["portal"]["text"] = "विवरण";
    put(document);
  }
  for (const auto& [asked, wanted] : std::map<QString, QStringList>{{"ramkali", {"1"}},
                                                                    {"RAM KALI", {"1"}},
                                                                    {"irfan", {"2"}},
                                                                    {"mohammad", {"2"}},
                                                                    {"muhamad irf", {"2"}},
                                                                    {"singh", {"3"}},
                                                                    {"jagdish", {"3"}},
                                                                    {"shakuntla", {"4"}},
                                                                    {"ambika", {"5"}},
                                                                    {"tirwa", {"1", "2", "3", "4", "5"}},
                                                                    {"xyz", {}}}) {
    list.setSearchText(asked);
    EXPECT_EQ(numbers(), wanted) << asked.toStdString();
  }
}

TEST_F(Worklist, WhatMayBeTheSameMatterIsFoundOnTheTablet) {
  const auto with = [&](const char* number, const char* name, const char* mobile, const char* village,
                        int days) {
    Json document = aComplaint(number, 5);
    document["complainant"] = {{"name", name}, {"mobile", mobile}, {"village", village}};
    document["portal"]["received_at_ms"] = toMs(clock.now()) - days * kDayMs;
    return document;
  };
  put(with("40016026000001", "राम कली", "9999900001", "नगला", 1));
  put(with("40016026000002", "कोई और", "9999900001", "ठठिया", 2));
  put(with("40016026000003", "रामकली", "9999900009", "नगला", 3));
  put(with("40016026000004", "रामकली", "9999900008", "तिर्वा", 4));
  Json named = with("40016026000005", "श्याम", "9999900007", "सौरिख", 5);
  named["portal"]["earlier_numbers"] = {"40016026000001"};
  put(named);
  Json hidden = with("40016026000006", "रामकली", "9999900001", "नगला", 6);
  hidden["sensitive"] = true;
  put(hidden);
  const auto alike = source.alikeTo(ComplaintId("40016026000001"));
  ASSERT_EQ(alike.size(), 3U);
  EXPECT_EQ(alike[0].complaint->number.text(), "40016026000005");
  EXPECT_EQ(alike[0].why, Likeness::NamedAsEarlier);
  EXPECT_EQ(alike[1].complaint->number.text(), "40016026000002");
  EXPECT_EQ(alike[1].why, Likeness::SameMobile);
  EXPECT_EQ(alike[2].complaint->number.text(), "40016026000003");
  EXPECT_EQ(alike[2].why, Likeness::SameNameAndVillage);
  EXPECT_TRUE(source.alikeTo(ComplaintId("40016026000006")).empty()) << "a sensitive matter is like nothing";
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

TEST_F(Worklist, TheCircleOfficerIsCalledWhereTheComplainantIsDissatisfied) {
  const Officer ravi = officer("ravi");
  nistaran::testing::Complaint complaint;
  complaint.markedTo(ravi);
  const auto saysOf = [&](const char* result) {
    complaint.did(inspector(), OperationKind::FeedbackRecord, {{"result", result}, {"reason", "काम अधूरा"}});
  };
  EXPECT_FALSE(waitsFor(complaint.document(), supervisor()));
  saysOf("dissatisfied");
  EXPECT_TRUE(waitsFor(complaint.document(), supervisor()));
  EXPECT_FALSE(waitsFor(complaint.document(), supervisor("other", "sadar")));
  EXPECT_FALSE(waitsFor(complaint.document(), supervisor("sp", "")));
  saysOf("satisfied");
  EXPECT_FALSE(waitsFor(complaint.document(), supervisor()));
}

}  // namespace
}  // namespace nistaran::mobile
