#include "tests/bench/peers.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <fstream>
#include <map>
#include <stdexcept>
#include <thread>

#include "tests/world/process.h"

namespace nistaran::bench {
namespace {

constexpr int kPeerRounds = 5;
constexpr int kNoOps = 5;

void prepare(const std::filesystem::path& packages) {
  std::filesystem::create_directories(packages);
  for (const char* file : {"package.json", "package-lock.json", "server.js", "client.js"}) {
    std::filesystem::copy_file(std::filesystem::path(NISTARAN_PEERS_FOLDER) / file, packages / file,
                               std::filesystem::copy_options::overwrite_existing);
  }
  if (std::filesystem::exists(packages / "node_modules")) return;
  const world::Finished made =
      world::run({"npm", "--prefix", packages.string(), "ci", "--no-audit", "--no-fund"});
  if (made.status != 0) throw std::runtime_error("npm ci: " + made.output);
}

// The other program does one act after another; before each it waits for a word.
class Conversation {
 public:
  Conversation(std::vector<std::string> command, const std::filesystem::path& folder)
      : words_(folder / "words"), said_(folder / "said") {
    if (::mkfifo(words_.c_str(), 0600) != 0) throw std::runtime_error("no pipe to the peer");
    std::string line = "exec";
    for (const std::string& word : command) line.append(" '").append(word).append("'");
    line.append(" < '").append(words_.string()).append("'");
    process_ = std::make_unique<world::Process>(std::vector<std::string>{"sh", "-c", line}, said_);
    mouth_.open(words_);
  }
  void goOn() { mouth_ << "\n" << std::flush; }

  // The next line, or nothing when it has ended.
  std::string hear() {
    for (;;) {
      const bool alive = process_->running();
      const std::string text = process_->output();
      const std::size_t end = text.find('\n', heard_);
      if (end != std::string::npos) {
        const std::string line = text.substr(heard_, end - heard_);
        heard_ = end + 1;
        return line;
      }
      if (!alive) {
        if (process_->wait() != 0) throw std::runtime_error("the peer failed: " + text);
        return {};
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }

 private:
  std::filesystem::path words_;
  std::filesystem::path said_;
  std::unique_ptr<world::Process> process_;
  std::ofstream mouth_;
  std::size_t heard_ = 0;
};

struct Measured {
  Samples ms;
  Traffic traffic;
};

struct PeerLine {
  const char* name;
  Line line;
  int rounds;
};

void onLine(Figures& figures, const PeerLine& line, const std::filesystem::path& folder,
            const std::filesystem::path& packages, std::size_t edits) {
  std::map<std::string, Measured> measured;
  std::vector<std::string> order;
  double client_kib = 0;
  double server_kib = 0;
  for (int round = 0; round < line.rounds; ++round) {
    const auto place = folder / (std::string(line.name) + "-" + std::to_string(round));
    std::filesystem::create_directories(place / "server");
    std::filesystem::create_directories(place / "client");
    world::Process server({"node", (packages / "server.js").string(), (place / "server").string(),
                           (folder / "documents.json").string()},
                          place / "server.log");
    const std::string url = server.waitUntilListening(std::chrono::seconds(120));
    CountingProxy proxy(static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1))));
    proxy.setLine(line.line);
    Conversation client({"node", (packages / "client.js").string(),
                         "http://127.0.0.1:" + std::to_string(proxy.port()) + "/db/complaints",
                         (place / "client").string(), std::to_string(edits), std::to_string(kNoOps)},
                        place);
    (void)client.hear();  // "ready"
    proxy.reset();
    client.goOn();
    for (std::string said = client.hear(); !said.empty(); said = client.hear()) {
      const auto json = nlohmann::json::parse(said);
      const auto what = json.at("what").get<std::string>();
      if (!measured.contains(what)) order.push_back(what);
      measured[what].ms.add(json.at("seconds").get<double>() * 1000);
      measured[what].traffic = proxy.traffic();
      client_kib = std::max(client_kib, json.at("rss_kib").get<double>());
      server_kib = std::max(server_kib, peakMemoryKib(server.pid()));
      proxy.reset();
      client.goOn();
    }
  }
  for (const std::string& what : order) {
    const Measured& one = measured[what];
    figures.add({.what = "PouchDB: " + what,
                 .line = line.name,
                 .value = one.ms.median(),
                 .unit = "ms",
                 .low = one.ms.percentile(0),
                 .high = one.ms.percentile(100),
                 .traffic = one.traffic});
  }
  figures.add({.what = "PouchDB: peak memory of the client",
               .line = line.name,
               .value = client_kib / 1024,
               .unit = "MiB"});
  figures.add({.what = "PouchDB: peak memory of the server",
               .line = line.name,
               .value = server_kib / 1024,
               .unit = "MiB"});
}

}  // namespace

void measurePeers(Figures& figures, const std::vector<std::string>& documents,
                  const std::filesystem::path& folder, const std::filesystem::path& packages,
                  std::size_t edits) {
  prepare(packages);
  std::filesystem::create_directories(folder);
  std::ofstream file(folder / "documents.json");
  for (std::size_t i = 0; i < documents.size(); ++i) file << (i == 0 ? "[" : ",\n") << documents[i];
  file << "]" << std::flush;
  onLine(figures, {"0 ms", {}, kPeerRounds}, folder, packages, edits);
  onLine(figures, {"300 ms", {std::chrono::milliseconds(150), 0}, 1}, folder, packages, edits);
}

}  // namespace nistaran::bench
