#include "tests/simulation/tablet_node.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

#include "mobile/store/op_log_table.h"
#include "sync/rechain.h"
#include "sync/scrub.h"
#include "tests/simulation/copy_folder.h"

namespace nistaran::simulation {
namespace {

constexpr const char* kTabletDatabase = "tablet.db";

}  // namespace

TabletNode::TabletNode(Calendar& calendar, History& history, Disk& disk, std::filesystem::path folder,
                       DeviceId device, std::vector<Officer> officers, std::uint64_t seed)
    : calendar_(calendar),
      history_(history),
      disk_(disk),
      folder_(std::move(folder)),
      device_(std::move(device)),
      officers_(std::move(officers)),
      random_(seed),
      entropy_(seed ^ 0x5DEECE66DULL),
      clock_(calendar),
      keys_(crypto::makeKeyPair(entropy_)),
      retry_(entropy_),
      tokens_(officers_.size()) {
  disk_.hold(folder_);
  start();
}

void TabletNode::start() {
  if (store_) return;
  database_ = std::make_unique<Database>(disk_.path(kTabletDatabase));
  store_ = std::make_unique<SqliteLocalStore>(*database_);
  files_ = std::make_shared<TabletFiles>(calendar_, *database_, folder_, entropy_,
                                         [this](const std::function<void()>& work) { whileAlive(work); });
  // As the app does when somebody begins to work.
  whileAlive([&] {
    store_->transaction([&](LocalStoreTransaction& tx) {
      for (const Officer& officer : officers_) scrub(tx, officer.id);
    });
    spoilt_.lookedThrough();
    lookAtFiles();
  });
}

// Whatever happened to the disk, what the app said to have attached lies there whole.
void TabletNode::lookAtFiles() {
  for (const std::string& sha256 : files_->table().named()) {
    if (!files_->folder().sound(sha256))
      history_.violated("file " + sha256.substr(0, 16) + ", attached on " + device_.text() +
                        ", is not on its disk any more");
  }
}

void TabletNode::backUp() {
  backup_ = Backup{disk_.image(), device_, keys_, spoilt_};
  copyFolder(folder_, folder_.string() + ".backup");
}

void TabletNode::restoreBackup() {
  if (!backup_ || !store_) return;
  kill(false);
  disk_.restore(backup_->disk);
  copyFolder(folder_.string() + ".backup", folder_);
  device_ = backup_->device;
  keys_ = backup_->keys;
  spoilt_ = backup_->spoilt;
  tokens_.assign(officers_.size(), {});
  lost_place_ = false;
  put_back_ = true;
  start();
  history_.note(device_.text(), "is put back to its backup");
  whileAlive([&] {
    std::set<OperationId> left;
    store_->transaction([&](LocalStoreTransaction& tx) {
      for (const StoredOperation& stored : tx.operations(DeviceCount(), 1'000'000)) {
        if (saved_.contains(stored.operation.id)) left.insert(stored.operation.id);
      }
    });
    saved_ = std::move(left);
  });
}

void TabletNode::copyFrom(TabletNode& other) {
  if (!store_ || !other.running()) return;
  kill(false);
  disk_.restore(other.disk_.image());
  copyFolder(other.folder_, folder_);
  device_ = other.device_;
  keys_ = other.keys_;
  spoilt_ = other.spoilt_;
  saved_.clear();
  start();
  history_.note(device_.text(), "has a double on " + disk_.name());
}

void TabletNode::damage() {
  whileAlive([&] {
    SQLite::Statement pick(database_->raw(),
                           "SELECT rowid, officer FROM documents ORDER BY rowid LIMIT 1 OFFSET ?");
    pick.bind(1, static_cast<std::int64_t>(random_.next() % 3));
    if (!pick.executeStep()) return;
    const std::int64_t row = pick.getColumn(0).getInt64();
    spoilt_.spoilt(OfficerId(pick.getColumn(1).getString()));
    static constexpr std::array kWays{
        "UPDATE documents SET json = substr(json, 1, 40) WHERE rowid = ?",
        "UPDATE documents SET json = replace(json, 'a', 'b') WHERE rowid = ?",
        "UPDATE documents SET version = version + 1, digest = hex(zeroblob(32)) WHERE rowid = ?",
        "DELETE FROM documents WHERE rowid = ?"};
    database_->transaction([&] {
      SQLite::Statement spoil(database_->raw(), kWays[random_.next() % kWays.size()]);
      spoil.bind(1, row);
      spoil.exec();
    });
    history_.note(device_.text(), "has a spoilt copy");
  });
  if (store_) kill(false);  // it is found when the app begins again
}

void TabletNode::enrolAnew(const Enrol& enrol) {
  if (!store_ || session_) return;
  const crypto::KeyPair fresh = crypto::makeKeyPair(entropy_);
  const auto name = enrol(device_, keys_, fresh);
  if (!name) return;
  whileAlive([&] {
    store_->transaction([&](LocalStoreTransaction& tx) { rechain(tx, *name); });
    history_.note(device_.text(), "becomes " + name->text());
    device_ = *name;
    keys_ = fresh;
    tokens_.assign(officers_.size(), {});
    lost_place_ = false;
  });
}

void TabletNode::kill(bool power_cut) {
  history_.note(device_.text(), power_cut ? "loses its power" : "is killed");
  ++life_;
  session_.reset();
  disk_.die();
  files_.reset();
  store_.reset();
  database_.reset();
  if (power_cut)
    disk_.restartAfterPowerCut(random_);
  else
    disk_.restartProcess();
}

std::vector<ComplaintId> TabletNode::complaints(const OfficerId& officer) {
  std::vector<ComplaintId> found;
  store_->transaction([&](LocalStoreTransaction& tx) { found = tx.complaints(officer); });
  return found;
}

std::optional<ComplaintView> TabletNode::view(const OfficerId& officer, const ComplaintId& complaint) {
  std::optional<ComplaintView> found;
  store_->transaction([&](LocalStoreTransaction& tx) { found = viewOf(tx, officer, complaint); });
  return found;
}

Operation TabletNode::record(const Officer& by, const ComplaintId& complaint, OperationKind kind, Json body) {
  Version base;
  if (const auto stored = confirmed(by.id, complaint)) base = stored->version();
  Recorder recorder(*store_, device_, clock_, entropy_);
  Operation made = recorder.record({by.id, complaint, kind, base, std::move(body)}, by);
  saved_.insert(made.id);
  history_.note(device_.text(), by.id.text() + " records " + std::to_string(made.n.value()) + " " +
                                    std::string(toText(kind)) + " on " + complaint.text());
  return made;
}

void TabletNode::work(const District& district, const std::vector<Officer>& staff, int haste) {
  whileAlive([&] {
    const people::Surroundings around{district, staff, random_};
    for (const Officer& officer : officers_) people::workOnce(*this, officer, around, haste);
  });
}

void TabletNode::attach() {
  whileAlive([&] {
    const Officer& by = officers_[random_.next() % officers_.size()];
    const auto here = complaints(by.id);
    if (here.empty()) return;
    record(by, here[random_.next() % here.size()], OperationKind::AttachmentAdd, files_->capture(random_));
  });
}

// ---- for the checks ----

std::size_t TabletNode::waiting() {
  std::size_t count = 0;
  store_->transaction([&](LocalStoreTransaction& tx) { count = tx.waitingCount(); });
  return count;
}

std::size_t TabletNode::waitingFiles() {
  return files_->table().waiting().size();
}

std::set<std::string> TabletNode::filesToBeAtTheServer() {
  std::set<std::string> files;
  // What has left the scope since it was sent has left the tablet, too, however long its bytes lie there.
  const std::set<std::string> named = files_->table().named();
  store_->transaction([&](LocalStoreTransaction& tx) {
    for (const StoredOperation& stored : tx.operations(DeviceCount(), 1'000'000)) {
      if (stored.outcome == Outcome::Refused) continue;
      for (const AttachedCopy& copy : copiesOf(stored.operation.id, stored.operation.body)) {
        if (named.contains(copy.sha256)) files.insert(copy.sha256);
      }
    }
  });
  return files;
}

std::optional<StoredOperation> TabletNode::stored(const Operation& operation) {
  for (StoredOperation& stored : OpLogTable(database_->statements()).of(operation.by, operation.complaint)) {
    if (stored.operation.id == operation.id) return std::move(stored);
  }
  return std::nullopt;
}

std::optional<StoredDocument> TabletNode::confirmed(const OfficerId& officer, const ComplaintId& complaint) {
  std::optional<StoredDocument> found;
  store_->transaction([&](LocalStoreTransaction& tx) { found = tx.document(officer, complaint); });
  return found;
}

}  // namespace nistaran::simulation
