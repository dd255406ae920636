#include "tests/simulation/checks.h"

#include "server/operate/verify.h"
#include "shared/canonical_json.h"
#include "shared/workflow.h"

namespace nistaran::simulation {
namespace {

using Documents = std::map<ComplaintId, StoredDocument>;
using Tablets = std::vector<std::unique_ptr<TabletNode>>;

void compareTablet(History& history, TabletNode& tablet, const Documents& truth) {
  if (tablet.waiting() > 0) {
    history.violated(tablet.device().text() + " still holds " + std::to_string(tablet.waiting()) +
                     " operations that the server has not");
  }
  for (const Officer& officer : tablet.officers()) {
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

void compareJournal(History& history, const Tablets& tablets, const std::map<OperationId, int>& journal) {
  for (const auto& tablet : tablets) {
    for (const OperationId& id : tablet->saved()) {
      const auto found = journal.find(id);
      const int times = found == journal.end() ? 0 : found->second;
      if (times != 1) {
        history.violated("operation " + id.text() + ", saved on " + tablet->device().text() +
                         ", stands in the journal " + std::to_string(times) + " times");
      }
    }
  }
}

void comparePortal(History& history, PortalNode& portal, const Documents& truth,
                   const std::vector<std::string>& numbers) {
  for (const std::string& number : numbers) {
    const auto document = truth.find(ComplaintId(number));
    if (document == truth.end()) {
      history.violated(number + " was filed and is not on the server");
      continue;
    }
    const std::string there = stringAt(portal.tracked(number), "state");
    const Status here = statusOf(document->second.json);
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
    if (!tablet->running() || tablet->waiting() > 0) return false;
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
  std::map<OperationId, int> journal;
  server.store().read([&](server::StoreReader& reader) {
    for (const std::string& difference : server::verify(reader).differences)
      history.violated("verify: " + difference);
    reader.eachDocument([&](const StoredDocument& document) { truth[document.id()] = document; });
    reader.eachJournalled([&](const server::JournalEntry& entry) { ++journal[entry.operation.id]; });
  });
  for (const auto& tablet : tablets) compareTablet(history, *tablet, truth);
  compareJournal(history, tablets, journal);
  comparePortal(history, portal, truth, numbers);
}

}  // namespace nistaran::simulation
