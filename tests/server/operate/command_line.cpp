#include "tests/server/operate/command_line.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace nistaran::testing {

::testing::AssertionResult failsInOneLine(const Ran& ran, const std::vector<std::string>& parts) {
  const auto no = [&] {
    return ::testing::AssertionFailure() << "exit code " << ran.status << ", \"" << ran.err << "\": ";
  };
  if (ran.status != 1) return no() << "not 1";
  if (!ran.err.starts_with("nistaran-server: ")) return no() << "does not say who speaks";
  if (std::count(ran.err.begin(), ran.err.end(), '\n') != 1 || !ran.err.ends_with('\n'))
    return no() << "not one line";
  for (const std::string& part : parts) {
    if (ran.err.find(part) == std::string::npos) return no() << "does not say '" << part << "'";
  }
  return ::testing::AssertionSuccess();
}

Ran CommandLine::run(std::vector<std::string> words, const std::string& input) {
  const std::string errors = path("stderr.txt");
  std::vector<std::string> command{"/bin/sh", "-c",   "errors=$1; shift; exec \"$@\" 2>\"$errors\"",
                                   "sh",      errors, world::program("nistaran-server")};
  command.insert(command.end(), words.begin(), words.end());
  const world::Finished finished = world::run(command, input);
  return {finished.status, finished.output, textOf(errors)};
}

Ran CommandLine::onDatabase(std::vector<std::string> words, const std::string& input) {
  words.insert(words.end(), {"--db", database});
  return run(std::move(words), input);
}

void CommandLine::loadDistrict() {
  const Ran loaded = onDatabase({"district", "load", world::districtFile().string()});
  ASSERT_EQ(loaded.status, 0) << loaded.err;
}

void CommandLine::makeCertificate() {
  const Ran made = run({"certificate", "make", "--cert", path("server.crt"), "--key", path("server.key")});
  ASSERT_EQ(made.status, 0) << made.err;
}

std::vector<std::string> CommandLine::serveWords(const std::string& port) const {
  return {"serve",           "--db", database, "--port", port, "--cert", path("server.crt"), "--key",
          path("server.key")};
}

std::unique_ptr<world::Process> CommandLine::serving(std::vector<std::string> more) {
  std::vector<std::string> command{world::program("nistaran-server"), "serve", "--db", database};
  command.insert(command.end(), more.begin(), more.end());
  return std::make_unique<world::Process>(command, path("serve.log"));
}

std::string CommandLine::file(const std::string& name, const std::string& text) const {
  std::ofstream(path(name), std::ios::binary) << text;
  return path(name);
}

std::string CommandLine::textOf(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace nistaran::testing
