// Files that are not what they should be: refused in words, before anything is written to them.
#include "server/store/sqlite_store.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/server/store/sqlite_place.h"

namespace nistaran::server::testing {
namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(SqliteFile, IsMadeWhereThereIsNone) {
  SqlitePlace place;
  EXPECT_EQ(place.refusal().second, "");
  EXPECT_TRUE(std::filesystem::exists(place.file()));
}

TEST(SqliteFile, OfANewerProgramIsRefusedAndLeftAsItIs) {
  SqlitePlace place;
  place.open();
  place.run("PRAGMA user_version = 1000");
  const std::string before = place.bytes();
  const auto [code, words] = place.refusal();
  EXPECT_EQ(code, "storage_unreadable");
  EXPECT_TRUE(has(words, "schema 1000")) << words;
  EXPECT_TRUE(has(words, "update the program")) << words;
  EXPECT_TRUE(has(words, place.file().string())) << words;
  EXPECT_EQ(place.bytes(), before);
}

TEST(SqliteFile, OfAnotherProgramIsRefusedAndLeftAsItIs) {
  SqlitePlace place;
  place.run("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
  const std::string before = place.bytes();
  const auto [code, words] = place.refusal();
  EXPECT_EQ(code, "storage_unreadable");
  EXPECT_TRUE(has(words, "another program's database")) << words;
  EXPECT_EQ(place.bytes(), before);
}

TEST(SqliteFile, ThatIsNoDatabaseIsRefusedAndLeftAsItIs) {
  for (const std::string& garbage :
       {std::string("not a database"), std::string(100'000, 'x'), std::string(4096, '\0')}) {
    SqlitePlace place;
    place.setBytes(garbage);
    const auto [code, words] = place.refusal();
    EXPECT_EQ(code, "storage_unreadable");
    EXPECT_TRUE(has(words, place.file().string())) << words;
    EXPECT_EQ(place.bytes(), garbage);
  }
}

TEST(SqliteFile, ThatIsAFolderOrHasNoFolderIsRefused) {
  SqlitePlace place;
  std::filesystem::create_directory(place.file());
  EXPECT_EQ(place.refusal().first, "storage_unreadable");
  EXPECT_THROW(openSqliteStore(place.file() / "no" / "such" / "server.db"), ErrorException);
}

TEST(SqliteFile, DamagedInTheMiddleSaysSoAndDoesNotEndTheProgram) {
  SqlitePlace place;
  {
    const auto store = place.open();
    store->write([](StoreTransaction& tx) {
      addDistrict(tx);
      for (int i = 0; i < 200; ++i) {
        Json document = documentOf(std::to_string(1000 + i), 1);
        document["padding"] = std::string(2000, 'p');
        tx.commitChange(changeOf(Json(), document));
      }
    });
  }
  std::string bytes = place.bytes();
  for (std::size_t at = 20 * 4096; at < bytes.size(); at += 4096) bytes.replace(at, 64, 64, '\xff');
  place.setBytes(bytes);
  try {
    place.open()->read([](StoreReader& reader) {
      reader.eachDocument([](const StoredDocument&) {}, [](const std::string&) {});
    });
    FAIL() << "it was read as if nothing had happened";
  } catch (const ErrorException& failure) {
    EXPECT_EQ(failure.error().code(), ErrorCode::StorageUnreadable) << failure.what();
  }
}

TEST(SqliteFile, NamesTheRowThatCanNotBeReadAndGoesOnToTheNext) {
  SqlitePlace place;
  place.open()->write([](StoreTransaction& tx) {
    addDistrict(tx);
    tx.commitChange(changeOf(Json(), documentOf("1", 1)));
    tx.commitChange(changeOf(Json(), documentOf("2", 1)));
  });
  place.run("UPDATE documents SET json = '{broken' WHERE complaint = '1'");
  std::vector<std::string> seen, unreadable;
  const auto store = place.open();
  store->read([&](StoreReader& reader) {
    reader.eachDocument([&](const StoredDocument& document) { seen.push_back(document.id().text()); },
                        [&](const std::string& what) { unreadable.push_back(what); });
  });
  EXPECT_EQ(seen, std::vector<std::string>{"2"});
  ASSERT_EQ(unreadable.size(), 1U);
  EXPECT_TRUE(has(unreadable[0], "document 1")) << unreadable[0];
  EXPECT_THROW(store->read([](StoreReader& reader) { reader.document(ComplaintId("1")); }), ErrorException);
}

TEST(SqliteFile, KeepsWhatIsNotBelievedOnce) {
  SqlitePlace place;
  Device tablet("tab-1");
  const Operation operation =
      tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  for (int i = 0; i < 2; ++i) {
    place.open()->write([&](StoreTransaction& tx) { tx.quarantine(operation, "bad_signature", fromMs(1)); });
  }
  EXPECT_EQ(place.number("SELECT COUNT(*) FROM quarantine WHERE reason = 'bad_signature'"), 1);
  EXPECT_EQ(place.number("SELECT COUNT(*) FROM journal"), 0);
}

// Whoever is told "stored" may lose the process in the same moment.
TEST(SqliteFile, HoldsWhatWasAcknowledgedByAProcessThatWasKilled) {
  SqlitePlace place;
  place.open()->write(addDistrict);
  int line[2];
  ASSERT_EQ(::pipe(line), 0);
  const pid_t writer = ::fork();
  if (writer == 0) {
    const auto store = place.open();
    for (std::int32_t i = 0;; ++i) {
      store->write(
          [&](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1))); });
      if (::write(line[1], &i, sizeof i) != sizeof i) ::_exit(1);
    }
  }
  ::close(line[1]);
  std::int32_t acknowledged = -1;
  while (acknowledged < 50 && ::read(line[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) {
  }
  ::kill(writer, SIGKILL);
  for (std::int32_t last; ::read(line[0], &last, sizeof last) == sizeof last;) acknowledged = last;
  ::waitpid(writer, nullptr, 0);
  ::close(line[0]);
  ASSERT_GE(acknowledged, 50);
  const auto store = place.open();
  store->read([&](StoreReader& reader) {
    for (std::int32_t i = 0; i <= acknowledged; ++i)
      EXPECT_TRUE(reader.document(ComplaintId(std::to_string(i)))) << i;
    const auto entries = reader.feed(kKannauj, "district", {}, 100'000);
    EXPECT_EQ(reader.head(kKannauj), Seq(static_cast<std::int64_t>(entries.size())));
  });
}

}  // namespace
}  // namespace nistaran::server::testing
