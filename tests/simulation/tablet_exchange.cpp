// A tablet's exchanges, for one of its officers after the other, and what must hold over each.
#include "tests/simulation/tablet_node.h"

namespace nistaran::simulation {

void TabletNode::sync(const Carry& carry, const SignIn& sign_in) {
  if (!store_ || session_) return;
  carry_ = carry;
  sign_in_ = sign_in;
  turn_of_ = 0;
  ++row_;
  begin();
}

void TabletNode::begin() {
  whileAlive([&] {
    if (tokens_[turn_of_].empty()) {
      const auto token = sign_in_(device_, officers_[turn_of_].id);
      if (!token) return;
      tokens_[turn_of_] = *token;
    }
    session_.emplace(*store_, Identity{device_, keys_.secret_key, officers_[turn_of_].id}, clock_,
                     "nistaran/simulated");
    repair_seen_ = false;
    carryOut(session_->start());
  });
}

void TabletNode::carryOut(const Session::Step& step) {
  watchRepairs();
  switch (step.kind) {
    case Session::Step::Kind::Finished:
      agreed();
      files_->run(tokens_[turn_of_], carry_);
      session_.reset();
      retry_.succeeded();
      next();
      return;
    case Session::Step::Kind::Failed:
      failed(step);
      return;
    case Session::Step::Kind::Send:
      break;
  }
  http::Request request;
  request.method = "POST";
  request.path = "/v1/sync";
  request.headers = {{"content-type", "application/json"}, {"authorization", "Bearer " + tokens_[turn_of_]}};
  request.body = inPages(step.body);
  carry_(std::move(request), [this, life = life_](const http::Response& response) {
    const TransportAnswer answer{response.status, response.body, retryAfter(response)};
    if (life != life_ || !session_) return;
    whileAlive([&] {
      try {
        watchCursors([&] { carryOut(session_->resume(answer)); });
      } catch (const ErrorException&) {
        session_.reset();  // the store failed; another session, another time
        throw;
      }
    });
  });
}

// Now and then in pages so small that even a little scope needs many.
std::string TabletNode::inPages(const std::string& body) {
  if (random_.next() % 4 != 0) return body;
  Json request = Json::parse(body);
  request["page_bytes"] = 1 + random_.next() % 6000;
  return request.dump();
}

void TabletNode::next() {
  if (++turn_of_ < officers_.size()) return begin();
  rest();
}

void TabletNode::failed(const Session::Step& step) {
  history_.note(device_.text(),
                "sync fails: " + std::string(describe(step.error.code()).name) + " " + step.error.detail());
  session_.reset();
  if (step.error.code() == ErrorCode::Unauthenticated) tokens_[turn_of_].clear();
  if (step.error.code() == ErrorCode::DeviceForked) lost_place_ = true;
  const auto wait = retry_.next(step.retry_after);
  calendar_.after(wait, [this, life = life_, row = row_] {
    if (life == life_ && row == row_ && store_ && !session_) begin();
  });
}

std::map<OfficerId, Cursor> TabletNode::cursors() {
  std::map<OfficerId, Cursor> found;
  store_->transaction([&](LocalStoreTransaction& tx) {
    for (const Officer& officer : officers_) {
      if (auto cursor = tx.cursor(officer.id)) found.emplace(officer.id, std::move(*cursor));
    }
  });
  return found;
}

// Within one epoch and scope a cursor never goes back.
void TabletNode::watchCursors(const std::function<void()>& work) {
  const auto before = cursors();
  work();
  if (!store_ || disk_.dead()) return;
  for (const auto& [officer, now] : cursors()) {
    const auto found = before.find(officer);
    if (found == before.end()) continue;
    const Cursor& then = found->second;
    if (then.epoch == now.epoch && then.scope == now.scope && !now.first_pull && now.seq < then.seq) {
      history_.violated(device_.text() + "'s cursor went back from " + std::to_string(then.seq.value()) +
                        " to " + std::to_string(now.seq.value()));
    }
  }
}

// Healing is for what nobody can foresee. Where no copy was spoilt, each side has from the other what it
// needs and nothing has to be healed: that it was is a fault, though in the end all copies are the same.
void TabletNode::watchRepairs() {
  const SessionReport& report = session_->report();
  const bool repaired = report.compared || report.diverged > 0;
  if (!repaired || repair_seen_) return;
  repair_seen_ = true;
  notRepaired(officers_[turn_of_].id);
}

void TabletNode::notRepaired(const OfficerId& officer) {
  if (spoilt_.explain(officer)) return;
  history_.violated("a copy of " + officer.text() + " on " + device_.text() +
                    " is repaired, and nothing had spoilt it");
}

void TabletNode::agreed() {
  const OfficerId& officer = officers_[turn_of_].id;
  bool wanted = false;
  store_->transaction([&](LocalStoreTransaction& tx) { wanted = !tx.wanted(officer).empty(); });
  if (!wanted) spoilt_.agreed(officer);
}

}  // namespace nistaran::simulation
