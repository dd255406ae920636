// `nistaran-server form …`: what a district's own form must be to be taken, and that nothing of before is
// lost by it.
#include "server/store/sqlite_store.h"
#include "shared/form_book.h"
#include "shared/limits.h"
#include "tests/server/operate/command_line.h"

namespace nistaran::testing {
namespace {

class Forms : public CommandLine {
 protected:
  Forms() { loadDistrict(); }

  static Json boatPatrol(int version = 1) {
    return Json{{"form", "boat_patrol"},
                {"version", version},
                {"title", {{"hi", "नाव गश्त"}}},
                {"fields", {{{"name", "ghat"}, {"kind", "text"}, {"label", {{"hi", "घाट"}}}}}}};
  }
  std::string formFile(const Json& form) {
    return file("form-" + std::to_string(++files_) + ".json", form.dump());
  }
  Ran load(const std::vector<std::string>& paths) {
    std::vector<std::string> words{"form", "load", "--district", "kannauj"};
    words.insert(words.end(), paths.begin(), paths.end());
    return onDatabase(words);
  }
  Ran loadOne(const Json& form) { return load(std::vector{formFile(form)}); }
  Json own() const {
    Json forms;
    server::openSqliteStore(database)->read(
        [&](server::StoreReader& reader) { forms = reader.forms(DistrictCode("kannauj")); });
    return forms;
  }

 private:
  int files_ = 0;
};

TEST_F(Forms, AreLoadedAndListedBesideThoseThatShip) {
  const Ran loaded = loadOne(boatPatrol());
  EXPECT_EQ(loaded.status, 0) << loaded.err;
  EXPECT_EQ(loaded.out, "form boat_patrol: version 1\n");
  EXPECT_EQ(own(), Json::array({boatPatrol()}));
  const Ran listed = onDatabase({"form", "list", "--district", "kannauj"});
  EXPECT_NE(listed.out.find("boat_patrol 1  नाव गश्त\n"), std::string::npos) << listed.out;
  EXPECT_NE(listed.out.find("court_case 1  न्यायालय में वाद\n"), std::string::npos) << listed.out;
}

TEST_F(Forms, TheSameAgainIsNoFault) {
  ASSERT_EQ(loadOne(boatPatrol()).status, 0);
  const Ran again = loadOne(boatPatrol());
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(again.out, "form boat_patrol: version 1, as it was\n");
}

TEST_F(Forms, AVersionMustRiseAndKeepWhatRecordsHave) {
  ASSERT_EQ(loadOne(boatPatrol(2)).status, 0);
  EXPECT_TRUE(failsInOneLine(loadOne(boatPatrol(1)), {"version 2 is there already", "higher"}));
  Json other = boatPatrol(2);
  other["title"]["hi"] = "दूसरा";
  EXPECT_TRUE(failsInOneLine(loadOne(other), {"version 2 is there already with other content", "higher"}));
  Json next = boatPatrol(3);
  next["fields"][0]["name"] = "river";
  EXPECT_TRUE(failsInOneLine(loadOne(next), {"field 'ghat' is left out", "retired"}));
  next["fields"].push_back(boatPatrol()["fields"][0]);
  next["fields"][1]["retired"] = true;
  EXPECT_EQ(loadOne(next).status, 0);
  EXPECT_EQ(own(), Json::array({next}));
}

TEST_F(Forms, ThatShipAreChangedInAHigherVersionToo) {
  Json court = FormBook().find("court_case")->json;
  court["title"]["hi"] = "वाद";
  EXPECT_TRUE(failsInOneLine(loadOne(court), {"version 1 is there already with other content"}));
  court["version"] = 2;
  EXPECT_EQ(loadOne(court).status, 0);
}

TEST_F(Forms, ThatCanNotBeUsedAreRefusedAndNoneOfTheFilesIsTaken) {
  Json wrong = boatPatrol();
  wrong["form"] = "other";
  wrong.erase("title");
  EXPECT_TRUE(failsInOneLine(load({formFile(boatPatrol()), formFile(wrong)}), {"title"}));
  EXPECT_EQ(own(), Json::array());
  EXPECT_TRUE(failsInOneLine(load({file("cut.json", "{")}), {"cut.json", "is not JSON"}));
  EXPECT_TRUE(failsInOneLine(load({path("missing.json")}), {"missing.json", "can't be read"}));
  Json newer = boatPatrol();
  newer["fields"][0]["kind"] = "map";
  EXPECT_TRUE(failsInOneLine(loadOne(newer), {"does not know the kind of field 'ghat'", "update"}));
  EXPECT_TRUE(failsInOneLine(onDatabase({"form", "load", formFile(boatPatrol()), "--district", "nowhere"}),
                             {"there is no district nowhere"}));
}

TEST_F(Forms, AreNotMoreThanTabletsAreToCarry) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i <= limits::kFormsMax; ++i) {
    Json form = boatPatrol();
    form["form"] = "form_" + std::to_string(i);
    all.push_back(formFile(form));
  }
  EXPECT_TRUE(failsInOneLine(load(all), {"at most 40 forms"}));
  all.pop_back();
  EXPECT_EQ(load(all).status, 0);
  for (int i = 0; i < 5; ++i) {
    Json form = boatPatrol(2);
    form["form"] = "form_" + std::to_string(i);
    form["hint"]["hi"] = std::string(60'000, 'x');
    const Ran ran = loadOne(form);
    if (i < 4)
      EXPECT_EQ(ran.status, 0) << ran.err;
    else
      EXPECT_TRUE(failsInOneLine(ran, {"256 KiB"}));
  }
}

}  // namespace
}  // namespace nistaran::testing
