#include "sync/session.h"

#include <algorithm>

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "sync/answer_status.h"

namespace nistaran {
namespace {

// The longest beginning of what waits that keeps the limits of a batch, and has no gap: of what is handed in
// once more a courier's answer may have told of some in between.
std::vector<Operation> batchOf(const std::vector<StoredOperation>& waiting) {
  std::vector<Operation> operations;
  std::size_t bytes = 0;
  for (const StoredOperation& stored : waiting) {
    bytes += canonicalJson(stored.operation.json).size();
    const bool follows = operations.empty() || stored.operation.n == operations.back().n.next();
    if (!follows || (!operations.empty() && bytes > limits::kBatchBytesMax)) break;
    operations.push_back(stored.operation);
  }
  return operations;
}

}  // namespace

Session::Session(LocalStore& store, Identity identity, const Clock& clock, std::string app, Pace pace)
    : store_(store),
      identity_(std::move(identity)),
      clock_(clock),
      app_(std::move(app)),
      pace_(pace),
      batch_size_(pace == Pace::Full ? limits::kBatchOperationsMax : limits::kBatchOperationsFirst) {}

Session::Step Session::start() {
  return send();
}

Session::Step Session::send() {
  SyncRequest request;
  request.app = app_;
  request.now = clock_.now();
  if (pace_ == Pace::Full) request.page_bytes = limits::kPageBytesMax;
  store_.transaction([&](LocalStoreTransaction& tx) {
    request.batch = signBatch(identity_.device, batchOf(tx.waiting(batch_size_)), identity_.secret_key);
    asked_ = whereabouts(tx);
    request.cursor = asked_.cursor;
    request.want = tx.wanted(identity_.officer);
    request.forms = tx.formsDigest();
    request.compare = comparison_.next(tx, identity_.officer);
  });
  sent_now_ = request.batch.operations.size();
  if (sent_now_ > 0) {
    first_sent_ = request.batch.operations.front().n;
    last_sent_ = request.batch.operations.back().n;
  }
  if (request.want.size() > limits::kWantMax) request.want.resize(limits::kWantMax);
  Step step;
  step.kind = Step::Kind::Send;
  step.body = toJson(request).dump();
  return step;
}

Session::Gap Session::fillGap(const Json& problem) {
  const DeviceCount expected(integerAt(problem, "expected_n"));
  // Once: a server that goes on asking is broken, and another session will tell.
  if (gap_filled_ || sent_now_ == 0 || expected < DeviceCount(1) || expected >= first_sent_)
    return Gap::Stays;
  gap_filled_ = true;
  Gap gap = Gap::LostHere;
  store_.transaction([&](LocalStoreTransaction& tx) {
    const DeviceCount before(expected.value() - 1);
    const auto next = tx.operations(before, 1);
    if (next.empty() || next.front().operation.n != expected) return;
    tx.sendAgainAfter(before);
    gap = Gap::Filled;
  });
  return gap;
}

Session::Step Session::refused(const TransportAnswer& answer) {
  Step step;
  step.kind = Step::Kind::Failed;
  step.retry_after = answer.retry_after;
  const auto problem = parseJson(answer.body);
  const Json fields = problem && problem->is_object() ? *problem : Json::object();
  ErrorCode code = codeForStatus(answer.status);
  const std::string name = stringAt(fields, "code");
  for (const ErrorCode known :
       {ErrorCode::SequenceGap, ErrorCode::DeviceForked, ErrorCode::DeviceRevoked, ErrorCode::OfficerRevoked,
        ErrorCode::BadSignature, ErrorCode::Unsupported, ErrorCode::StorageFull, ErrorCode::Malformed}) {
    if (describe(known).name == name) code = known;
  }
  if (code == ErrorCode::SequenceGap) {
    const Gap gap = fillGap(fields);
    if (gap == Gap::Filled) return send();
    if (gap == Gap::LostHere)
      return failed(
          Error(ErrorCode::DeviceForked, "this tablet lacks an operation that the server waits for"));
  }
  if (code == ErrorCode::TooLarge && sent_now_ > 1) {
    // A server may take less at once than this program does.
    batch_size_ = sent_now_ / 2;
    return send();
  }
  step.error = Error(code, stringAt(fields, "detail"));
  return step;
}

Session::Step Session::failed(Error error) {
  Step step;
  step.kind = Step::Kind::Failed;
  step.error = std::move(error);
  return step;
}

std::optional<Error> Session::unbelievable(const SyncAnswer& answer) {
  // Believed, it would be sent again for ever.
  if (sent_now_ > 0 && answer.known_n && *answer.known_n < last_sent_)
    return Error(ErrorCode::RemoteFailed, "the server does not have what it says it has taken");
  return std::nullopt;
}

Whereabouts Session::whereabouts(LocalStoreTransaction& tx) {
  return {tx.cursor(identity_.officer), comparison_.reached(), tx.waitingCount(),
          tx.wanted(identity_.officer).size()};
}

bool Session::overtakenByCourier(LocalStoreTransaction& tx) {
  return tx.cursor(identity_.officer) != asked_.cursor;
}

Session::Step Session::resume(const TransportAnswer& answer) {
  if (answer.status != 200) return refused(answer);
  auto json = parseJson(answer.body);
  // A captive portal answers 200 with its own page: nothing of it is believed.
  auto parsed = json ? syncAnswerFromJson(std::move(*json)) : Result<SyncAnswer>(json.error());
  if (!parsed) {
    const bool outdated = parsed.error().code() == ErrorCode::Unsupported;
    return failed(
        Error(outdated ? ErrorCode::Unsupported : ErrorCode::RemoteFailed, parsed.error().detail()));
  }
  if (auto error = unbelievable(*parsed)) return failed(std::move(*error));
  AnswerEffect effect;
  Whereabouts now;
  bool overtaken = false;
  bool ask_anew = false;
  Comparison::Verdict verdict = Comparison::Verdict::Agreed;
  store_.transaction([&](LocalStoreTransaction& tx) {
    ask_anew = overtakenByCourier(tx);
    if (ask_anew) {
      effect = takeResults(tx, *parsed);
    } else {
      effect = takeAnswer(tx, identity_.officer, *parsed);
      verdict = comparison_.judge(tx, identity_.officer, *parsed);
    }
    now = whereabouts(tx);
    overtaken = parsed->known_n && *parsed->known_n > tx.head().n;
  });
  report_.sent += parsed->results.size();
  if (!ask_anew) report_.received += parsed->documents.size() + parsed->entries.size();
  report_.diverged += effect.diverged;
  report_.compared = comparison_.everDiffered();
  report_.clock_skew = parsed->server_now - clock_.now();
  report_.not_simply_taken.insert(report_.not_simply_taken.end(), effect.not_simply_taken.begin(),
                                  effect.not_simply_taken.end());
  batch_size_ = std::min(batch_size_ * 2, limits::kBatchOperationsMax);
  // What is wanted and does not come is left for another session.
  const bool got_some = !parsed->documents.empty() || !parsed->gone.empty() || effect.diverged > 0;
  Step step;
  if (sent_now_ > 0 && parsed->results.empty()) {
    step = failed(Error(ErrorCode::RemoteFailed, "the server did not say what became of the operations"));
  } else if (overtaken) {
    step = failed(
        Error(ErrorCode::DeviceForked, "the server has operations of this tablet that it lacks itself"));
  } else if (verdict == Comparison::Verdict::HopeLost) {
    step = failed(Error(ErrorCode::RemoteFailed, "the copies differ after everything was fetched anew"));
  } else if (ask_anew || now.waiting > 0 || parsed->more || (now.wanted > 0 && got_some) ||
             verdict == Comparison::Verdict::GoOn) {
    step = progress_.worthAsking(asked_, now)
               ? send()
               : failed(Error(ErrorCode::RemoteFailed,
                              "the server is asked again and again and brings nothing"));
  } else if (parsed->update_required) {
    step = failed(
        Error(ErrorCode::Unsupported, "the server does not speak the language of this program any more"));
  }
  step.changed = std::move(effect.changed);
  step.new_forms = effect.new_forms;
  return step;
}

}  // namespace nistaran
