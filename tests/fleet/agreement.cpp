#include "tests/fleet/agreement.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

#include "shared/canonical_json.h"
#include "shared/workflow.h"

namespace nistaran::fleet {
namespace {

using Documents = std::map<ComplaintId, StoredDocument>;

struct Comparison {
  Agreement result;
  void differs(std::string sentence) { result.differences.push_back(std::move(sentence)); }
};

Documents documentsOf(world::Tablet& tablet, const OfficerId& officer) {
  Documents documents;
  for (const ComplaintId& id : tablet.complaints(officer)) documents[id] = *tablet.confirmed(officer, id);
  return documents;
}

std::string lastFeedback(const Json& document) {
  std::string result;
  std::string newest;
  for (const auto& [id, feedback] : objectAt(document, "feedback").items()) {
    const std::string said = stringAt(feedback, "result");
    if (said == "unreachable" || id < newest) continue;
    newest = id;
    result = said;
  }
  return result;
}

void compareTablets(Comparison& comparison, const std::vector<std::unique_ptr<world::Tablet>>& tablets,
                    const Documents& truth) {
  for (const auto& tablet : tablets) {
    if (tablet->waiting() > 0) {
      comparison.differs(tablet->device().text() + " still holds " + std::to_string(tablet->waiting()) +
                         " operations that the server has not");
    }
    for (const Officer& officer : tablet->officers()) {
      const Documents here = documentsOf(*tablet, officer.id);
      for (const auto& [id, document] : truth) {
        const auto found = here.find(id);
        const bool belongs = inScope(officer, document.json);
        if (belongs != (found != here.end())) {
          comparison.differs(id.text() + (belongs ? " is missing for " : " should not be seen by ") +
                             officer.id.text());
        } else if (belongs) {
          ++comparison.result.counts.replicas_compared;
          if (canonicalJson(found->second.json) != canonicalJson(document.json)) {
            comparison.differs(id.text() + " reads otherwise for " + officer.id.text());
          }
        }
      }
      for (const auto& [id, document] : here) {
        if (!truth.contains(id)) comparison.differs(id.text() + " exists only for " + officer.id.text());
      }
    }
  }
}

void compareJournal(Comparison& comparison, const world::Town& town,
                    const std::vector<std::unique_ptr<world::Tablet>>& tablets) {
  SQLite::Database database(town.database().string(), SQLite::OPEN_READONLY);
  Counts& counts = comparison.result.counts;
  for (const auto& tablet : tablets) {
    SQLite::Statement rows(
        database, "SELECT COUNT(*), COUNT(DISTINCT n), COALESCE(MAX(n), 0) FROM journal WHERE device = ?");
    rows.bind(1, tablet->device().text());
    rows.executeStep();
    const std::int64_t recorded = tablet->recorded().value();
    counts.operations += static_cast<std::size_t>(recorded);
    counts.journal += static_cast<std::size_t>(rows.getColumn(0).getInt64());
    if (rows.getColumn(0).getInt64() != recorded || rows.getColumn(1).getInt64() != recorded ||
        rows.getColumn(2).getInt64() != recorded) {
      comparison.differs(tablet->device().text() + " recorded " + std::to_string(recorded) +
                         " operations, the journal has " + rows.getColumn(0).getString());
    }
  }
  SQLite::Statement outcomes(database, "SELECT outcome, COUNT(*) FROM journal GROUP BY outcome");
  while (outcomes.executeStep()) {
    counts.outcomes[outcomes.getColumn(0).getString()] =
        static_cast<std::size_t>(outcomes.getColumn(1).getInt64());
  }
}

void comparePortal(Comparison& comparison, world::Town& town, const Documents& truth,
                   const std::vector<std::string>& numbers) {
  world::Web district(town.portalUrl());
  district.setHeader("Authorization", std::string("Bearer ") + world::kDistrictKey);
  std::map<std::string, Json> lines;
  std::int64_t cursor = 0;
  for (bool more = true; more;) {
    const world::WebAnswer page = district.get("/api/v1/districts/" + std::string(world::kDistrict) +
                                               "/references?limit=200&cursor=" + std::to_string(cursor));
    if (page.status != 200) return comparison.differs("the portal answers " + std::to_string(page.status));
    for (const Json& line : page.json.at("references")) lines[stringAt(line, "number")] = line;
    cursor = integerAt(page.json, "cursor");
    more = boolAt(page.json, "more");
  }
  if (lines.size() != numbers.size()) {
    comparison.differs("the portal sent " + std::to_string(lines.size()) + " of " +
                       std::to_string(numbers.size()));
  }
  SQLite::Database database(town.database().string(), SQLite::OPEN_READONLY);
  for (const std::string& number : numbers) {
    const auto document = truth.find(ComplaintId(number));
    if (document == truth.end()) {
      comparison.differs(number + " was filed and is not on the server");
      continue;
    }
    const Json seen = town.tracked(number);
    const std::string portal_state = stringAt(seen, "state");
    const std::string server_state = stringAt(document->second.json, "status");
    if (portal_state != "disposed" || server_state != "disposed") {
      comparison.differs(number + ": portal says " + portal_state + ", server says " + server_state);
    }
    const std::string feedback = lastFeedback(document->second.json);
    if (!feedback.empty() && stringAt(seen, "feedback.result") != feedback) {
      comparison.differs(number + ": portal's feedback is " + stringAt(seen, "feedback.result") +
                         ", server's " + feedback);
    }
    if (stringAt(seen, "report.text").empty()) comparison.differs(number + ": the portal has no report");
    SQLite::Statement rows(
        database,
        "SELECT COUNT(*), COALESCE(MAX(step), 0) FROM portal_outbox WHERE complaint = ? AND "
        "state = 'delivered'");
    rows.bind(1, number);
    rows.executeStep();
    const std::int64_t step = integerAt(lines[number], "step");
    if (rows.getColumn(0).getInt64() != step || rows.getColumn(1).getInt64() != step) {
      comparison.differs(number + ": the server fed " + rows.getColumn(0).getString() +
                         " steps, the portal took " + std::to_string(step));
    }
    comparison.result.counts.portal_steps += static_cast<std::size_t>(step);
  }
}

void count(Counts& counts, const Documents& truth) {
  counts.complaints = truth.size();
  for (const auto& [id, document] : truth) {
    if (statusOf(document.json) == Status::Disposed) ++counts.disposed;
    const std::string feedback = lastFeedback(document.json);
    if (feedback == "satisfied") ++counts.satisfied;
    if (feedback == "dissatisfied") ++counts.dissatisfied;
    for (const auto& [key, conflict] : objectAt(document.json, "conflicts").items()) {
      ++counts.conflicts;
      if (stringAt(conflict, "state") == "open") ++counts.conflicts_open;
    }
  }
}

}  // namespace

Agreement compare(world::Town& town, const std::vector<std::unique_ptr<world::Tablet>>& tablets,
                  world::Tablet& chief_tablet, const Officer& chief,
                  const std::vector<std::string>& numbers) {
  Comparison comparison;
  const Documents truth = documentsOf(chief_tablet, chief.id);
  const std::set<std::string> unique(numbers.begin(), numbers.end());
  if (unique.size() != numbers.size()) comparison.differs("the portal gave one number twice");
  if (truth.size() != numbers.size()) {
    comparison.differs("the server has " + std::to_string(truth.size()) + " complaints of " +
                       std::to_string(numbers.size()) + " filed");
  }
  count(comparison.result.counts, truth);
  compareTablets(comparison, tablets, truth);
  compareJournal(comparison, town, tablets);
  comparePortal(comparison, town, truth, numbers);
  return comparison.result;
}

}  // namespace nistaran::fleet
