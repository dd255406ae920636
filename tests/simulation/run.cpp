#include "tests/simulation/run.h"

#include <algorithm>
#include <fstream>

#include "server/config.h"
#include "tests/mobile/scratch_folder.h"
#include "tests/people/staff.h"
#include "tests/people/texts.h"
#include "tests/simulation/check_files.h"
#include "tests/simulation/checks.h"
#include "tests/simulation/courier.h"
#include "tests/simulation/network.h"

namespace nistaran::simulation {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// How long everybody has, after the last fault, until nothing waits any more.
constexpr int kQuietRounds = 400;
constexpr milliseconds kQuietRound = minutes(10);

Json fileOf(const std::filesystem::path& path) {
  std::ifstream file(path);
  return Json::parse(std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>()));
}

class Run {
 public:
  Run(std::uint64_t seed, const std::filesystem::path& district_file)
      : random_(seed),
        file_(fileOf(district_file)),
        district_(server::readDistrict(district_file)),
        staff_(people::staffOf(file_)),
        portal_(calendar_, history_, shelf_.add("/portal"), district_file, random_.next()),
        server_(calendar_, history_, shelf_.add("/server"), scratch_ / "server", portal_, random_.next(),
                district_, staff_.officers),
        network_(calendar_, server_, random_.next()),
        courier_(
            calendar_, history_, server_, [this](TabletNode& tablet) { meet(tablet); }, random_.next()) {
    report_.seed = seed;
  }

  RunReport play() {
    settle();
    const UtcTime end = calendar_.now() + hours(24 * between(1, 3));
    begin(end);
    try {
      if (lives(end)) calmDown();
      finish();
    } catch (const std::exception& failure) {
      history_.violated(std::string("thrown and caught by nobody: ") + failure.what());
    }
    report_.violations = history_.violations();
    report_.history = history_.lines();
    return std::move(report_);
  }

