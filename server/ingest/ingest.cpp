#include "server/ingest/ingest.h"

#include <algorithm>

#include "shared/attachment.h"
#include "shared/hlc.h"
#include "shared/limits.h"
#include "shared/uuid.h"
#include "shared/workflow.h"
#include "sync/merge.h"

namespace nistaran::server {
namespace {

constexpr Merged refused(Reason reason) {
  return {Outcome::Refused, reason};
}

// So long after it was put back to a backup the server waits for tablets that know more than it does.
constexpr std::chrono::hours kTabletsComeBack{24 * 30};

bool nestedWithin(const Json& value, int depth) {
  if (!value.is_structured()) return true;
  if (depth == 0) return false;
  return std::all_of(value.begin(), value.end(),
                     [&](const Json& item) { return nestedWithin(item, depth - 1); });
}

// A mark must name a station of the district and an officer who works there, and only who serves the district
// can be let in on what is sensitive: merging knows neither.
bool namesSomethingReal(StoreTransaction& tx, const Operation& operation, const DistrictCode& district) {
  if (operation.kind == OperationKind::OfficerName && boolAt(operation.body, "named")) {
    const auto named = tx.officer(OfficerId(stringAt(operation.body, "officer")));
    return named && named->officer.active && named->officer.district == district;
  }
  if (operation.kind != OperationKind::ComplaintMark) return true;
  const auto record = tx.district(district);
  const Station* station =
      record ? record->district.station(StationCode(stringAt(operation.body, "station"))) : nullptr;
  if (!station || station->circle.text() != stringAt(operation.body, "circle")) return false;
  const std::string officer = stringAt(operation.body, "officer");
  if (officer.empty()) return true;
  const auto target = tx.officer(OfficerId(officer));
  return target && target->officer.active && target->officer.station == station->code;
}

// Who left decides nothing any more. What such a person saw and heard, and the complainant's word, happened:
// it counts whenever it comes in.
bool decidesAfterLeaving(const Officer& author, OperationKind kind) {
  return !author.active && kind != OperationKind::FeedbackRecord && !roleMay(Role::StationOfficer, kind);
}

// What the tablet was told the first time, also where that was under another chain.
OperationResult firstAnswer(StoreTransaction& tx, const JournalEntry& entry) {
  if (entry.result.reason != Reason::AlreadyTaken) return entry.result;
  const auto first = tx.operationTaken(entry.operation.id);
  if (!first) return entry.result;
  OperationResult result = first->result;
  result.n = entry.result.n;
  return result;
}

}  // namespace

DeviceId deskDevice(const DistrictCode& district) {
  return DeviceId("desk-" + district.text());
}

DeviceId portalDevice(const DistrictCode& district) {
  return DeviceId("portal-" + district.text());
}

Officer portalActor(const DistrictCode& district) {
  Officer actor;
  actor.id = OfficerId("portal");
  actor.name = "जनसुनवाई पोर्टल";
  actor.role = Role::Portal;
  actor.district = district;
  return actor;
}

DeviceId filesDevice(const DistrictCode& district) {
  return DeviceId("files-" + district.text());
}

Officer filesActor(const DistrictCode& district) {
  Officer actor;
  actor.id = OfficerId("files");
  actor.name = "Server";
  actor.role = Role::Portal;
  actor.district = district;
  return actor;
}

Result<Ingest::Taken> Ingest::take(StoreTransaction& tx, const Batch& batch) {
  Taken taken;
  if (batch.empty()) return taken;
  const auto device = tx.device(batch.device);
  if (!device) return Error(ErrorCode::NotAllowed, "the device is not known here");
  if (auto checked = checkBatch(batch, device->public_key); !checked) return checked.error();
  if (device->state == DeviceState::Revoked) return Error(ErrorCode::DeviceRevoked);
  ChainHead head = device->head;
  for (const Operation& operation : batch.operations) {
    const std::string hash = hashOf(operation);
    if (operation.n <= head.n) {
      const auto known = tx.journalled(batch.device, operation.n);
      if (!known || known->hash != hash) {
        return Error(ErrorCode::DeviceForked,
                     "operation " + std::to_string(operation.n.value()) + " is known with other content");
      }
      taken.results.push_back(firstAnswer(tx, *known));
      continue;
    }
    if (operation.n != head.n.next())
      return Error(ErrorCode::SequenceGap, std::to_string(head.n.next().value()));
    // Refused it would be lost to the complaint, which the portal is about to tell of.
    if (tx.catchingUp(device->district) && !tx.document(operation.complaint))
      return Error(ErrorCode::CatchingUp);
    if (operation.prev != head.hash) {
      return Error(ErrorCode::DeviceForked,
                   "operation " + std::to_string(operation.n.value()) + " does not follow what is known");
    }
    std::optional<Officer> author;
    // A database that was put back to a backup may have forgotten who signed in.
    const bool signed_in = tx.signedInOn(batch.device, operation.by);
    if (signed_in || putBackLately(tx, device->district)) {
      const auto record = tx.officer(operation.by);
      if (record && (signed_in || record->officer.district == device->district)) author = record->officer;
    }
    const OperationResult result = takeOne(tx, operation, hash, device->district, author);
    taken.changed |= result.outcome != Outcome::Refused;
    taken.results.push_back(
        result.reason == Reason::AlreadyTaken ? firstAnswer(tx, {operation, hash, {}, {}, result}) : result);
    head = {operation.n, hash};
  }
  return taken;
}

void Ingest::keepAside(StoreTransaction& tx, const Batch& batch, ErrorCode why) {
  for (const Operation& operation : batch.operations) {
    const auto known = tx.journalled(batch.device, operation.n);
    if (known && known->hash == hashOf(operation)) continue;
    tx.quarantine(operation, std::string(describe(why).name), clock_.now());
  }
  if (why == ErrorCode::DeviceForked) tx.setDeviceState(batch.device, DeviceState::Forked);
}

std::size_t Ingest::takeOver(StoreTransaction& tx, const DeviceRecord& device) {
  std::size_t taken = 0;
  for (const SetAsideOperation& aside : tx.setAside(device.id)) {
    // What was not signed by the tablet is nobody's.
    if (aside.reason == describe(ErrorCode::BadSignature).name) continue;
    const auto author = tx.officer(aside.operation.by);
    if (!author || !tx.signedInOn(device.id, aside.operation.by) || tx.operationTaken(aside.operation.id))
      continue;
    const DeviceRecord desk = ownDevice(tx, deskDevice(device.district), device.district, "मुख्यालय");
    const Operation operation = placedAfter(aside.operation, desk.id, desk.head);
    const OperationResult result =
        takeOne(tx, operation, hashOf(operation), device.district, author->officer);
    if (result.outcome != Outcome::Refused) ++taken;
  }
  return taken;
}

bool Ingest::putBackLately(StoreTransaction& tx, const DistrictCode& district) const {
  return clock_.now() - tx.putBackAt(district) < kTabletsComeBack;
}

DeviceRecord Ingest::ownDevice(StoreTransaction& tx, const DeviceId& device, const DistrictCode& district,
                               const std::string& label) {
  if (auto own = tx.device(device)) return std::move(*own);
  const crypto::KeyPair keys = crypto::makeKeyPair(entropy_);
  DeviceRecord made{device, district, label, keys.public_key, keys.secret_key, DeviceState::Active, {}};
  tx.addDevice(made);
  return made;
}

OperationResult Ingest::submitOwn(StoreTransaction& tx, const DeviceId& device, const Officer& actor,
                                  const Draft& draft) {
  const DeviceRecord own = ownDevice(tx, device, actor.district, actor.name);
  HlcTime last;
  if (const auto before = tx.journalled(device, own.head.n)) last = before->operation.time;
  const UtcTime now = clock_.now();
  const Operation operation = makeOperation(draft, device, own.head, HybridClock(last).tick(now),
                                            OperationId(makeUuid7(now, entropy_)));
  auto checked = operationFromJson(operation.json);
  if (!checked) throw ErrorException(checked.error());
  return takeOne(tx, operation, hashOf(operation), actor.district, actor);
}

OperationResult Ingest::takeOne(StoreTransaction& tx, const Operation& operation, const std::string& hash,
                                const DistrictCode& district, const std::optional<Officer>& known_author) {
  Officer author =
      known_author.value_or(Officer{operation.by, {}, {}, Role::StationOfficer, district, {}, {}, false, {}});
  auto stored = tx.document(operation.complaint);
  Json before = stored ? std::move(stored->json) : Json();
  Json document = before;
  const UtcTime now = clock_.now();
  const auto known = tx.operationTaken(operation.id);
  Merged merged;
  if (!known_author)
    merged = refused(Reason::OfficerNotOnDevice);
  else if (known)
    merged = refused(sameButForPlace(known->operation, operation) ? Reason::AlreadyTaken : Reason::Malformed);
  else if (!nestedWithin(operation.body, limits::kBodyDepthMax))
    merged = refused(Reason::Malformed);
  else if (decidesAfterLeaving(author, operation.kind))
    merged = refused(Reason::RoleNotAllowed);
  else if (!namesSomethingReal(tx, operation, district))
    merged = refused(Reason::Malformed);
  else
    merged = merge(document, operation, {author, now, putBackLately(tx, district)});
  OperationResult result{operation.id, operation.n, merged.outcome, merged.reason,
                         Version(merged.outcome == Outcome::Refused ? 0 : integerAt(document, "version"))};
  tx.appendJournal({operation, hash, author, now, result}, district);
  if (merged.outcome != Outcome::Refused && document != before) {
    std::string before_digest = stored ? std::move(stored->digest) : std::string();
    const Change change{district, now, std::move(before), std::move(before_digest),
                        storedDocument(std::move(document))};
    tx.commitChange(change);
    if (listener_) listener_->changed(tx, district, change.before, change.after.json, operation);
    sayWhatIsHere(tx, change.before, change.after.json);
  }
  return result;
}

void Ingest::sayWhatIsHere(StoreTransaction& tx, const Json& before, const Json& after) {
  if (!files_ || objectAt(before, "attachments") == objectAt(after, "attachments")) return;
  for (const AttachedCopy& copy : copiesIn(after)) {
    const bool new_here = !objectAt(before, "attachments").contains(copy.attachment.text());
    if (new_here && !copy.arrived && files_->has(copy.sha256)) sayArrived(tx, after, copy.sha256);
  }
}

std::set<DistrictCode> Ingest::fileArrived(StoreTransaction& tx, const std::string& sha256) {
  std::set<DistrictCode> moved;
  for (const ComplaintId& complaint : tx.attachments().complaintsNaming(sha256)) {
    const auto document = tx.document(complaint);
    if (document && sayArrived(tx, document->json, sha256))
      moved.insert(DistrictCode(stringAt(document->json, "district")));
  }
  return moved;
}

bool Ingest::sayArrived(StoreTransaction& tx, const Json& document, const std::string& sha256) {
  const auto copies = copiesIn(document);
  const bool news = std::any_of(copies.begin(), copies.end(), [&](const AttachedCopy& copy) {
    return copy.sha256 == sha256 && !copy.arrived;
  });
  if (!news) return false;
  const DistrictCode district(stringAt(document, "district"));
  const Officer actor = filesActor(district);
  submitOwn(tx, filesDevice(district), actor,
            {actor.id,
             ComplaintId(stringAt(document, "id")),
             OperationKind::AttachmentArrived,
             Version(integerAt(document, "version")),
             {{"sha256", sha256}}});
  return true;
}

}  // namespace nistaran::server
