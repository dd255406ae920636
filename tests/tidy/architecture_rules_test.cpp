#include "tests/tidy/architecture_rules.h"

#include <gtest/gtest.h>

namespace nistaran::tidy {
namespace {

TEST(IncludesAgainstTheDirection, LetsARoomSeeWhatItMay) {
  EXPECT_TRUE(includesAgainstTheDirection({"mobile/app.cpp", "#include \"sync/merge.h\"\n"}).empty());
  EXPECT_TRUE(includesAgainstTheDirection({"server/api/sync.cpp", "#include \"shared/id.h\"\n"}).empty());
  EXPECT_TRUE(includesAgainstTheDirection({"tests/fleet/main.cpp", "#include \"mobile/app.h\"\n"}).empty());
  EXPECT_TRUE(
      includesAgainstTheDirection({"shared/id.cpp", "#include <string>\n#include \"x.moc\"\n"}).empty());
}

TEST(IncludesAgainstTheDirection, NamesEachWayBack) {
  for (const SourceFile& bad : {SourceFile{"shared/id.cpp", "#include \"sync/merge.h\"\n"},
                                SourceFile{"sync/merge.h", "#  include \"server/config.h\"\n"},
                                SourceFile{"sync/merge.h", "#include \"mobile/app.h\"\n"},
                                SourceFile{"server/main.cpp", "#include \"mobile/app.h\"\n"},
                                SourceFile{"mobile/app.cpp", "#include \"server/config.h\"\n"},
                                SourceFile{"mobile/app.cpp", "#include \"tests/builders.h\"\n"},
                                SourceFile{"mobile/app.cpp", "#include \"../sync/merge.h\"\n"}}) {
    EXPECT_EQ(includesAgainstTheDirection(bad).size(), 1U) << bad.path << ": " << bad.text;
  }
}

TEST(IncludesAgainstTheDirection, KeepsTheReferencePortalToItself) {
  const std::string path = "tests/reference_portal/main.cpp";
  EXPECT_TRUE(includesAgainstTheDirection({path, "#include \"tests/reference_portal/desk.h\"\n"}).empty());
  EXPECT_EQ(includesAgainstTheDirection({path, "\n#include \"shared/id.h\"\n"}).at(0).line, 2U);
  EXPECT_EQ(includesAgainstTheDirection({path, "#include \"tests/builders.h\"\n"}).size(), 1U);
}

TEST(TechnologyInTheCore, KnowsQtAsioAndSqliteByTheirHeadersAndNames) {
  for (const auto* bad :
       {"#include <QObject>\n", "#include <QtCore/QString>\n", "#include <boost/asio/post.hpp>\n",
        "#include <boost/beast/http.hpp>\n", "#include <sqlite3.h>\n", "#include <SQLiteCpp/SQLiteCpp.h>\n",
        "class QObject;\n", "struct sqlite3;\n"}) {
    EXPECT_EQ(technologyInTheCore({"sync/merge.h", bad}).size(), 1U) << bad;
  }
}

TEST(TechnologyInTheCore, LeavesCommentsOtherRoomsAndOtherLibrariesAlone) {
  EXPECT_TRUE(
      technologyInTheCore({"sync/merge.h", "// no QObject here\n#include <boost/uuid.hpp>\n"}).empty());
  EXPECT_TRUE(technologyInTheCore({"shared/id.h", "#include <queue>\n#include \"Quote.h\"\n"}).empty());
  EXPECT_TRUE(technologyInTheCore({"mobile/app.h", "#include <QObject>\nclass QObject;\n"}).empty());
}

TEST(NetworkOutsideItsRoom, IsAllowedInServerHttpAndTestsOnly) {
  const std::string include = "#include <boost/asio/io_context.hpp>\n";
  EXPECT_EQ(networkOutsideItsRoom({"server/api/sync.cpp", include}).size(), 1U);
  EXPECT_EQ(networkOutsideItsRoom({"mobile/app.cpp", include}).size(), 1U);
  EXPECT_TRUE(networkOutsideItsRoom({"server/http/listener.cpp", include}).empty());
  EXPECT_TRUE(networkOutsideItsRoom({"tests/server/client.cpp", include}).empty());
}

TEST(SqlOutsideTheStores, KnowsAStatementByItsTwoWords) {
  for (const auto* bad :
       {"x(\"SELECT a FROM b\");", "x(\"INSERT INTO b\");", "x(\"UPDATE b SET a = 1\");",
        "x(\"DELETE FROM b\");", "x(\"SELECT a\"\n  \" FROM b\");", "x(R\"(\n  DELETE\n  FROM b)\");"}) {
    EXPECT_EQ(sqlOutsideTheStores({"server/api/sync.cpp", bad}).size(), 1U) << bad;
    EXPECT_TRUE(sqlOutsideTheStores({"server/store/journal.cpp", bad}).empty()) << bad;
    EXPECT_TRUE(sqlOutsideTheStores({"tests/server/store_test.cpp", bad}).empty()) << bad;
  }
}

TEST(SqlOutsideTheStores, LeavesWordsForPeopleAlone) {
  for (const auto* good : {"// SELECT a FROM b", "x(\"select one from the list\");", "x(\"SELECTED FROM\");",
                           "x(\"SET\", \"UPDATE\");"}) {
    EXPECT_TRUE(sqlOutsideTheStores({"mobile/app.cpp", good}).empty()) << good;
  }
}

TEST(DrawerNames, AreFoundInFoldersAndFilesHoweverWritten) {
  for (const auto* bad : {"server/utils/x.h", "mobile/DateHelper.qml", "shared/misc.h", "sync/common.cpp",
                          "sync/SyncManager.h"}) {
    EXPECT_EQ(drawerNames({bad, ""}).size(), 1U) << bad;
  }
  for (const auto* good : {"shared/commons_register.h", "mobile/sync/sync_service.h", "docs/management.md"}) {
    EXPECT_TRUE(drawerNames({good, ""}).empty()) << good;
  }
}

TEST(UntypedQml, NamesContextPropertiesAndVar) {
  EXPECT_EQ(untypedQml({"mobile/app.cpp", "c->setContextProperty(n, v);\n"}).size(), 1U);
  EXPECT_EQ(untypedQml({"mobile/Main.qml", "Item {\n  required property var entry\n}\n"}).at(0).line, 2U);
  EXPECT_TRUE(
      untypedQml({"mobile/Main.qml", "// property var\nproperty variant a\nproperty int b\n"}).empty());
  EXPECT_TRUE(untypedQml({"tests/ui/tst_x.qml", "property var a\n"}).empty());
}

TEST(FriendsOfTests, AreNamed) {
  EXPECT_EQ(friendsOfTests({"sync/merge.h", "class A {\n  friend class MergeTest;\n};\n"}).at(0).line, 2U);
  EXPECT_EQ(friendsOfTests({"sync/merge.h", "FRIEND_TEST(A, b);\n"}).size(), 1U);
  EXPECT_TRUE(friendsOfTests({"sync/merge.h", "friend class Recorder;\n"}).empty());
}

}  // namespace
}  // namespace nistaran::tidy
