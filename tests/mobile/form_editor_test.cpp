#include "mobile/forms/form_editor.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "shared/limits.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

QString words(const char* text) {
  return QString::fromUtf8(text);
}

struct Filling : ::testing::Test {
  QVariant of(const char* field, const char* role) {
    return editor.fields()->value(editor.fields()->rowOf(QString::fromLatin1(field)), role);
  }
  void type(const char* field, const char* text) {
    editor.setText(QString::fromLatin1(field), QString::fromUtf8(text));
  }
  void person(const char* field, int index, const char* part, const char* text) {
    editor.setPerson(QString::fromLatin1(field), index, QString::fromLatin1(part), QString::fromUtf8(text));
  }
  void fillsInTheTeam() {
    editor.open(QStringLiteral("joint_team"));
    type("date", "१४.७.2026");
    person("team", 0, "name", "राम लाल, लेखपाल");
    person("team", 0, "mobile", "+91 99999 12346");
    type("measured", "yes");
    type("result", "मेड़ नापी गई");
  }

  testing::TestDesk desk;
  FormEditor editor{desk, ComplaintId(nistaran::testing::kNumber), nullptr};
  QAbstractItemModelTester tester{editor.fields(), QAbstractItemModelTester::FailureReportingMode::Fatal};
  QSignalSpy saved{&editor, &Editor::saved};
};

TEST_F(Filling, DrawsTheFieldsOfTheFormAndRecordsTheirValues) {
  fillsInTheTeam();
  EXPECT_EQ(of("team", "kind").toString(), QStringLiteral("people"));
  EXPECT_TRUE(of("result", "required").toBool());
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U) << editor.errorText().toStdString();
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::ActionRecord);
  EXPECT_EQ(desk.recorded[0].body,
            (Json{{"type", "joint_team"},
                  {"form_version", 1},
                  {"fields",
                   {{"date", "2026-07-14"},
                    {"team", {{{"name", "राम लाल, लेखपाल"}, {"mobile", "+919999912346"}}}},
                    {"measured", true},
                    {"result", "मेड़ नापी गई"}}}}));
  EXPECT_EQ(saved.count(), 1);
  EXPECT_TRUE(of("result", "text").toString().isEmpty()) << "the next one begins empty";
}

TEST_F(Filling, WhatIsMissingIsSaidAboveAndAtItsField) {
  editor.open(QStringLiteral("joint_team"));
  editor.save();
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_TRUE(editor.errorText().contains(words("दिनांक"))) << editor.errorText().toStdString();
  EXPECT_FALSE(of("result", "errorText").toString().isEmpty());
  EXPECT_TRUE(of("land", "errorText").toString().isEmpty());
  type("result", "नापी गई");
  EXPECT_TRUE(of("result", "errorText").toString().isEmpty());
}

TEST_F(Filling, WhatIsWrittenWronglyIsNotSavedAndStays) {
  fillsInTheTeam();
  type("date", "31.02.2026");
  person("team", 0, "mobile", "12");
  editor.save();
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_EQ(of("date", "text").toString(), QStringLiteral("31.02.2026"));
  EXPECT_FALSE(of("date", "errorText").toString().isEmpty());
  EXPECT_FALSE(of("team", "errorText").toString().isEmpty());
  editor.open(QStringLiteral("preventive"));
  type("bond_amount", "एक लाख");
  editor.save();
  EXPECT_FALSE(of("bond_amount", "errorText").toString().isEmpty());
  type("bond_amount", "1,00,000");
  editor.save();
  EXPECT_TRUE(of("bond_amount", "errorText").toString().isEmpty());
}

TEST_F(Filling, PeopleAreAddedAndRemovedUpToTheLimit) {
  editor.open(QStringLiteral("joint_team"));
  EXPECT_EQ(of("team", "people").toInt(), 1);
  const QString team = QStringLiteral("team");
  person("team", 0, "name", "क");
  editor.addPerson(team);
  person("team", 1, "name", "ख");
  editor.removePerson(team, 0);
  EXPECT_EQ(editor.person(team, 0, QStringLiteral("name")), words("ख"));
  EXPECT_EQ(of("team", "people").toInt(), 1);
  for (std::size_t i = 0; i < limits::kFormPeopleMax + 3; ++i) editor.addPerson(team);
  EXPECT_EQ(of("team", "people").toInt(), static_cast<int>(limits::kFormPeopleMax));
  EXPECT_FALSE(editor.errorText().isEmpty());
}

TEST_F(Filling, EachFormKeepsAHalfWrittenDraftOfItsOwn) {
  editor.open(QStringLiteral("court_case"));
  type("court", "सिविल जज");
  editor.open(QStringLiteral("compromise"));
  EXPECT_EQ(desk.kept.size(), 1U) << "kept before the other one opens";
  type("place", "थाना");
  editor.touch();
  editor.open(QStringLiteral("court_case"));
  EXPECT_EQ(of("court", "text").toString(), words("सिविल जज"));

  FormEditor next(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  next.open(QStringLiteral("compromise"));
  EXPECT_EQ(next.fields()->value(next.fields()->rowOf(QStringLiteral("place")), "text").toString(),
            words("थाना"));
}

TEST_F(Filling, AFormThatIsNewerThanTheAppSaysSoAndRecordsNothing) {
  Json form = FormBook().find("court_case")->json;
  form["version"] = 9;
  form["format"] = 2;
  desk.book = FormBook(Json::array({form}));
  editor.open(QStringLiteral("court_case"));
  EXPECT_TRUE(editor.newer());
  EXPECT_EQ(editor.title(), words("न्यायालय में वाद"));
  EXPECT_EQ(editor.fields()->count(), 0);
  editor.save();
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_TRUE(editor.errorText().contains(words("ऐप अपडेट करें")));
}

TEST_F(Filling, ANewVersionThatArrivesMeanwhileKeepsWhatWasTyped) {
  editor.open(QStringLiteral("court_case"));
  type("court", "सिविल जज");
  Json form = FormBook().find("court_case")->json;
  form["version"] = 2;
  form["fields"].push_back({{"name", "judge"}, {"kind", "text"}, {"label", {{"hi", "पीठासीन अधिकारी"}}}});
  form["fields"][1]["retired"] = true;
  desk.book = FormBook(Json::array({form}));
  editor.retell();
  EXPECT_EQ(of("court", "text").toString(), words("सिविल जज"));
  EXPECT_EQ(of("judge", "label").toString(), words("पीठासीन अधिकारी"));
  EXPECT_FALSE(of("case_number", "label").isValid()) << "it is not asked any more";
  editor.save();
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(integerAt(desk.recorded[0].body, "form_version"), 2);
}

TEST_F(Filling, TheStopSignOfACognizableMatterIsThere) {
  editor.open(QStringLiteral("cognizable"));
  EXPECT_TRUE(editor.noticeStops());
  EXPECT_TRUE(editor.noticeText().contains(QStringLiteral("173")));
  editor.open(QStringLiteral("court_case"));
  EXPECT_TRUE(editor.noticeText().isEmpty());
}

TEST_F(Filling, TodayIsTheDayInIndia) {
  editor.open(QStringLiteral("court_case"));
  desk.clock.set(fromMs(1'594'665'000'000));
  editor.setToday(QStringLiteral("next_date"));
  EXPECT_EQ(of("next_date", "text").toString(), QStringLiteral("14.07.2020"));
}

}  // namespace
}  // namespace nistaran::mobile
