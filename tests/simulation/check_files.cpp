#include "tests/simulation/check_files.h"

#include <algorithm>

#include "shared/attachment.h"
#include "shared/crypto/hash.h"
#include "shared/limits.h"

namespace nistaran::simulation {
namespace {

bool isWhole(const server::FileStore& files, const std::string& sha256) {
  const auto size = files.sizeOf(sha256);
  return size && crypto::sha256Hex(files.read(sha256, 0, *size)) == sha256;
}

}  // namespace

std::size_t checkFiles(History& history, ServerNode& server,
                       const std::vector<std::unique_ptr<TabletNode>>& tablets) {
  std::set<std::string> due;
  for (const auto& tablet : tablets) due.merge(tablet->filesToBeAtTheServer());
  const bool nothing_lost = !server.everPutBack() && std::ranges::none_of(tablets, [](const auto& tablet) {
    return tablet->everPutBack();
  });
  std::set<std::string> named;
  const auto look = [&](const StoredDocument& document) {
    for (const AttachedCopy& copy : copiesIn(document.json)) {
      named.insert(copy.sha256);
      const std::string what = "file " + copy.sha256.substr(0, 16) + " of " + document.id().text();
      if (server.files().has(copy.sha256) != copy.arrived)
        history.violated(what + (copy.arrived ? " is said to have arrived and is not there"
                                              : " is there and is not said to have arrived"));
      else if (copy.arrived && !isWhole(server.files(), copy.sha256))
        history.violated(what + " has other bytes than were attached");
      else if (!copy.arrived && (nothing_lost || due.contains(copy.sha256)))
        history.violated(what + " has not arrived");
    }
  };
  server.store().read([&](server::StoreReader& reader) {
    reader.eachDocument(look, [](const std::string&) {});  // what can't be read is told by check
  });
  return named.size();
}

}  // namespace nistaran::simulation
