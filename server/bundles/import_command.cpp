// nistaran-server bundle import.
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "server/bundles/bundle_desk.h"
#include "server/config.h"
#include "server/portal/outbox.h"
#include "server/store/sqlite_store.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

// One byte more than is taken, so that a file that is too large is seen to be.
std::string readBundle(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(limits::kBundleBytesMax + 1, '\0');
  if (file) file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  // A folder opens like a file and fails when it is read.
  if (file.gcount() == 0 && !file.eof())
    throw std::runtime_error("the file " + path.string() + " can't be read: check its name and its rights");
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

// Whole or not at all: under its own name only when every byte of it is there.
void writeAnswer(const std::filesystem::path& path, const std::string& bytes) {
  const std::filesystem::path part = path.string() + ".part";
  std::ofstream file(part, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  std::error_code failed;
  if (file) std::filesystem::rename(part, path, failed);
  if (!file || failed) {
    throw std::runtime_error("the answer can't be written to " + path.string() +
                             "; the operations are taken: import the same file again with another --out");
  }
}

std::string inWords(const BundleDesk::Taken& taken) {
  const auto& problem = taken.content.problem;
  std::string words = std::to_string(taken.content.results.size()) + " operations of tablet " +
                      taken.content.device.text() + (taken.label.empty() ? "" : " (" + taken.label + ")") +
                      " are in the journal";
  if (!problem) return words;
  if (problem->expected_n > DeviceCount())
    return words + "; the server lacks operation " + std::to_string(problem->expected_n.value()) +
           " and what follows: the tablet sends it again once it has the answer";
  return words + "; others were kept aside (" + problem->code +
         "): take the tablet to headquarters, nothing is lost";
}

}  // namespace

int importBundle(const std::filesystem::path& database, const std::filesystem::path& in,
                 const std::filesystem::path& out) {
  mustExist(database);
  std::error_code none_yet;
  if (std::filesystem::equivalent(in, out, none_yet))
    throw std::runtime_error("--out would overwrite the tablet's own file: choose another name");
  const std::string bytes = readBundle(in);
  const SystemClock clock;
  SystemEntropy entropy;
  const auto store = openSqliteStore(database);
  OutboxFiller filler(clock);
  Ingest ingest(clock, entropy, &filler);
  SignInGuard guard;
  auto taken = BundleDesk(*store, ingest, guard, clock, entropy).take(bytes);
  if (!taken) throw std::runtime_error(in.string() + ": " + taken.error().message());
  writeAnswer(out, taken->answer);
  std::cout << inWords(*taken) << "; carry " << out.string() << " back to it" << std::endl;
  return 0;
}

}  // namespace nistaran::server
