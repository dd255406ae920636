#include "server/portal/inbox.h"

#include "server/portal/reference.h"
#include "shared/limits.h"

namespace nistaran {
namespace {

// The portal knows the complaint as it gave it out, and what it changed itself. What the district corrected
// since (a mobile number) it has never seen: so that is not overwritten silently, but kept as the other
// value.
constexpr Version kSeen(1);

// What a person can call it, whatever the portal sent as its number: ASCII, so that it can be cut anywhere.
std::string nameOf(const Json& record) {
  const Json* number = record.is_object() ? find(record, "number") : nullptr;
  if (!number) return "without number";
  std::string name = number->dump(-1, ' ', true, Json::error_handler_t::replace);
  if (number->is_string()) name = name.substr(1, name.size() - 2);
  return name.substr(0, limits::kIdBytesMax);
}

// The store takes no operation of this form or size: thrown before anything was written.
bool isOfContent(ErrorCode code) {
  return code == ErrorCode::Malformed || code == ErrorCode::TooLarge;
}

// One page on its way into the store.
struct Taking {
  InboxTransaction& ledger;
  const District& district;
  const PortalLog& log;

  void setAside(const std::string& number, const Json& record, const std::string& reason) const {
    log("a reference of the portal is set aside: " + number + ": " + reason);
    ledger.setAside(number, record, reason);
  }

  // False when it was refused.
  bool submit(const PortalReference& reference, OperationKind kind, Version base, const Json& body) const {
    const Merged merged = ledger.submit(kind, reference.number, base, body);
    if (merged.outcome != Outcome::Refused) return true;
    setAside(reference.number.text(), reference.json, std::string(toText(merged.reason)));
    return false;
  }

  bool receive(const PortalReference& reference) const {
    if (!submit(reference, OperationKind::PortalReceive, Version(0), receiveBody(reference, district)))
      return false;
    // One that was reopened before this database was put back: it waits for the round before.
    const bool again = reference.state == "reopened" && ledger.catchingUp();
    if (reference.state != "cancelled" && !again) return true;
    return submit(reference, OperationKind::PortalUpdate, kSeen, Json{{"state", reference.state}});
  }

  bool update(const PortalReference& reference, const Json& document) const {
    const Json known = ledger.known(reference.number).value_or(Json::object());
    const Json body = updateBody(known, reference, statusOf(document));
    return body.empty() || submit(reference, OperationKind::PortalUpdate, kSeen, body);
  }

  void take(const Json& record) const {
    const auto reference = referenceFromJson(record);
    if (!reference) {
      return setAside(nameOf(record), record, reference.error().detail());
    }
    try {
      const Json document = ledger.document(reference->number);
      const bool taken = document.is_null() ? receive(*reference) : update(*reference, document);
      if (!taken) return;
      ledger.remember(reference->number, reference->json);
      ledger.clear(reference->number.text());
    } catch (const ErrorException& failure) {
      if (!isOfContent(failure.error().code())) throw;
      setAside(reference->number.text(), Json{{"number", reference->number.text()}},
               failure.error().message());
    }
  }
};

}  // namespace

Inbox::Inbox(PortalGateway& gateway, InboxLedger& ledger, Entropy& entropy, InboxLimits limits, PortalLog log)
    : gateway_(gateway), ledger_(ledger), entropy_(entropy), limits_(limits), log_(std::move(log)) {}

std::chrono::milliseconds Inbox::poll(const District& district) {
  try {
    const std::string cursor = ledger_.cursor(district.code);
    const FetchAnswer answer = gateway_.fetch(district.code, cursor, limits_.page);
    if (const auto* page = std::get_if<ReferencePage>(&answer)) return take(district, cursor, *page);
    if (const auto* again = std::get_if<TryAgain>(&answer)) {
      return failed(district, again->error.message(), again->retry_after);
    }
    const auto& refusal = std::get<RefusedForGood>(answer);
    return failed(district, "the portal refuses: " + refusal.code + " " + refusal.detail);
  } catch (const ErrorException& failure) {
    return failed(district, failure.error().message());
  } catch (const std::exception& fault) {
    return failed(district, Error(ErrorCode::Internal, fault.what()).message());
  }
}

std::chrono::milliseconds Inbox::take(const District& district, const std::string& cursor,
                                      const ReferencePage& page) {
  if (!page.references.empty() || page.cursor != cursor) {
    ledger_.transaction(district.code, [&](InboxTransaction& ledger) {
      const Taking taking{ledger, district, log_};
      for (const Json& record : page.references) taking.take(record);
      ledger.setCursor(page.cursor);
    });
  }
  if (!page.more && !caught_up_.contains(district.code)) {
    ledger_.transaction(district.code, [](InboxTransaction& ledger) { ledger.caughtUp(); });
    caught_up_.insert(district.code);
  }
  retries_.erase(district.code);
  // A portal that says "more" and does not move would be asked without end.
  return page.more && page.cursor != cursor ? std::chrono::milliseconds(0) : limits_.interval;
}

std::chrono::milliseconds Inbox::failed(const District& district, const std::string& what,
                                        std::optional<std::chrono::seconds> retry_after) {
  log_("the references of " + district.code.text() + " can't be fetched: " + what);
  return retries_.try_emplace(district.code, entropy_, limits_.retry).first->second.next(retry_after);
}

}  // namespace nistaran
