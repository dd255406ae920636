// nistaran-server as an operator runs it: words in, exit code and both streams out.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "tests/world/process.h"
#include "tests/world/town.h"

namespace nistaran::testing {

struct Ran {
  int status = 0;
  std::string out;
  std::string err;
};

// Exit code 1, and one line on stderr that holds all of `parts`.
::testing::AssertionResult failsInOneLine(const Ran& ran, const std::vector<std::string>& parts);

class CommandLine : public ::testing::Test {
 protected:
  Ran run(std::vector<std::string> words, const std::string& input = {});
  // On the database of the test.
  Ran onDatabase(std::vector<std::string> words, const std::string& input = {});
  void loadDistrict();
  void makeCertificate();
  // `serve` on any free port, with more words; ends with the test.
  std::unique_ptr<world::Process> serving(std::vector<std::string> more);
  std::vector<std::string> serveWords(const std::string& port = "0") const;

  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  std::string file(const std::string& name, const std::string& text) const;
  static std::string textOf(const std::string& path);

  world::TemporaryFolder folder;
  const std::string database = path("server.db");
};

}  // namespace nistaran::testing
