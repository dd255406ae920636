#include "server/bundles/bundle_desk.h"

#include "server/auth/opened_session.h"
#include "server/bundles/server_keys.h"
#include "server/ingest/hand_in.h"
#include "server/ingest/pull.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

// Who signed in on this tablet once and is in service today: the scope is that of today.
std::optional<Officer> servedOfficer(StoreReader& reader, const DeviceRecord& device, const OfficerId& id) {
  const auto record = reader.officer(id);
  const bool served = record && record->officer.active && record->officer.district == device.district &&
                      reader.signedInOn(device.id, id);
  return served ? std::optional(record->officer) : std::nullopt;
}

BundleProblem problemOf(const Error& error) {
  BundleProblem problem{std::string(describe(error.code()).name), {}};
  if (error.code() == ErrorCode::SequenceGap) problem.expected_n = DeviceCount(std::stoll(error.detail()));
  return problem;
}

// Page after page while there is more and room. False when the room is used up.
bool turnPages(StoreReader& reader, const Officer& officer, SyncRequest ask, UtcTime now, std::size_t& room,
               std::vector<SyncAnswer>& pages) {
  for (bool more = true; more;) {
    SyncAnswer page;
    pull(reader, officer, ask, page);
    page.server_now = now;
    const std::size_t bytes = toJson(page).dump().size();
    if (bytes > room) return false;
    room -= bytes;
    more = page.more;
    ask.cursor = page.cursor;
    ask.want.clear();
    // Once for each officer.
    ask.forms = reader.formsDigest(officer.district);
    pages.push_back(std::move(page));
  }
  return true;
}

}  // namespace

BundleResult<BundleDesk::Taken> BundleDesk::take(std::string_view file) {
  const std::unique_lock lock(one_at_a_time_, std::try_to_lock);
  if (!lock) throw ErrorException(Error(ErrorCode::StorageBusy));
  crypto::BoxKeys keys;
  store_.write([&](StoreTransaction& tx) { keys = serverKeys(tx, entropy_); });
  auto opened = openRequest(file, keys);
  if (!opened) return opened.error();
  auto device = believed(*opened);
  if (!device) return device.error();
  const BundleRequest& request = opened->request;
  if (device->state == DeviceState::Revoked) {
    keepAside(request);
    return BundleError(BundleFault::DeviceRevoked);
  }
  Taken taken;
  taken.label = device->label;
  BundleAnswer& answer = taken.content;
  answer.id = request.id;
  answer.device = device->id;
  answer.district = device->district;
  answer.asked_at = request.made_at;
  answer.handed_in = request.handed_in;
  takeOperations(request, taken);
  answer.session = signIn(request, *device);
  askFor(request, *device, answer);
  taken.answer = boxAnswer(answer, device->public_key, keys, entropy_);
  return taken;
}

BundleResult<DeviceRecord> BundleDesk::believed(const OpenedRequest& opened) {
  std::optional<DeviceRecord> device;
  store_.read([&](StoreReader& reader) { device = reader.device(opened.request.device); });
  // The server's own devices hand nothing in.
  if (!device || !device->secret_key.empty()) return BundleError(BundleFault::UnknownDevice);
  if (!opened.signedBy(device->public_key)) return BundleError(BundleFault::NotTheDevices);
  if (device->district != opened.request.district)
    return BundleError(BundleFault::Unreadable, "the tablet is another district's");
  return std::move(*device);
}

// A tablet that is not in service is told nothing, but what was recorded on it is kept for a supervisor.
void BundleDesk::keepAside(const BundleRequest& request) {
  for (const Batch& batch : request.batches) {
    const auto handed_in = handIn(store_, ingest_, batch);
    if (handed_in) continue;  // empty
    const ErrorCode code = handed_in.error().code();
    if (code != ErrorCode::DeviceRevoked && code != ErrorCode::BadSignature)
      throw ErrorException(handed_in.error());
  }
}

// Before the pages are made: who signs in by this bundle gets theirs with the same answer.
std::optional<BundleSession> BundleDesk::signIn(const BundleRequest& request, const DeviceRecord& device) {
  if (!request.sign_in) return std::nullopt;
  const auto refusal = [](ErrorCode code) {
    return BundleSession{std::string(describe(code).name), Json::object()};
  };
  const OfficerId& id = request.sign_in->officer;
  if (guard_.attempt(id, clock_.now())) return refusal(ErrorCode::RateLimited);
  std::optional<OfficerRecord> officer;
  store_.read([&](StoreReader& reader) { officer = reader.officer(id); });
  if (!isTheirPassword(officer, request.sign_in->password, device))
    return refusal(ErrorCode::Unauthenticated);
  if (!officer->officer.active) return refusal(ErrorCode::OfficerRevoked);
  guard_.right(id);
  BundleSession session;
  store_.write(
      [&](StoreTransaction& tx) { session.opened = openedOn(tx, device, officer->officer, entropy_); });
  return session;
}

// Batch by batch, as the exchange would: what is taken stays taken where a later one can't be.
void BundleDesk::takeOperations(const BundleRequest& request, Taken& taken) {
  for (const Batch& batch : request.batches) {
    auto handed_in = handIn(store_, ingest_, batch);
    if (!handed_in) {
      const ErrorCode code = handed_in.error().code();
      if (code != ErrorCode::SequenceGap && code != ErrorCode::DeviceForked &&
          code != ErrorCode::BadSignature)
        throw ErrorException(handed_in.error());
      taken.content.problem = problemOf(handed_in.error());
      return;
    }
    auto& results = taken.content.results;
    results.insert(results.end(), handed_in->results.begin(), handed_in->results.end());
    if (!handed_in->changed) continue;
    taken.changed = true;
    taken.head = handed_in->head;
  }
}

void BundleDesk::askFor(const BundleRequest& request, const DeviceRecord& device, BundleAnswer& answer) {
  answer.answered_at = clock_.now();
  // Two tablets under one identity: the exchange gives nothing either.
  const bool believes = !answer.problem || answer.problem->code == describe(ErrorCode::SequenceGap).name;
  std::size_t room = limits::kBundlePagesBytesMax;
  store_.read([&](StoreReader& reader) {
    answer.epoch = reader.epoch(device.district);
    if (const auto now = reader.device(device.id)) answer.known = now->head.n;
    bool more_room = believes;
    for (const OfficerRequest& asked : request.requests) {
      const auto officer = servedOfficer(reader, device, asked.officer);
      if (!officer) continue;
      OfficerAnswer pages{officer->id, asked.sync.cursor, {}};
      if (more_room)
        more_room = turnPages(reader, *officer, asked.sync, answer.answered_at, room, pages.pages);
      answer.officers.push_back(std::move(pages));
    }
  });
}

}  // namespace nistaran::server
