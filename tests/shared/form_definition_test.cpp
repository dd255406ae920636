#include "shared/form_definition.h"

#include <gtest/gtest.h>

#include "shared/form_book.h"
#include "shared/limits.h"

namespace nistaran {
namespace {

Json boatPatrol() {
  return Json{{"form", "boat_patrol"},
              {"format", 1},
              {"version", 2},
              {"title", {{"hi", "नाव गश्त"}, {"en", "Boat patrol"}}},
              {"point", 17},
              {"fields",
               {{{"name", "ghat"}, {"kind", "text"}, {"label", {{"hi", "घाट"}, {"en", "Ghat"}}}},
                {{"name", "weather"},
                 {"kind", "choice"},
                 {"label", {{"hi", "मौसम"}}},
                 {"choices", {{{"value", "clear"}, {"label", {{"hi", "साफ़"}}}}}}}}}};
}

std::string whyNot(const Json& form) {
  const auto read = formFromJson(form);
  return read ? "" : read.error().detail();
}

bool says(const Json& form, const std::string& part) {
  return whyNot(form).find(part) != std::string::npos;
}

TEST(FormDefinition, SaysWhatTheFileSaysAndKeepsWhatItDoesNotKnow) {
  Json file = boatPatrol();
  file["from_the_future"] = "kept";
  const FormDefinition form = formFromJson(file).value();
  EXPECT_TRUE(form.usable);
  EXPECT_EQ(form.version, 2);
  EXPECT_EQ(form.title.in("en"), "Boat patrol");
  EXPECT_EQ(form.field("weather")->label.in("en"), "मौसम") << "where English is missing, Hindi";
  EXPECT_EQ(form.field("ghat")->kind, FieldKind::Text);
  EXPECT_EQ(form.field("nothing"), nullptr);
  EXPECT_EQ(form.json, file);
}

TEST(FormDefinition, WhatIsWrongIsNamed) {
  const auto with = [](const char* path, Json value) {
    Json form = boatPatrol();
    at(form, path) = std::move(value);
    return form;
  };
  EXPECT_TRUE(says(Json::array(), "object"));
  EXPECT_TRUE(says(with("form", "Boat patrol"), "'form'"));
  EXPECT_TRUE(says(with("form", "contact"), "'form'")) << "the app records that itself";
  EXPECT_TRUE(says(with("form", "enquiry"), "enquiry")) << "is the report's";
  EXPECT_TRUE(says(with("version", 0), "'version'"));
  EXPECT_TRUE(says(with("title", Json::object()), "title"));
  EXPECT_TRUE(says(with("fields", Json::array()), "no fields"));
  EXPECT_TRUE(says(with("notice", {{"hi", "पहले"}, {"until", "nowhere"}}), "'nowhere'"));
  Json form = boatPatrol();
  form["fields"][0]["name"] = "weather";
  EXPECT_TRUE(says(form, "two fields 'weather'"));
  form = boatPatrol();
  form["fields"][0]["label"].erase("hi");
  EXPECT_TRUE(says(form, "'ghat' needs a Hindi label"));
  form = boatPatrol();
  form["fields"][1].erase("choices");
  EXPECT_TRUE(says(form, "'weather' has nothing to choose"));
  form = boatPatrol();
  form["fields"][0]["min"] = 1.5;
  EXPECT_FALSE(formFromJson(form)) << "no tablet could read it";
}

TEST(FormDefinition, KeepsItsLimits) {
  Json form = boatPatrol();
  for (std::size_t i = form["fields"].size(); i < limits::kFormFieldsMax; ++i)
    form["fields"].push_back({{"name", "f" + std::to_string(i)}, {"kind", "text"}, {"label", {{"hi", "क"}}}});
  EXPECT_EQ(whyNot(form), "");
  form["fields"].push_back({{"name", "more"}, {"kind", "text"}, {"label", {{"hi", "क"}}}});
  EXPECT_EQ(formFromJson(form).error().code(), ErrorCode::TooLarge);

  form = boatPatrol();
  Json& choices = form["fields"][1]["choices"];
  while (choices.size() < limits::kFormChoicesMax)
    choices.push_back({{"value", "c" + std::to_string(choices.size())}, {"label", {{"hi", "क"}}}});
  EXPECT_EQ(whyNot(form), "");
  choices.push_back({{"value", "more"}, {"label", {{"hi", "क"}}}});
  EXPECT_EQ(formFromJson(form).error().code(), ErrorCode::TooLarge);

  form = boatPatrol();
  form["hint"]["hi"] = std::string(limits::kFormBytesMax, 'x');
  EXPECT_EQ(formFromJson(form).error().code(), ErrorCode::TooLarge);

  form = boatPatrol();
  form["form"] = std::string(limits::kFormNameBytesMax, 'a');
  EXPECT_EQ(whyNot(form), "");
  form["form"] = std::string(limits::kFormNameBytesMax + 1, 'a');
  EXPECT_TRUE(says(form, "'form'"));
}

TEST(FormDefinition, OfANewerFormatStillSaysItsNamesAndThatItIsNewer) {
  Json newer = boatPatrol();
  newer["format"] = 2;
  newer["fields"][1] = {{"name", "route"}, {"kind", "map"}, {"label", {{"hi", "मार्ग"}}}};
  const FormDefinition form = formFromJson(newer).value();
  EXPECT_FALSE(form.usable);
  EXPECT_EQ(unknownIn(form), "format 2");
  EXPECT_EQ(form.title.hi, "नाव गश्त");
  EXPECT_EQ(form.field("route")->label.hi, "मार्ग");
  newer["format"] = 1;
  EXPECT_FALSE(formFromJson(newer)->usable) << "a kind of field that is not known here";
  EXPECT_EQ(unknownIn(*formFromJson(newer)), "the kind of field 'route'");
}

TEST(FormDefinition, ANewerVersionMayRetireButNotLeaveOut) {
  const FormDefinition before = formFromJson(boatPatrol()).value();
  Json after = boatPatrol();
  after["version"] = 3;
  after["fields"][0]["retired"] = true;
  EXPECT_EQ(leftOut(*formFromJson(after), before), "");
  after["fields"][1]["choices"][0]["value"] = "sunny";
  EXPECT_EQ(leftOut(*formFromJson(after), before), "choice 'clear' of field 'weather'");
  after["fields"].erase(0);
  EXPECT_EQ(leftOut(*formFromJson(after), before), "field 'ghat'");
}

TEST(ShippedForms, AreWholeInBothLanguages) {
  const FormBook book;
  for (const char* name : {"enquiry", "joint_team", "preventive", "court_case", "compromise", "cognizable",
                           "transfer_request", "special_close_request"}) {
    const FormDefinition* form = book.find(name);
    ASSERT_TRUE(form) << name;
    EXPECT_TRUE(form->usable) << name;
    EXPECT_FALSE(form->title.en.empty()) << name;
    for (const FormField& field : form->fields) {
      EXPECT_FALSE(field.label.en.empty()) << name << "." << field.name;
      EXPECT_EQ(field.hint.hi.empty(), field.hint.en.empty()) << name << "." << field.name;
      for (const FormChoice& choice : field.choices) EXPECT_FALSE(choice.label.en.empty()) << choice.value;
    }
  }
  EXPECT_EQ(book.all().size(), 8U);
}

TEST(ShippedForms, TheReportHasTheTwentyThreePointsOfTheStations) {
  const FormBook book;
  ASSERT_EQ(book.enquiry().fields.size(), 23U);
  for (int number = 1; number <= 23; ++number)
    EXPECT_EQ(book.enquiry().fields[static_cast<std::size_t>(number - 1)].point, number);
}

TEST(ShippedForms, ACognizableMatterIsToldToBeRegisteredFirst) {
  const FormBook book;
  const auto& notice = book.find("cognizable")->notice;
  ASSERT_TRUE(notice);
  EXPECT_TRUE(notice->stop);
  EXPECT_NE(notice->text.hi.find("173"), std::string::npos);
}

TEST(FormBook, TheHighestVersionOfANameCounts) {
  Json older = boatPatrol();
  older["version"] = 1;
  Json own = FormBook().find("court_case")->json;
  own["version"] = 7;
  own["title"]["hi"] = "जनपद का वाद प्रपत्र";
  const FormBook book(Json::array({boatPatrol(), older, own, "broken", Json::object()}));
  EXPECT_EQ(book.find("boat_patrol")->version, 2);
  EXPECT_EQ(book.find("court_case")->title.hi, "जनपद का वाद प्रपत्र");
  EXPECT_EQ(book.all().size(), 9U) << "what can't be read is passed over";
}

TEST(FormBook, AReportFormThatIsTooNewLeavesTheOneThatThisProgramCanFollow) {
  Json newer = FormBook().enquiry().json;
  newer["version"] = 2;
  newer["fields"][0]["from"] = "a_source_of_tomorrow";
  const FormBook book(Json::array({newer}));
  EXPECT_EQ(book.find("enquiry")->version, 2);
  EXPECT_FALSE(book.find("enquiry")->usable);
  EXPECT_EQ(book.enquiry().version, 1);
}

TEST(FormsDigest, IsAnotherForAnotherSetAndEmptyForNone) {
  EXPECT_EQ(formsDigest(Json::array()), "");
  const std::string digest = formsDigest(Json::array({boatPatrol()}));
  EXPECT_EQ(digest.size(), 16U);
  Json other = boatPatrol();
  other["version"] = 3;
  EXPECT_NE(formsDigest(Json::array({other})), digest);
}

}  // namespace
}  // namespace nistaran
