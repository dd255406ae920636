#include "tests/simulation/checks.h"

#include <algorithm>

#include "server/operate/verify.h"
#include "shared/canonical_json.h"
#include "shared/workflow.h"
#include "sync/merge.h"

namespace nistaran::simulation {
namespace {

using Documents = std::map<ComplaintId, StoredDocument>;
using Tablets = std::vector<std::unique_ptr<TabletNode>>;

using Officers = std::map<OfficerId, Officer>;

void compareTablet(History& history, TabletNode& tablet, const Documents& truth, const Officers& officers) {
  if (tablet.waiting() > 0) {
    history.violated(tablet.device().text() + " still holds " + std::to_string(tablet.waiting()) +
                     " operations that the server has not");
  }
  for (const Officer& signed_in : tablet.officers()) {
    const Officer& officer = officers.at(signed_in.id);
    const auto here = tablet.complaints(officer.id);
    const std::set<ComplaintId> held(here.begin(), here.end());
    const std::string who = officer.id.text() + " on " + tablet.device().text();
    for (const auto& [id, document] : truth) {
      const bool belongs = inScope(officer, document.json);
      if (belongs != held.contains(id)) {
        history.violated(id.text() + (belongs ? " is missing for " : " should not be seen by ") + who);
      } else if (belongs &&
                 canonicalJson(tablet.confirmed(officer.id, id)->json) != canonicalJson(document.json)) {
        history.violated(id.text() + " reads otherwise for " + who);
      }
    }
    for (const ComplaintId& id : held) {
      if (!truth.contains(id)) history.violated(id.text() + " exists only for " + who);
    }
  }
}

using Journal = std::map<OperationId, std::vector<server::JournalEntry>>;

void compareJournal(History& history, const Tablets& tablets, const Journal& journal) {
  static const std::vector<server::JournalEntry> kNone;
  for (const auto& tablet : tablets) {
    for (const OperationId& id : tablet->saved()) {
      const auto found = journal.find(id);
      const auto& entries = found == journal.end() ? kNone : found->second;
      const std::string what = "operation " + id.text() + ", saved on " + tablet->device().text() + ", ";
      if (entries.size() != 1) {
        history.violated(what + "stands in the journal " + std::to_string(entries.size()) + " times");
        continue;
      }
      if (entries.front().result.outcome == Outcome::Refused) {
        history.violated(what + "was refused: " + std::string(toText(entries.front().result.reason)));
      }
      const auto told = tablet->stored(entries.front().operation);
      if (!told || told->outcome != entries.front().result.outcome)
        history.violated(what + "was told to have another outcome than the journal says");
    }
  }
}

// The citizen reads nothing twice.
void lookForDoubles(History& history, const std::string& number, const Json& tracked, const Json& document) {
  std::map<std::string, int> done;
  for (const auto& [id, action] : objectAt(document, "actions").items()) ++done[stringAt(action, "type")];
  // A server that was put back may hold what it had told of: cancelled meanwhile, nobody was marked.
  for (const auto& [id, entry] : objectAt(document, "held").items()) {
    if (const auto operation = heldOperation(entry)) ++done[stringAt(operation->body, "type")];
  }
  for (const Json& step : tracked.at("steps")) {
    const std::string kind = stringAt(step, "kind");
    const bool of_action = kind == "contact" || kind == "visit" || kind == "statement";
    if (of_action && --done[kind] < 0)
      history.violated(number + ": the portal shows a " + kind + " too many");
  }
}

// What the citizen is to read has really come to the portal.
void compareOutbox(History& history, ServerNode& server, const PortalNode& portal) {
  for (const std::string& key : server.told()) {
    if (!portal.heard().contains(key)) history.violated("the portal was never told of " + key);
  }
}

// Marked to somebody else in the hours in which a server that was put back had forgotten its report: what
// comes late of that report waits, before everybody's eyes, for a person, whom these lives do not have.
bool waitsForAPerson(const Json& document) {
  const Json& held = objectAt(document, "held");
  return std::ranges::any_of(held, [](const Json& entry) {
    const auto operation = heldOperation(entry);
    return operation && (operation->kind == OperationKind::ReportSubmit ||
                         operation->kind == OperationKind::ReportApprove);
  });
}

void comparePortal(History& history, ServerNode& server, PortalNode& portal, const Documents& truth,
                   const std::vector<std::string>& numbers, bool all_is_known) {
  for (const std::string& number : numbers) {
    const auto document = truth.find(ComplaintId(number));
    if (document == truth.end()) {
      history.violated(number + " was filed and is not on the server");
      continue;
    }
    const Json tracked = portal.tracked(number);
    if (all_is_known) lookForDoubles(history, number, tracked, document->second.json);
    const std::string there = stringAt(tracked, "state");
    const Status here = statusOf(document->second.json);
    if (there == "disposed" && server.everPutBack() && waitsForAPerson(document->second.json)) continue;
    if ((there == "disposed") != (here == Status::Disposed) ||
        (there == "cancelled") != (here == Status::Cancelled)) {
      history.violated(number + ": the portal says " + there + ", the server " + std::string(toText(here)));
    }
  }
}

}  // namespace

bool quiet(ServerNode& server, const Tablets& tablets, const Clock& clock) {
  if (!server.running()) return false;
  for (const auto& tablet : tablets) {
    if (!tablet->running() || tablet->waiting() > 0 || tablet->waitingFiles() > 0) return false;
  }
  bool fed = false;
  server.store().read([&](server::StoreReader& reader) {
    fed = !reader.portal().nextOutbox(clock.now(), {}) && !reader.portal().nextOutboxTime(clock.now());
  });
  return fed;
}

void check(History& history, ServerNode& server, PortalNode& portal, const Tablets& tablets,
           const std::vector<std::string>& numbers) {
  Documents truth;
  Journal journal;
  Officers officers;
  server.store().read([&](server::StoreReader& reader) {
    for (const std::string& difference : server::verify(reader).differences)
      history.violated("verify: " + difference);
    for (const Officer& officer : reader.officers(server.district().code)) officers[officer.id] = officer;
    const auto unreadable = [&](const std::string& what) { history.violated("unreadable: " + what); };
    reader.eachDocument([&](const StoredDocument& document) { truth[document.id()] = document; }, unreadable);
    reader.eachJournalled(
        [&](const server::JournalEntry& entry) {
          // Handed in once more under a new name of the tablet: it changed nothing.
          if (entry.result.reason != Reason::AlreadyTaken) journal[entry.operation.id].push_back(entry);
        },
        unreadable);
  });
  for (const auto& tablet : tablets) compareTablet(history, *tablet, truth, officers);
  compareJournal(history, tablets, journal);
  compareOutbox(history, server, portal);
  const bool tablets_forgot =
      std::ranges::any_of(tablets, [](const auto& tablet) { return tablet->everPutBack(); });
  comparePortal(history, server, portal, truth, numbers, !(tablets_forgot && server.everPutBack()));
}

}  // namespace nistaran::simulation
