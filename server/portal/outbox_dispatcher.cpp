#include "server/portal/outbox_dispatcher.h"

#include <algorithm>

namespace nistaran {

OutboxDispatcher::OutboxDispatcher(OutboxQueue& queue, PortalGateway& gateway, const Clock& clock,
                                   Entropy& entropy, DispatchLimits limits, PortalLog log)
    : queue_(queue),
      gateway_(gateway),
      clock_(clock),
      entropy_(entropy),
      limits_(limits),
      log_(std::move(log)),
      circuit_(limits.circuit) {}

OutboxDispatcher::Turn OutboxDispatcher::deliverNext() {
  Turn turn;
  std::optional<OutboxEntry> entry;
  try {
    entry = claim(turn);
  } catch (const ErrorException& failure) {
    return storeFailed(failure.error());
  } catch (const std::exception& fault) {
    return storeFailed(Error(ErrorCode::Internal, fault.what()));
  }
  if (!entry) return turn;
  const PostAnswer answer = gateway_.post(entry->delivery);
  tellCircuit(answer);
  try {
    turn = settle(*entry, answer);
  } catch (const ErrorException& failure) {
    turn = storeFailed(failure.error());
  } catch (const std::exception& fault) {
    turn = storeFailed(Error(ErrorCode::Internal, fault.what()));
  }
  release(entry->delivery.complaint);
  return turn;
}

// Chosen while nobody else chooses: what another thread has finished meanwhile can't be chosen from an old
// look.
std::optional<OutboxEntry> OutboxDispatcher::claim(Turn& turn) {
  const std::lock_guard picking(picking_);
  const UtcTime now = clock_.now();
  std::set<ComplaintId> busy;
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return std::nullopt;
    if (store_again_at_ && now < *store_again_at_ && *store_again_at_ - now <= limits_.store_pause) {
      turn = {Did::Waiting, store_again_at_};
      return std::nullopt;
    }
    store_again_at_.reset();
    busy = busy_;
  }
  std::optional<OutboxEntry> entry = queue_.nextDue(now, busy);
  if (!entry) {
    turn = {Did::Nothing, queue_.nextTime(now)};
    return std::nullopt;
  }
  const std::lock_guard lock(mutex_);
  if (!circuit_.mayPass(now)) {
    turn = {Did::Waiting, circuit_.probeAt()};
    return std::nullopt;
  }
  busy_.insert(entry->delivery.complaint);
  return entry;
}

void OutboxDispatcher::tellCircuit(const PostAnswer& answer) {
  const std::lock_guard lock(mutex_);
  const auto* again = std::get_if<TryAgain>(&answer);
  // A refusal is an answer: the portal is there.
  if (!again || (!again->portal_wide && !stopping_)) return circuit_.succeeded();
  if (stopping_) return;
  if (again->retry_after) return circuit_.pause(clock_.now(), *again->retry_after);
  circuit_.failed(clock_.now());
}

OutboxDispatcher::Turn OutboxDispatcher::settle(const OutboxEntry& entry, const PostAnswer& answer) {
  if (const auto* taken = std::get_if<Acknowledged>(&answer)) {
    queue_.delivered(entry, *taken);
    return {Did::Delivered, std::nullopt};
  }
  if (const auto* again = std::get_if<TryAgain>(&answer)) return postpone(entry, *again);
  if (const auto* there = std::get_if<AlreadyThere>(&answer)) return settle(entry, *there);
  if (const auto* stale = std::get_if<StaleStep>(&answer)) return renumber(entry, *stale);
  const auto& refusal = std::get<RefusedForGood>(answer);
  // One step that the citizen does not see must not keep the disposal from the portal.
  const bool moves_up = refusal.of_content && entry.delivery.kind == DeliveryKind::Step;
  return refuse(entry, refusal, moves_up ? Aftermath::NextMovesUp : Aftermath::ComplaintWaits);
}

OutboxDispatcher::Turn OutboxDispatcher::settle(const OutboxEntry& entry, const AlreadyThere& answer) {
  if (answer.disposed && entry.delivery.kind != DeliveryKind::Disposal) {
    return refuse(entry, {"already_disposed", "the reference was disposed of before", false},
                  Aftermath::NextMovesUp);
  }
  log_("the portal has step " + std::to_string(entry.delivery.step) + " of " +
       entry.delivery.complaint.text() + " already");
  queue_.delivered(entry, {{}, answer.disposed ? entry.delivery.step : answer.step});
  return {Did::Delivered, std::nullopt};
}

OutboxDispatcher::Turn OutboxDispatcher::renumber(const OutboxEntry& entry, const StaleStep& answer) {
  const std::string both = "our step is " + std::to_string(entry.delivery.step) + ", the portal expects " +
                           std::to_string(answer.expected_step);
  if (answer.expected_step < 1 || entry.attempts >= limits_.renumberings_max)
    return refuse(entry, {"stale_step", both, false}, Aftermath::ComplaintWaits);
  log_(entry.delivery.complaint.text() + ": " + both + "; the portal's count is taken over");
  queue_.renumbered(entry, answer.expected_step, clock_.now() + backOff(entry.attempts, std::nullopt));
  return {Did::Postponed, std::nullopt};
}

OutboxDispatcher::Turn OutboxDispatcher::refuse(const OutboxEntry& entry, const RefusedForGood& refusal,
                                                Aftermath aftermath) {
  log_("the portal refuses step " + std::to_string(entry.delivery.step) + " of " +
       entry.delivery.complaint.text() + ": " + refusal.code + " " + refusal.detail);
  queue_.refused(entry, refusal, aftermath);
  return {Did::Refused, std::nullopt};
}

OutboxDispatcher::Turn OutboxDispatcher::postpone(const OutboxEntry& entry, const TryAgain& answer) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return {Did::Waiting, std::nullopt};
  }
  queue_.postponed(entry, clock_.now() + backOff(entry.attempts, answer.retry_after), answer.error);
  return {Did::Postponed, std::nullopt};
}

std::chrono::milliseconds OutboxDispatcher::backOff(int attempts,
                                                    std::optional<std::chrono::seconds> retry_after) {
  const std::lock_guard lock(mutex_);  // the entropy is shared
  Retry retry(entropy_, limits_.retry);
  // The count of failures is kept in the store, so that a restart does not begin from the shortest wait.
  constexpr int kEnough = 20;
  for (int i = 0; i < std::min(attempts, kEnough); ++i) retry.next();
  return retry.next(retry_after);
}

OutboxDispatcher::Turn OutboxDispatcher::storeFailed(const Error& error) {
  log_("the outbox can't be read or written: " + error.message());
  const std::lock_guard lock(mutex_);
  store_again_at_ = clock_.now() + limits_.store_pause;
  return {Did::StoreFailed, store_again_at_};
}

void OutboxDispatcher::release(const ComplaintId& complaint) {
  const std::lock_guard lock(mutex_);
  busy_.erase(complaint);
}

CircuitBreaker::State OutboxDispatcher::circuit() const {
  const std::lock_guard lock(mutex_);
  return circuit_.state();
}

void OutboxDispatcher::stop() {
  const std::lock_guard lock(mutex_);
  stopping_ = true;
}

}  // namespace nistaran
