#include "tests/world/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace nistaran::world {
namespace {

using std::chrono::steady_clock;

int codeOf(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

[[noreturn]] void becomeChild(const std::vector<std::string>& command, int in, int out) {
  // When the test dies, so does the child: nothing is left behind.
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (in >= 0) ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(out, STDERR_FILENO);
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  ::execvp(words[0], words.data());
  ::_exit(127);
}

}  // namespace

Process::Process(std::vector<std::string> command, std::filesystem::path log) : log_(std::move(log)) {
  const int out = ::open(log_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const int in = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (out < 0) throw std::runtime_error("can't write " + log_.string());
  pid_ = ::fork();
  if (pid_ == 0) becomeChild(command, in, out);
  ::close(out);
  ::close(in);
  if (pid_ < 0) throw std::runtime_error("can't start " + command.front());
}

Process::~Process() {
  if (running()) kill9();
}

bool Process::running() {
  if (pid_ < 0) return false;
  if (::waitpid(pid_, &status_, WNOHANG) == 0) return true;
  pid_ = -1;
  return false;
}

std::string Process::output() const {
  std::ifstream file(log_);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string Process::waitUntilListening(std::chrono::seconds limit) {
  static const std::string kMark = "listening on ";
  const auto end = steady_clock::now() + limit;
  while (steady_clock::now() < end) {
    const bool alive = running();
    const std::string text = output();
    const std::size_t found = text.find(kMark);
    if (found != std::string::npos) {
      const std::size_t stop = text.find_first_of(" \n", found + kMark.size());
      if (stop != std::string::npos) return text.substr(found + kMark.size(), stop - found - kMark.size());
    }
    if (!alive) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  throw std::runtime_error("it did not start to listen: " + output());
}

int Process::stop(std::chrono::seconds limit) {
  if (pid_ > 0) ::kill(pid_, SIGTERM);
  const auto end = steady_clock::now() + limit;
  while (running()) {
    if (steady_clock::now() > end) {
      kill9();
      return 128 + SIGKILL;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return codeOf(status_);
}

void Process::kill9() {
  if (pid_ < 0) return;
  ::kill(pid_, SIGKILL);
  wait();
}

int Process::wait() {
  if (pid_ > 0) {
    ::waitpid(pid_, &status_, 0);
    pid_ = -1;
  }
  return codeOf(status_);
}

Finished run(const std::vector<std::string>& command, const std::string& input) {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0) {
    throw std::runtime_error("no pipe for " + command.front());
  }
  const pid_t child = ::fork();
  if (child == 0) becomeChild(command, in[0], out[1]);
  ::close(in[0]);
  ::close(out[1]);
  // The inputs of tests are a line or two: they fit into the pipe.
  const auto written = ::write(in[1], input.data(), input.size());
  ::close(in[1]);
  Finished finished;
  if (written != static_cast<ssize_t>(input.size())) finished.output = "(input was not taken) ";
  std::array<char, 4096> part{};
  for (ssize_t got = 0; (got = ::read(out[0], part.data(), part.size())) > 0;) {
    finished.output.append(part.data(), static_cast<std::size_t>(got));
  }
  ::close(out[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  finished.status = codeOf(status);
  return finished;
}

std::string program(const std::string& name) {
  if (const char* folder = ::getenv("NISTARAN_PROGRAMS")) return std::string(folder) + "/" + name;
  return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / name).string();
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "nistaran-XXXXXX").string();
  if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;  // a folder that stays in /tmp does not fail a test
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace nistaran::world