 private:
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(random_.next() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(int percent) { return between(0, 99) < percent; }
  milliseconds span(milliseconds low, milliseconds high) {
    return milliseconds(between(low.count(), high.count()));
  }

  // False when there is no end of what happens: every life that goes well has one.
  bool lives(UtcTime end) {
    if (calendar_.runUntil(end)) return true;
    history_.violated("there is no end of it: somebody does the same again and again");
    return false;
  }

  // Again and again until the faults end, after a while that is another one each time.
  void often(UtcTime end, milliseconds low, milliseconds high, const std::function<void()>& act) {
    const milliseconds wait = span(low, high);
    if (calendar_.now() + wait >= end) return;
    calendar_.after(wait, [=, this] {
      act();
      often(end, low, high, act);
    });
  }

  // ---- who and what there is ----

  void settle() {
    std::vector<std::string> stations;
    for (const Station& station : district_.stations) stations.push_back(station.code.text());
    const auto wanted = static_cast<std::size_t>(chance(20) ? 3 : between(1, 2));
    while (stations.size() > wanted)
      stations.erase(stations.begin() + between(0, static_cast<std::int64_t>(stations.size()) - 1));
    std::set<std::string> circles;
    for (const std::string& station : stations)
      circles.insert(district_.station(StationCode(station))->circle.text());
    for (const people::TabletPlan& plan : staff_.tablets) {
      const Officer& first = plan.officers.front();
      const bool of_station = std::ranges::count(stations, first.station.text()) > 0;
      const bool of_circle = first.station.empty() && circles.contains(first.circle.text());
      const bool of_district = first.circle.empty() && plan.label == "sp-1";
      if (of_station || (of_circle && plan.label.ends_with("-1")) || of_district) addTablet(plan);
    }
    filings_ = people::monthOfComplaints(file_, static_cast<int>(between(2, 12)), random_.next());
    for (people::Complaint& complaint : filings_) {
      complaint.station = stations[static_cast<std::size_t>(between(0, 99)) % stations.size()];
      complaint.filing.erase("place");
    }
  }

  void addTablet(const people::TabletPlan& plan) {
    auto tablet =
        std::make_unique<TabletNode>(calendar_, history_, shelf_.add("/" + plan.label), scratch_ / plan.label,
                                     DeviceId("tab-" + plan.label), plan.officers, random_.next());
    server_.enrol(tablet->device(), tablet->publicKey());
    for (const Officer& officer : plan.officers) server_.signIn(tablet->device(), officer.id);
    tablets_.push_back(std::move(tablet));
  }

  // ---- days with faults ----

  void begin(UtcTime end) {
    end_ = end;
    portal_.setFaults(static_cast<int>(between(0, 20)), static_cast<int>(between(0, 20)));
    for (const people::Complaint& complaint : filings_) {
      calendar_.after(span(minutes(1), hours(20)), [this, complaint] {
        numbers_.push_back(portal_.file(complaint.filing));
        portal_.send(numbers_.back(), complaint.station);
      });
    }
    often(end, minutes(1), minutes(15), [this] { server_.askPortal(); });
    often(end, minutes(1), minutes(15), [this] { server_.feedPortal(); });
    often(end, hours(3), hours(20), [this] { changeWeather(); });
    often(end, hours(8), hours(60), [this] { portalChanges(); });
    often(end, hours(2), hours(30), [this] { troubleAtHeadquarters(); });
    often(end, hours(10), hours(70), [this] { postSomebodyElsewhere(); });
    often(end, hours(5), hours(60), [this] { server_.trimFeed(hours(between(1, 40))); });
    often(end, hours(1), hours(4), [this] { giveNewNames(); });
    if (chance(15)) calendar_.after(span(hours(5), hours(30)), [this] { copyATablet(); });
    if (chance(8)) loseTheServer(end);
    often(end, minutes(20), minutes(40), [this] { startWhatIsDown(30); });
    changeWeather();
    for (const auto& tablet : tablets_) {
      TabletNode* node = tablet.get();
      const int haste = static_cast<int>(between(30, 90));
      often(end, minutes(20), hours(4),
            [this, node, haste] { node->work(district_, staff_.officers, haste); });
      liveWithALine(*node, end);
      often(end, hours(3), hours(30), [node] { node->attach(); });
      often(end, hours(6), hours(50), [this, node] { troubleOn(*node); });
      node->clock().setDrift(static_cast<int>(between(-200, 200)));
    }
  }

  // A day in the field is a day without network; where there is none for days, a courier calls instead.
  void liveWithALine(TabletNode& node, UtcTime end) {
    const bool remote = chance(25);
    const auto met = [this, &node] { meet(node); };
    if (remote)
      often(end, hours(15), hours(70), met);
    else
      often(end, minutes(20), chance(30) ? hours(30) : hours(5), met);
    often(end, hours(2), remote ? hours(9) : hours(60), [this, &node] { courier_.call(node); });
  }

  void meet(TabletNode& node) {
    node.sync(
        [this](http::Request request, Network::Back back) {
          network_.carry(std::move(request), std::move(back));
        },
        [this](const DeviceId& device, const OfficerId& officer) { return server_.signIn(device, officer); });
  }

  void changeWeather() {
    Weather weather;
    const auto upTo = [this](int percent) { return static_cast<int>(between(0, percent)); };
    if (chance(70)) {
      weather = {upTo(30), upTo(30), upTo(20), upTo(15),
                 upTo(10), upTo(10), upTo(5),  milliseconds(between(20, 40'000))};
    }
    network_.setWeather(weather);
  }

  void portalChanges() {
    if (numbers_.empty()) return;
    const std::string& number = numbers_[static_cast<std::size_t>(between(0, 999)) % numbers_.size()];
    switch (between(0, 3)) {
      case 0:
        return portal_.remind(number);
      case 1:
        return portal_.cancel(number);
      default:
        return portal_.reopen(number);
    }
  }

  void troubleAtHeadquarters() {
    switch (between(0, 6)) {
      case 0:
        return server_.kill(false);
      case 1:
        return server_.kill(true);
      case 2:
      case 3:
        return server_.disk().dieAfter(random_.next() % 200);
      case 4:
        return fillDisk(server_.disk());
      case 5:
        return server_.backUp();
      default:
        if (chance(25)) server_.restoreBackup();
    }
  }

  // Headquarters' machine is broken, and what it did since the backup is not there any more.
  void loseTheServer(UtcTime end) {
    const milliseconds backed_up = span(hours(2), hours(15));
    const milliseconds lost = span(backed_up + hours(2), end - calendar_.now() - hours(1));
    calendar_.after(backed_up, [this] {
      startWhatIsDown(100);
      server_.backUp();
    });
    calendar_.after(lost, [this] { server_.restoreBackup(); });
  }

  void troubleOn(TabletNode& node) {
    switch (between(0, 9)) {
      case 6:
        return node.running() ? node.damage() : void();
      case 7:
        return node.running() ? node.backUp() : void();
      case 8:
        return chance(30) ? node.restoreBackup() : void();
      case 0:
        return node.running() ? node.kill(false) : void();
      case 1:
        return node.running() ? node.kill(true) : void();
      case 2:
      case 3:
        return node.disk().dieAfter(random_.next() % 60);
      case 4:
        return fillDisk(node.disk());
      default:
        node.clock().setOffset(milliseconds(between(-86'400'000LL * 3, 86'400'000LL * 3)));
    }
  }

  void fillDisk(Disk& disk) {
    disk.setFull(true);
    history_.note(disk.name(), "is full");
    calendar_.after(span(minutes(10), hours(10)), [this, &disk] {
      disk.setFull(false);
      history_.note(disk.name(), "has room again");
    });
  }

  void postSomebodyElsewhere() {
    const TabletNode& node = *tablets_[static_cast<std::size_t>(between(0, 99)) % tablets_.size()];
    const Officer& officer = node.officers().front();
    const Station& station =
        district_.stations[static_cast<std::size_t>(between(0, 99)) % district_.stations.size()];
    if (officer.role == Role::Inspector) server_.move(officer, station);
  }

  // Somebody set up a second tablet from an image of the first.
  void copyATablet() {
    const auto original = static_cast<std::size_t>(between(0, 99)) % tablets_.size();
    TabletNode& first = *tablets_[original];
    if (!first.running()) return;
    auto copy = std::make_unique<TabletNode>(calendar_, history_, shelf_.add("/copy"), scratch_ / "copy",
                                             DeviceId("copy"), first.officers(), random_.next());
    copy->copyFrom(first);
    TabletNode* node = copy.get();
    tablets_.push_back(std::move(copy));
    often(end_, minutes(20), hours(4), [this, node] { node->work(district_, staff_.officers, 60); });
    often(end_, minutes(20), hours(5), [this, node] { meet(*node); });
  }

  // Tablets that lost their place come to headquarters for a new code, one after the other.
  void giveNewNames() {
    for (const auto& tablet : tablets_) {
      if (!tablet->running() || (!tablet->lostItsPlace() && server_.knows(tablet->device()))) continue;
      tablet->enrolAnew(
          [this](const DeviceId& before, const crypto::KeyPair& old_keys, const crypto::KeyPair& new_keys) {
            return server_.enrolAnew(before, old_keys, new_keys);
          });
    }
  }

  void startWhatIsDown(int percent) {
    const auto tryTo = [&](const std::string& who, const auto& start) {
      try {
        start();
      } catch (const ErrorException& failure) {
        history_.note(who, std::string("can't start: ") + failure.what());
      }
    };
    if (!server_.running() && chance(percent)) tryTo("server", [&] { server_.start(); });
    for (const auto& tablet : tablets_) {
      if (!tablet->running() && chance(percent)) tryTo(tablet->device().text(), [&] { tablet->start(); });
    }
  }

  // ---- afterwards ----

  void calmDown() {
    history_.note("--", "the faults end");
    network_.setWeather({});
    portal_.setFaults(0, 0);
    server_.disk().setFull(false);
    server_.disk().dieNoMore();
    for (const auto& tablet : tablets_) {
      tablet->disk().setFull(false);
      tablet->disk().dieNoMore();
    }
    int still = 0;
    for (int round = 0; round < kQuietRounds && still < 3; ++round) {
      startWhatIsDown(100);
      giveNewNames();
      server_.askPortal();
      server_.feedPortal();
      for (const auto& tablet : tablets_) meet(*tablet);
      if (!lives(calendar_.now() + kQuietRound)) return;
      still = quiet(server_, tablets_, now_) ? still + 1 : 0;
    }
    if (still < 3) history_.violated("something still waits long after the last fault");
  }

  void finish() {
    if (server_.running()) {
      check(history_, server_, portal_, tablets_, numbers_);
      report_.files = checkFiles(history_, server_, tablets_);
    }
    for (const auto& tablet : tablets_) report_.operations += tablet->saved().size();
    report_.requests = network_.requests();
    report_.bundles = courier_.answers();
    report_.acts = calendar_.actsDone();
    report_.put_back = server_.timesPutBack();
    report_.complaints = numbers_.size();
  }

  UtcTime end_;
  DiskShelf shelf_;
  testing::ScratchFolder scratch_;  // attached files lie on a real disk, as those of the product do
  testing::SeededEntropy random_;
  Calendar calendar_;
  History history_{calendar_};
  WrongClock now_{calendar_};
  Json file_;
  District district_;
  people::Staff staff_;
  PortalNode portal_;
  ServerNode server_;
  Network network_;
  Courier courier_;
  std::vector<std::unique_ptr<TabletNode>> tablets_;
  std::vector<people::Complaint> filings_;
  std::vector<std::string> numbers_;
  RunReport report_;
};

}  // namespace

RunReport run(std::uint64_t seed, const std::filesystem::path& district_file) {
  return Run(seed, district_file).play();
}

}  // namespace nistaran::simulation
