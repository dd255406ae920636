#include "server/ingest/ingest.h"

#include <algorithm>

#include "shared/hlc.h"
#include "shared/uuid.h"
#include "sync/merge.h"

namespace nistaran::server {
namespace {

constexpr Merged refused(Reason reason) {
  return {Outcome::Refused, reason};
}

// Nesting of a body: it stands up to five levels deep in an answer, and what is too deep for
// limits::kJsonDepthMax there could be read by no tablet any more.
constexpr int kBodyDepthMax = 16;

// So long after it was put back to a backup the server waits for tablets that know more than it does.
constexpr std::chrono::hours kTabletsComeBack{24 * 30};

bool nestedWithin(const Json& value, int depth) {
  if (!value.is_structured()) return true;
  if (depth == 0) return false;
  return std::all_of(value.begin(), value.end(),
                     [&](const Json& item) { return nestedWithin(item, depth - 1); });
}

// A mark must name a station of the district and an officer who works there: merging knows neither.
bool marksSomethingReal(StoreTransaction& tx, const Operation& operation, const DistrictCode& district) {
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

}  // namespace

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

Result<Ingest::Taken> Ingest::take(StoreTransaction& tx, const Batch& batch) {
  Taken taken;
  if (batch.empty()) return taken;
  const auto device = tx.device(batch.device);
  if (!device || device->state == DeviceState::Revoked)
    return Error(ErrorCode::NotAllowed, "the device is not known here");
  if (auto checked = checkBatch(batch, device->public_key); !checked) return checked.error();
  ChainHead head = device->head;
  for (const Operation& operation : batch.operations) {
    const std::string hash = hashOf(operation);
    if (operation.n <= head.n) {
      const auto known = tx.journalled(batch.device, operation.n);
      if (!known || known->hash != hash) {
        return Error(ErrorCode::DeviceForked,
                     "operation " + std::to_string(operation.n.value()) + " is known with other content");
      }
      taken.results.push_back(known->result);
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
    if (tx.signedInOn(batch.device, operation.by)) {
      if (const auto record = tx.officer(operation.by)) author = record->officer;
    }
    taken.results.push_back(takeOne(tx, operation, hash, device->district, author));
    taken.changed |= taken.results.back().outcome != Outcome::Refused;
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

OperationResult Ingest::submitOwn(StoreTransaction& tx, const DeviceId& device, const Officer& actor,
                                  const Draft& draft) {
  auto own = tx.device(device);
  if (!own) {
    const crypto::KeyPair keys = crypto::makeKeyPair(entropy_);
    own = DeviceRecord{device,          actor.district,      actor.name, keys.public_key,
                       keys.secret_key, DeviceState::Active, {}};
    tx.addDevice(*own);
  }
  HlcTime last;
  if (const auto before = tx.journalled(device, own->head.n)) last = before->operation.time;
  const UtcTime now = clock_.now();
  const Operation operation = makeOperation(draft, device, own->head, HybridClock(last).tick(now),
                                            OperationId(makeUuid7(now, entropy_)));
  auto checked = operationFromJson(operation.json);
  if (!checked) throw ErrorException(checked.error());
  return takeOne(tx, operation, hashOf(operation), actor.district, actor);
}

OperationResult Ingest::takeOne(StoreTransaction& tx, const Operation& operation, const std::string& hash,
                                const DistrictCode& district, const std::optional<Officer>& known_author) {
  Officer author =
      known_author.value_or(Officer{operation.by, {}, {}, Role::StationOfficer, district, {}, {}, false});
  auto stored = tx.document(operation.complaint);
  Json before = stored ? std::move(stored->json) : Json();
  Json document = before;
  const UtcTime now = clock_.now();
  Merged merged;
  if (!known_author)
    merged = refused(Reason::OfficerNotOnDevice);
  else if (tx.operationTaken(operation.id))
    merged = refused(Reason::Malformed);
  else if (!nestedWithin(operation.body, kBodyDepthMax))
    merged = refused(Reason::Malformed);
  else if (!marksSomethingReal(tx, operation, district))
    merged = refused(Reason::Malformed);
  else
    merged = merge(document, operation, {author, now, now - tx.putBackAt(district) < kTabletsComeBack});
  OperationResult result{operation.id, operation.n, merged.outcome, merged.reason,
                         Version(merged.outcome == Outcome::Refused ? 0 : integerAt(document, "version"))};
  tx.appendJournal({operation, hash, author, now, result}, district);
  if (merged.outcome != Outcome::Refused && document != before) {
    const Change change{district, std::move(before), storedDocument(std::move(document))};
    tx.commitChange(change);
    if (listener_) listener_->changed(tx, district, change.before, change.after.json, operation);
  }
  return result;
}

}  // namespace nistaran::server
