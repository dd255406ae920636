#include "tests/fleet/month.h"

#include <atomic>
#include <chrono>
#include <fstream>
#include <iomanip>
#include <ostream>
#include <thread>

#include "shared/workflow.h"
#include "tests/fleet/agreement.h"
#include "tests/people/behaviour.h"
#include "tests/people/staff.h"
#include "tests/people/texts.h"

namespace nistaran::fleet {
namespace {

using std::chrono::steady_clock;

constexpr int kFilingDays = 20;
constexpr int kLooksADay = 4;
constexpr int kHaste = 70;

// The tablets' calendar: a month that ends today, so that no tablet is ahead of the server.
class FleetClock final : public Clock {
 public:
  UtcTime now() const override { return SystemClock().now() - behind_.load(); }
  void setDaysBehind(int days) { behind_ = std::chrono::hours(24 * std::max(days, 0)); }

 private:
  std::atomic<std::chrono::hours> behind_{std::chrono::hours(24 * 30)};
};

struct TabletDay {
  std::unique_ptr<testing::SeededEntropy> random;
  std::size_t syncs = 0;
  std::size_t failed_syncs = 0;
  std::string last_error;
};

class Month {
 public:
  Month(const MonthOptions& options, std::ostream& out)
      : options_(options),
        out_(out),
        town_(options.folder),
        file_(readDistrict()),
        district_(districtFromJson(file_).value()),
        staff_(people::staffOf(file_)) {}

  bool run() {
    open();
    const auto started = steady_clock::now();
    const auto month = people::monthOfComplaints(file_, options_.complaints, options_.seed);
    std::size_t filed = 0;
    int day = 0;
    while (day < options_.days_max && (filed < month.size() || disposed() < month.size())) {
      clock_.setDaysBehind(30 - day);
      const auto upto =
          std::min(month.size(), month.size() * static_cast<std::size_t>(day + 1) / kFilingDays);
      for (; filed < upto; ++filed) fileOne(month[filed]);
      everyTablet([&](std::size_t i) { liveADay(i); });
      ++day;
      tell(day, filed);
    }
    settle();
    worked_ = steady_clock::now() - started;
    days_ = day;
    return judge();
  }

 private:
  static Json readDistrict() {
    std::ifstream file(world::districtFile());
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return Json::parse(text);
  }

  void open() {
    for (const Officer& officer : staff_.officers) town_.addOfficer(officer);
    town_.startPortal();
    town_.startServer();
    for (const people::TabletPlan& plan : staff_.tablets) {
      tablets_.push_back(town_.tablet(plan.label, plan.officers, clock_));
      days_of_.push_back(
          {std::make_unique<testing::SeededEntropy>(options_.seed * 1000 + tablets_.size()), 0, 0, {}});
    }
    out_ << staff_.officers.size() << " officers share " << tablets_.size() << " tablets in "
         << district_.stations.size() << " stations" << std::endl;
  }

  void fileOne(const people::Complaint& complaint) {
    numbers_.push_back(town_.file(complaint.filing));
    town_.send(numbers_.back(), complaint.station);
  }

  void sync(std::size_t i) {
    for (const Officer& officer : tablets_[i]->officers()) {
      ++days_of_[i].syncs;
      if (tablets_[i]->sync(officer.id)) continue;
      ++days_of_[i].failed_syncs;
      days_of_[i].last_error = tablets_[i]->lastError();
    }
  }

  void liveADay(std::size_t i) {
    const people::Surroundings around{district_, staff_.officers, *days_of_[i].random};
    if (around.chance(options_.online_percent)) sync(i);
    for (const Officer& officer : tablets_[i]->officers()) {
      for (int look = 0; look < kLooksADay; ++look) people::workOnce(*tablets_[i], officer, around, kHaste);
    }
    if (around.chance(options_.online_percent)) sync(i);
  }

  template <class Work>
  void everyTablet(Work work) {
    std::atomic<std::size_t> next{0};
    const auto hands = [&] {
      for (std::size_t i = next++; i < tablets_.size(); i = next++) work(i);
    };
    std::thread other(hands);
    hands();
    other.join();
  }

  world::Tablet& chiefTablet() { return *tablets_.back(); }

  std::size_t disposed() {
    sync(tablets_.size() - 1);
    std::size_t count = 0;
    for (const ComplaintId& id : chiefTablet().complaints(staff_.chief.id)) {
      if (statusOf(chiefTablet().confirmed(staff_.chief.id, id)->json) == Status::Disposed) ++count;
    }
    return count;
  }

  void tell(int day, std::size_t filed) {
    if (day % 5 == 0)
      out_ << "day " << day << ": " << filed << " filed, " << disposed() << " disposed of" << std::endl;
  }

  // Everybody comes to headquarters: twice, so that what one brings reaches the others.
  void settle() {
    for (int pass = 0; pass < 2; ++pass) everyTablet([&](std::size_t i) { sync(i); });
  }

  bool judge() {
    Agreement agreement = compare(town_, tablets_, chiefTablet(), staff_.chief, numbers_);
    town_.stopServer();
    const world::Finished verified = town_.verify();
    if (verified.status != 0) agreement.differences.push_back("verify: " + verified.output);
    print(agreement);
    return agreement.differences.empty() && agreement.counts.disposed == numbers_.size();
  }

  void print(const Agreement& agreement) {
    const Counts& counts = agreement.counts;
    const auto line = [&](const std::string& what, const auto& value) {
      out_ << "  " << std::left << std::setw(44) << what << value << "\n";
    };
    std::size_t syncs = 0;
    std::size_t failed = 0;
    for (const TabletDay& day : days_of_) {
      syncs += day.syncs;
      failed += day.failed_syncs;
      if (!day.last_error.empty()) line("a failed sync said", day.last_error);
    }
    const double seconds = std::chrono::duration<double>(worked_).count();
    out_ << "\n";
    line("complaints filed", numbers_.size());
    line("disposed of, by server and portal", counts.disposed);
    line("satisfied / dissatisfied",
         std::to_string(counts.satisfied) + " / " + std::to_string(counts.dissatisfied));
    line("days", days_);
    line("operations recorded on tablets", counts.operations);
    line("of these in the journal, each once", counts.journal);
    for (const auto& [outcome, count] : counts.outcomes)
      line("outcome " + outcome + " (with the portal's own)", count);
    line("conflicts shown / still open",
         std::to_string(counts.conflicts) + " / " + std::to_string(counts.conflicts_open));
    line("steps that the portal took", counts.portal_steps);
    line("documents compared on tablets, byte by byte", counts.replicas_compared);
    line("syncs / failed", std::to_string(syncs) + " / " + std::to_string(failed));
    line("seconds", static_cast<int>(seconds));
    line("differences", agreement.differences.size());
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < std::min(kShown, agreement.differences.size()); ++i) {
      out_ << "  ! " << agreement.differences[i] << "\n";
    }
    out_ << std::flush;
  }

  MonthOptions options_;
  std::ostream& out_;
  FleetClock clock_;
  world::Town town_;
  Json file_;
  District district_;
  people::Staff staff_;
  std::vector<std::unique_ptr<world::Tablet>> tablets_;
  std::vector<TabletDay> days_of_;
  std::vector<std::string> numbers_;
  steady_clock::duration worked_{};
  int days_ = 0;
};

}  // namespace

bool runMonth(const MonthOptions& options, std::ostream& out) {
  return Month(options, out).run();
}

}  // namespace nistaran::fleet
