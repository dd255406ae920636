// The commands that look after a database: what goes wrong is one line that says what to do.
#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/server/operate/command_line.h"
#include "tests/server/operate/tampered_district.h"

namespace nistaran::testing {
namespace {

class Words : public CommandLine {};

TEST_F(Words, ThatAreWrongAreSaidToBeInOneLine) {
  const std::vector<std::vector<std::string>> wrong{
      {},
      {"surve"},
      {"serve"},
      {"serve", "--db"},
      {"serve", "--db", database, "--port", "99999"},
      {"serve", "--db", database, "--port", "web"},
      {"serve", "--db", database, "--workers", "0"},
      {"serve", "--db", database, "--unknown"},
      {"officer"},
      {"officer", "add", "--db", database, "--id", "ravi"},
      {"officer", "add", "--db", database, "--id", "ravi", "--name", "r", "--rank", "r", "--role", "king",
       "--district", "kannauj"},
      {"device", "code", "--db", database, "--district", "kannauj", "--valid-hours", "0"}};
  for (const auto& words : wrong) {
    const Ran ran = run(words);
    EXPECT_EQ(ran.status, 2) << ran.err;
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
    EXPECT_TRUE(ran.err.starts_with("nistaran-server: ")) << ran.err;
  }
  EXPECT_FALSE(std::filesystem::exists(database));
}

TEST_F(Words, ForHelpAreAnsweredOnStandardOutput) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--help"}, {"serve", "--help"}}) {
    const Ran ran = run(words);
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_NE(ran.out.find(words.size() == 1 ? "verify" : "--portal-key"), std::string::npos) << ran.out;
  }
}

// ---- district load ----

class DistrictLoad : public CommandLine {
 protected:
  Ran load(const std::string& path) { return onDatabase({"district", "load", path}); }
};

TEST_F(DistrictLoad, MakesTheDatabaseAndMayBeRepeated) {
  for (int i = 0; i < 2; ++i) {
    const Ran ran = load(world::districtFile().string());
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(ran.out, "district kannauj: 11 stations\n");
  }
}

TEST_F(DistrictLoad, OfAFileThatCanNotBeUsedSaysWhyAndMakesNothing) {
  EXPECT_TRUE(failsInOneLine(load(path("missing.json")), {"missing.json", "can't be read"}));
  EXPECT_TRUE(failsInOneLine(load(folder.path().string()), {"can't be read"}));
  EXPECT_TRUE(failsInOneLine(load(file("cut.json", "{\"district\":")), {"cut.json", "is not JSON"}));
  EXPECT_TRUE(failsInOneLine(load(file("none.json", "{}")), {"none.json", "district.code"}));
  EXPECT_TRUE(failsInOneLine(load(file("list.json", "[]")), {"list.json", "district.code"}));
  const std::string head = R"({"district": {"code": "d"}, "circles": [{"code": "c"}], "stations": )";
  EXPECT_TRUE(failsInOneLine(load(file("empty.json", head + "[]}")), {"no stations"}));
  EXPECT_TRUE(failsInOneLine(load(file("lost.json", head + R"([{"code": "s", "circle": "x"}]})")),
                             {"one of its circles"}));
  EXPECT_TRUE(
      failsInOneLine(load(file("float.json", head + R"([{"code": "s", "circle": "c", "area_km2": 12.5}]})")),
                     {"float.json", "not an integer"}))
      << "tablets would not take it";
  EXPECT_TRUE(failsInOneLine(
      load(file("moon.json", head + R"([{"code": "s", "circle": "c", "lat": 1e300}]})")), {"position"}));
  EXPECT_FALSE(std::filesystem::exists(database));
}

TEST_F(DistrictLoad, TurnsDegreesIntoWholeNumbersBothWaysFromZero) {
  ASSERT_EQ(load(file("d.json", R"({"district": {"code": "d"}, "circles": [{"code": "c"}],
    "stations": [{"code": "s", "circle": "c", "lat": 27.0551234, "lon": -1.5}]})"))
                .status,
            0);
  const auto store = server::openSqliteStore(database);
  store->read([](server::StoreReader& reader) {
    const Json station = reader.district(DistrictCode("d"))->district.json["stations"][0];
    EXPECT_EQ(integerAt(station, "lat_udeg"), 27'055'123);
    EXPECT_EQ(integerAt(station, "lon_udeg"), -1'500'000);
  });
}

// ---- databases ----

