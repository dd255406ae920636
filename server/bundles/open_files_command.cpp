// nistaran-server bundle open-files: the photos and papers that a tablet out of service could not hand in.
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>

#include "server/attachments/file_store.h"
#include "server/config.h"
#include "server/ingest/ingest.h"
#include "server/portal/outbox.h"
#include "server/store/sqlite_store.h"
#include "shared/attachment.h"
#include "shared/crypto/sealed_file.h"

namespace nistaran::server {
namespace {

// What a record says of a file: without it nothing opens, because its hash is bound into the seal.
struct NamedFile {
  ComplaintId complaint;
  std::string type;
  bool on_record = false;  // in a complaint; else only in what was kept aside
};
using NamedFiles = std::map<std::string, NamedFile>;

void nameAll(const ComplaintId& complaint, const std::vector<AttachedCopy>& copies, bool on_record,
             NamedFiles& named) {
  for (const AttachedCopy& copy : copies)
    named.try_emplace(copy.sha256, NamedFile{complaint, copy.type, on_record});
}

NamedFiles filesKnownHere(StoreReader& reader) {
  NamedFiles named;
  reader.eachDocument(
      [&](const StoredDocument& document) { nameAll(document.id(), copiesIn(document.json), true, named); },
      [](const std::string& what) { std::cout << what << "\n"; });
  for (const DeviceRecord& device : reader.devices()) {
    for (const SetAsideOperation& aside : reader.setAside(device.id)) {
      const Operation& operation = aside.operation;
      if (operation.kind == OperationKind::AttachmentAdd && isAttachment(operation.body))
        nameAll(operation.complaint, copiesOf(operation.id, operation.body), false, named);
    }
  }
  return named;
}

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (!file)
    throw std::runtime_error("the file " + path.string() + " can't be read: check its name and its rights");
  return bytes;
}

DataKey keyFrom(const std::filesystem::path& folder, Store& store) {
  const std::string sealed = bytesOf(folder / "files.key.sealed");
  std::optional<crypto::BoxKeys> keys;
  store.read([&](StoreReader& reader) { keys = reader.bundleKeys(); });
  const auto opened = keys ? crypto::openSealed(sealed, *keys) : std::nullopt;
  const auto key = opened ? DataKey::fromBytes(*opened) : std::nullopt;
  if (!key) {
    throw std::runtime_error((folder / "files.key.sealed").string() +
                             " does not open: it is altered, or belongs to another server's database");
  }
  return *key;
}

std::string endingOf(const std::string& type) {
  for (const auto& [known, ending] :
       {std::pair{"image/jpeg", ".jpg"}, std::pair{"image/png", ".png"}, std::pair{"image/webp", ".webp"},
        std::pair{"image/heic", ".heic"}, std::pair{"application/pdf", ".pdf"}}) {
    if (type == known) return ending;
  }
  return ".bin";
}

void writeOut(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file)
    throw std::runtime_error("the file " + path.string() + " can't be written: check room and rights");
}

// To where uploads go: the complaint shows it from now on.
void takeIn(FileStore& files, Store& store, Ingest& ingest, const std::string& sha256,
            const std::string& bytes) {
  if (!files.has(sha256)) {
    const UploadId upload("opened-" + sha256.substr(0, 32));
    files.drop(upload);
    files.append(upload, bytes);
    files.finish(upload, sha256);
  }
  store.write([&](StoreTransaction& tx) { ingest.fileArrived(tx, sha256); });
}

struct Opened {
  int opened = 0;
  int taken_in = 0;
  int damaged = 0;
  int unknown = 0;
};

std::string inWords(const Opened& count, const std::filesystem::path& out) {
  std::string words = std::to_string(count.opened) + " files opened into " + out.string() + ", " +
                      std::to_string(count.taken_in) + " of them now with their complaints";
  if (count.opened > count.taken_in)
    words +=
        "; for the others a supervisor takes over what the tablet could not hand in, then open them again";
  if (count.damaged > 0) words += "; " + std::to_string(count.damaged) + " are damaged";
  if (count.unknown > 0)
    words += "; " + std::to_string(count.unknown) +
             " are named by no record here: import the tablet's outbox.sealed first";
  return words;
}

}  // namespace

int openFiles(const std::filesystem::path& database, const std::filesystem::path& in,
              const std::filesystem::path& out) {
  mustExist(database);
  const auto store = openSqliteStore(database);
  const DataKey key = keyFrom(in, *store);
  const std::filesystem::path folder = in / "tablet.db.files";
  if (!std::filesystem::is_directory(folder))
    throw std::runtime_error("there is no folder " + folder.string());
  std::filesystem::create_directories(out);
  NamedFiles named;
  store->read([&](StoreReader& reader) { named = filesKnownHere(reader); });
  const SystemClock clock;
  SystemEntropy entropy;
  OutboxFiller filler(clock);
  FileStore files(database.string() + ".files");
  Ingest ingest(clock, entropy, &filler, &files);
  Opened count;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    count.unknown += entry.is_regular_file() ? 1 : 0;
  for (const auto& [sha256, file] : named) {
    const std::filesystem::path sealed = folder / sealedName(sha256, key);
    if (!std::filesystem::is_regular_file(sealed)) continue;
    --count.unknown;
    const auto bytes = openWhole(bytesOf(sealed), key, sha256);
    if (!bytes) {
      ++count.damaged;
      continue;
    }
    writeOut(out / (file.complaint.text() + "-" + sha256.substr(0, 12) + endingOf(file.type)), *bytes);
    ++count.opened;
    if (!file.on_record) continue;
    takeIn(files, *store, ingest, sha256, *bytes);
    ++count.taken_in;
  }
  std::cout << inWords(count, out) << std::endl;
  return count.damaged > 0 || count.unknown > 0 ? 1 : 0;
}

}  // namespace nistaran::server
