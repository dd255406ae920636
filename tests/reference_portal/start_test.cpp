// The program itself: how it starts, ends, and says why it does not start.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>

#include "tests/reference_portal/running_portal.h"

namespace reference_portal {
namespace {

struct Ended {
  int code = -1;
  std::string output;
};

// Starts the program with both outputs in one pipe, and stops it by SIGTERM as soon as it listens.
Ended run(std::vector<std::string> words) {
  words.insert(words.begin(), NISTARAN_PORTAL_PROGRAM);
  std::array<int, 2> out{};
  if (::pipe(out.data()) != 0) return {};
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(out[1], STDOUT_FILENO);
    ::dup2(out[1], STDERR_FILENO);
    ::close(out[0]);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
  }
  ::close(out[1]);
  Ended ended;
  std::array<char, 512> buffer{};
  for (ssize_t size = 0; (size = ::read(out[0], buffer.data(), buffer.size())) > 0;) {
    ended.output.append(buffer.data(), static_cast<std::size_t>(size));
    if (ended.output.find("listening on") != std::string::npos) ::kill(child, SIGTERM);
  }
  ::close(out[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ended;
}

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

class Start : public testing::Test {
 protected:
  std::vector<std::string> words(const std::string& database, int port,
                                 const std::string& districts = "kannauj.json") {
    return {"serve",
            "--db",
            (portal.folder() / database).string(),
            "--port",
            std::to_string(port),
            "--districts",
            (portal.folder() / districts).string(),
            "--control-key",
            "key",
            "--district-key",
            "kannauj=key"};
  }
  RunningPortal portal;
};

TEST_F(Start, saysWhereItListensFirstAndEndsCleanlyOnSigterm) {
  const Ended ended = run(words("new.db", 0));
  EXPECT_TRUE(ended.output.starts_with("listening on http://127.0.0.1:")) << ended.output;
  EXPECT_EQ(ended.code, 0);
}

TEST_F(Start, saysWhatToDoWhenThePortIsTaken) {
  const Ended ended = run(words("new.db", portal.port()));
  EXPECT_EQ(ended.code, 1);
  EXPECT_EQ(lines(ended.output), 1U) << ended.output;
  EXPECT_NE(ended.output.find("--port"), std::string::npos);
}

TEST_F(Start, saysWhatToDoWhenTheDatabaseCantBeUsed) {
  std::ofstream(portal.folder() / "letter.db") << std::string(4096, 'x');
  for (const char* database : {"letter.db", "no/such/folder.db", "."}) {
    const Ended ended = run(words(database, 0));
    EXPECT_EQ(ended.code, 1) << database;
    EXPECT_EQ(lines(ended.output), 1U) << ended.output;
    EXPECT_NE(ended.output.find("--db"), std::string::npos);
  }
}

TEST_F(Start, saysWhatToDoWhenThereAreNoDistricts) {
  std::ofstream(portal.folder() / "empty.json") << "{}";
  for (const char* file : {"missing.json", "empty.json"}) {
    const Ended ended = run(words("new.db", 0, file));
    EXPECT_EQ(ended.code, 1) << file;
    EXPECT_EQ(lines(ended.output), 1U) << ended.output;
  }
}

}  // namespace
}  // namespace reference_portal