class BadDatabase : public CommandLine {
 protected:
  // Every command that opens a database.
  std::vector<std::vector<std::string>> commands() const {
    return {{"district", "load", world::districtFile().string()},
            {"officer", "add", "--id", "ravi", "--name", "रवि", "--rank", "उपनिरीक्षक", "--role", "officer",
             "--district", "kannauj", "--station", "tirwa", "--password", "nistaran-demo-1"},
            {"device", "code", "--district", "kannauj"},
            {"form", "list", "--district", "kannauj"},
            {"verify"},
            {"serve", "--plain-http", "--port", "0"}};
  }
};

TEST_F(BadDatabase, ThatIsNoneIsNamedAndLeftAsItIs) {
  const std::string garbage(20'000, 'x');
  file("server.db", garbage);
  for (const auto& words : commands())
    EXPECT_TRUE(failsInOneLine(onDatabase(words), {database, "not a database"})) << words[0];
  EXPECT_EQ(textOf(database), garbage);
}

TEST_F(BadDatabase, OfANewerProgramIsLeftAsItIsAndThisOneIsToBeUpdated) {
  loadDistrict();
  SQLite::Database(database, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 1000");
  const std::string before = textOf(database);
  for (const auto& words : commands())
    EXPECT_TRUE(failsInOneLine(onDatabase(words), {"schema 1000", "update the program"})) << words[0];
  EXPECT_EQ(textOf(database), before);
}

TEST_F(BadDatabase, ThatIsNotThereIsMadeByLoadingADistrictAndByNothingElse) {
  auto all = commands();
  all.erase(all.begin());
  for (const auto& words : all)
    EXPECT_TRUE(failsInOneLine(onDatabase(words), {"there is no database", "district load"})) << words[0];
  EXPECT_FALSE(std::filesystem::exists(database));
}

TEST_F(BadDatabase, InAFolderThatIsNotThereIsSaidToBe) {
  const std::string lost = path("no-such-folder") + "/server.db";
  EXPECT_TRUE(
      failsInOneLine(run({"district", "load", world::districtFile().string(), "--db", lost}), {lost}));
}

// ---- people and tablets ----

class People : public CommandLine {
 protected:
  People() { loadDistrict(); }
  Ran add(const std::string& role, std::vector<std::string> posting,
          const std::string& password = "nistaran-demo-1") {
    std::vector<std::string> words{"officer", "add", "--id",   "ravi", "--name",          "रवि",
                                   "--rank",  "पद",  "--role", role,   "--password-stdin"};
    if (std::find(posting.begin(), posting.end(), "--district") == posting.end())
      words.insert(words.end(), {"--district", "kannauj"});
    words.insert(words.end(), posting.begin(), posting.end());
    return onDatabase(std::move(words), password + "\n");
  }
};

TEST_F(People, AreAddedWhereTheyWork) {
  const Ran ran = add("officer", {"--station", "tirwa"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  const auto store = server::openSqliteStore(database);
  store->read([](server::StoreReader& reader) {
    const auto ravi = reader.officer(OfficerId("ravi"));
    ASSERT_TRUE(ravi);
    EXPECT_EQ(ravi->officer.circle, CircleCode("tirwa")) << "the station's own";
    EXPECT_TRUE(ravi->password_hash.starts_with("$argon2id$"));
  });
}

TEST_F(People, AtAPlaceThatIsNotThereAreToldWhichThereAre) {
  EXPECT_TRUE(failsInOneLine(add("officer", {"--station", "nowhere"}), {"no station nowhere", "kotwali, "}));
  EXPECT_TRUE(failsInOneLine(add("supervisor", {"--circle", "nowhere"}), {"no circle nowhere", "sadar"}));
  EXPECT_TRUE(
      failsInOneLine(add("supervisor", {"--district", "nowhere"}), {"no district nowhere", "district load"}));
  EXPECT_TRUE(failsInOneLine(add("officer", {"--station", "tirwa", "--circle", "sadar"}),
                             {"station tirwa is in circle tirwa"}));
  EXPECT_TRUE(failsInOneLine(add("inspector", {}), {"--station"}));
  EXPECT_TRUE(failsInOneLine(add("officer", {"--station", "tirwa"}, "short"), {"6 characters"}));
}

TEST_F(People, AreAddedOnce) {
  EXPECT_EQ(add("officer", {"--station", "tirwa"}).status, 0);
  EXPECT_TRUE(failsInOneLine(add("supervisor", {}), {"ravi", "another --id"}));
}

TEST_F(People, ArePostedElsewhere) {
  EXPECT_EQ(add("inspector", {"--station", "tirwa"}).status, 0);
  const auto move = [&](std::vector<std::string> where) {
    std::vector<std::string> words{"officer", "move", "--id", "ravi"};
    words.insert(words.end(), where.begin(), where.end());
    return onDatabase(words);
  };
  EXPECT_EQ(move({"--station", "kotwali"}).status, 0);
  EXPECT_TRUE(failsInOneLine(move({"--station", "nowhere"}), {"no station nowhere"}));
  EXPECT_TRUE(failsInOneLine(move({}), {"--station"})) << "an inspector has a station";
  EXPECT_TRUE(failsInOneLine(onDatabase({"officer", "move", "--id", "nobody"}), {"no officer nobody"}));
}

TEST_F(People, LeaveTheServiceAndComeBack) {
  EXPECT_EQ(add("officer", {"--station", "tirwa"}).status, 0);
  const auto isInService = [&] {
    bool active = false;
    server::openSqliteStore(database)->read(
        [&](server::StoreReader& reader) { active = reader.officer(OfficerId("ravi"))->officer.active; });
    return active;
  };
  const Ran left = onDatabase({"officer", "revoke", "--id", "ravi"});
  EXPECT_EQ(left.status, 0) << left.err;
  EXPECT_EQ(left.out, "officer ravi is out of service: no session any more\n");
  EXPECT_FALSE(isInService());
  EXPECT_EQ(onDatabase({"officer", "restore", "--id", "ravi"}).status, 0);
  EXPECT_TRUE(isInService());
  EXPECT_TRUE(failsInOneLine(onDatabase({"officer", "revoke", "--id", "nobody"}), {"no officer nobody"}));
}

TEST_F(People, WhoLeavesIsToldOfWhatIsStillMarkedToThem) {
  StoredDistrict district;
  district.receive();
  district.mark(district.ravi);
  const Ran left = run({"officer", "revoke", "--id", "ravi", "--db", district.file().string()});
  EXPECT_NE(left.out.find("1 open complaints are still marked to them"), std::string::npos) << left.out;
}

TEST_F(People, ATabletThatIsNotKnownIsNotTakenOutOfService) {
  EXPECT_TRUE(failsInOneLine(onDatabase({"device", "revoke", "--id", "tab-9"}), {"no tablet tab-9"}));
}

TEST_F(People, GetACodeForATabletOfADistrictThatIsThere) {
  const Ran ran = onDatabase({"device", "code", "--district", "kannauj"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out.size(), std::string("K7QF-2M9X-TB4D\n").size()) << ran.out;
  EXPECT_TRUE(failsInOneLine(onDatabase({"device", "code", "--district", "nowhere"}),
                             {"no district nowhere", "district load"}));
}

// ---- verify ----

class VerifyCommand : public CommandLine {
 protected:
  Ran verify() { return run({"verify", "--db", tampered.district.file().string()}); }
  TamperedDistrict tampered;
};

TEST_F(VerifyCommand, SaysThatAllIsWell) {
  const Ran ran = verify();
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, "12 operations of 4 devices, 2 documents: all as the journal says\n");
}

TEST_F(VerifyCommand, NamesWhatWasAlteredAndFails) {
  tampered.run("UPDATE journal SET op = replace(op, 'मौके पर', 'कहीं नहीं') WHERE op_id = '" + tampered.first +
               "'; UPDATE documents SET json = 'broken' WHERE complaint = '40016026000777'");
  const Ran ran = verify();
  EXPECT_EQ(ran.status, 1);
  EXPECT_NE(ran.out.find("NOT as the journal says"), std::string::npos) << ran.out;
  EXPECT_NE(ran.out.find("operation " + tampered.first), std::string::npos) << ran.out;
  EXPECT_NE(ran.out.find("document 40016026000777"), std::string::npos) << ran.out;
}

// ---- certificate make ----

TEST_F(CommandLine, ACertificateThatCanNotBeWrittenIsNamed) {
  const std::string lost = path("no-such-folder") + "/server.crt";
  EXPECT_TRUE(failsInOneLine(run({"certificate", "make", "--cert", lost, "--key", path("server.key")}),
                             {lost, "can't be written"}));
}

}  // namespace
}  // namespace nistaran::testing
