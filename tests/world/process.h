// A child process of a test: started, its first line awaited, stopped or killed; never left behind.
// One thread at a time.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace nistaran::world {

class Process {
 public:
  // Output of the child goes to `log`. Throws std::runtime_error when it can't be started.
  Process(std::vector<std::string> command, std::filesystem::path log);
  ~Process();  // kills and waits
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  // The URL of the line "listening on URL"; throws with what the child wrote when it ends or takes too long.
  std::string waitUntilListening(std::chrono::seconds limit = std::chrono::seconds(30));
  bool running();
  pid_t pid() const { return pid_; }
  // SIGTERM, then waits; its exit status (128 + signal for a killed one).
  int stop(std::chrono::seconds limit = std::chrono::seconds(30));
  void kill9();
  int wait();
  std::string output() const;

 private:
  std::filesystem::path log_;
  pid_t pid_ = -1;
  int status_ = 0;
};

struct Finished {
  int status = 0;
  std::string output;  // both streams
};
// Runs to the end. `input` goes to its standard input.
Finished run(const std::vector<std::string>& command, const std::string& input = {});

// Where the programs of this build lie: beside the running one, or in NISTARAN_PROGRAMS.
std::string program(const std::string& name);

// A new empty folder that goes with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace nistaran::world
