#include "tests/bench/exchange.h"

#include <unistd.h>

#include <functional>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "tests/people/texts.h"

namespace nistaran::bench {
namespace {

struct NamedLine {
  const char* name;
  Line line;
};
constexpr NamedLine kNear{"0 ms", {}};
constexpr NamedLine kFar{"300 ms", {std::chrono::milliseconds(150), 0}};
constexpr NamedLine kThin{"64 kbit/s", {std::chrono::milliseconds(150), 8000}};

// What is aimed at, on the near line: milliseconds and bytes both ways.
struct Target {
  double ms = 0;
  std::size_t bytes = 0;
};
constexpr Target kFirstPull{300, 1'000'000};
constexpr Target kPush{66, 110'000};
constexpr Target kNoOp{1.6, 300};
constexpr Target kThreeOperations{0, 2000};
constexpr double kFarRoundTripMs = 300;

void mustSync(world::Tablet& tablet, const Officer& officer) {
  if (!tablet.sync(officer.id)) throw std::runtime_error("a sync failed: " + tablet.lastError());
}

// Repeats one act of a tablet on one line.
class Act {
 public:
  Act(Figures& figures, Stage& stage, std::string what, const NamedLine& line, Target target = {})
      : figures_(figures), stage_(stage), what_(std::move(what)), line_(line), target_(target) {}

  void once(const std::function<void()>& act) {
    stage_.proxy().setLine(line_.line);
    stage_.proxy().reset();
    const double tablet_before = cpuMs(::getpid());
    const double server_before = cpuMs(stage_.serverPid());
    samples_.add(timed(act));
    tablet_cpu_.add(cpuMs(::getpid()) - tablet_before);
    server_cpu_.add(cpuMs(stage_.serverPid()) - server_before);
    traffic_ = stage_.proxy().traffic();
    stage_.proxy().setLine({});
  }
  // `high` is a percentile; the middle of the spread for few samples is its two ends.
  void done(int low = 0, int high = 100) {
    const bool far = line_.line.one_way.count() > 0;
    figures_.add({.what = what_,
                  .line = line_.name,
                  .value = samples_.median(),
                  .unit = "ms",
                  .low = samples_.percentile(low),
                  .high = samples_.percentile(high),
                  .target = line_.line.bytes_per_second > 0 || target_.ms <= 0 ? 0
                            : far                                              ? kFarRoundTripMs + target_.ms
                                                                               : target_.ms,
                  .traffic = traffic_,
                  .bytes_target = target_.bytes,
                  .tablet_cpu_ms = tablet_cpu_.median(),
                  .server_cpu_ms = server_cpu_.median()});
  }
  double median() const { return samples_.median(); }

 private:
  Figures& figures_;
  Stage& stage_;
  std::string what_;
  NamedLine line_;
  Target target_;
  Samples samples_;
  Samples tablet_cpu_;
  Samples server_cpu_;
  Traffic traffic_;
};

// A person at a tablet: corrects telephone numbers, records visits.
class Hand {
 public:
  Hand(world::Tablet& tablet, const Officer& officer)
      : tablet_(tablet), officer_(officer), complaints_(tablet.complaints(officer.id)) {}

  // `count` corrections, on as many complaints as there are.
  void correct(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::string digits = std::to_string(next_ % 100'000);
      tablet_.record(
          officer_, complaints_[next_ % complaints_.size()], OperationKind::FieldsSet,
          {{"set", {{"complainant.mobile", "99999" + std::string(5 - digits.size(), '0') + digits}}}});
      ++next_;
    }
  }
  // What an officer brings home from one visit.
  void visit() {
    const ComplaintId& complaint = complaints_[next_++ % complaints_.size()];
    tablet_.record(officer_, complaint, OperationKind::ActionRecord,
                   {{"type", "contact"}, {"result", "reached"}, {"text", "दूरभाष पर बात हुई।"}});
    tablet_.record(
        officer_, complaint, OperationKind::ActionRecord,
        {{"type", "visit"}, {"text", "मौके पर गया।"}, {"lat_udeg", 27'055'000}, {"lon_udeg", 79'918'000}});
    tablet_.record(
        officer_, complaint, OperationKind::ActionRecord,
        {{"type", "statement"}, {"of", "complainant"}, {"text", people::statementOf("complainant", next_)}});
  }

 private:
  world::Tablet& tablet_;
  const Officer& officer_;
  std::vector<ComplaintId> complaints_;
  std::size_t next_ = 0;
};

void measureFirstPull(Figures& figures, Stage& stage, const NamedLine& line, int rounds) {
  Act act(figures, stage, "first pull", line, kFirstPull);
  for (int round = 0; round < rounds; ++round) {
    const auto tablet = stage.tablet(stage.chief());
    act.once([&] { mustSync(*tablet, stage.chief()); });
  }
  act.done();
}

void measurePush(Figures& figures, Stage& stage, world::Tablet& tablet, Hand& hand, std::size_t count,
                 const NamedLine& line, int rounds) {
  const bool edits = count >= 1000;
  Act act(figures, stage,
          edits ? "push of " + std::to_string(count) + " edits" : "push by " + std::to_string(count), line,
          edits ? kPush : Target{});
  for (int round = 0; round < rounds; ++round) {
    hand.correct(count);
    act.once([&] { mustSync(tablet, stage.chief()); });
  }
  edits ? act.done() : act.done(1, 99);
  if (edits) return;
  figures.add({.what = "push by " + std::to_string(count) + ", operations",
               .line = line.name,
               .value = static_cast<double>(count) / act.median() * 1000,
               .unit = "/s"});
}

void measureSmall(Figures& figures, Stage& stage, world::Tablet& tablet, Hand& hand, const NamedLine& line,
                  int rounds) {
  Act no_op(figures, stage, "steady no-op", line, kNoOp);
  for (int round = 0; round < rounds; ++round) no_op.once([&] { mustSync(tablet, stage.chief()); });
  no_op.done(1, 99);
  Act three(figures, stage, "sync of 3 operations", line, kThreeOperations);
  for (int round = 0; round < std::min(rounds, 20); ++round) {
    hand.visit();
    three.once([&] { mustSync(tablet, stage.chief()); });
  }
  three.done(1, 99);
}

// What the front and TLS cost by themselves: the same connection, an answer of a few bytes.
void measureFloor(Figures& figures, Stage& stage) {
  world::Web web(stage.address().url, stage.address().ca);
  (void)web.get("/healthz");
  Act act(figures, stage, "GET /healthz, the floor of a request", kNear);
  for (int i = 0; i < 300; ++i) act.once([&] { (void)web.get("/healthz"); });
  act.done(1, 99);
}

void measureRequestRate(Figures& figures, Stage& stage, int tablets) {
  std::vector<std::unique_ptr<world::Tablet>> all;
  for (int i = 0; i < tablets; ++i) {
    all.push_back(stage.tablet(stage.inspector()));
    mustSync(*all.back(), stage.inspector());
  }
  constexpr int kEach = 200;
  const double ms = timed([&] {
    std::vector<std::thread> hands;
    for (const auto& tablet : all) {
      hands.emplace_back([&tablet, &stage] {
        for (int i = 0; i < kEach; ++i) (void)tablet->sync(stage.inspector().id);
      });
    }
    for (std::thread& hand : hands) hand.join();
  });
  figures.add({.what = "no-op by " + std::to_string(tablets) + " tablets at once, requests",
               .line = kNear.name,
               .value = tablets * kEach / ms * 1000,
               .unit = "/s"});
  const double pushed = timed([&] {
    std::vector<std::thread> hands;
    for (const auto& tablet : all) {
      hands.emplace_back([&tablet, &stage] {
        Hand hand(*tablet, stage.inspector());
        for (int i = 0; i < kEach / 4; ++i) {
          hand.correct(1);
          (void)tablet->sync(stage.inspector().id);
        }
      });
    }
    for (std::thread& hand : hands) hand.join();
  });
  figures.add({.what = "record and push by 1, " + std::to_string(tablets) + " tablets at once, operations",
               .line = kNear.name,
               .value = tablets * kEach / 4 / pushed * 1000,
               .unit = "/s"});
}

}  // namespace

std::vector<std::string> measureExchange(Figures& figures, Stage& stage, const ExchangePlan& plan) {
  measureFloor(figures, stage);
  measureFirstPull(figures, stage, kNear, plan.rounds);
  measureFirstPull(figures, stage, kFar, std::min(plan.rounds, 3));
  if (plan.slow_pull) measureFirstPull(figures, stage, kThin, 1);

  const auto tablet = stage.tablet(stage.chief());
  mustSync(*tablet, stage.chief());
  std::vector<std::string> documents;
  for (const ComplaintId& complaint : tablet->complaints(stage.chief().id))
    documents.push_back(tablet->confirmed(stage.chief().id, complaint)->json.dump());

  Hand hand(*tablet, stage.chief());
  measureSmall(figures, stage, *tablet, hand, kNear, 300);
  measureSmall(figures, stage, *tablet, hand, kFar, 5);
  measureSmall(figures, stage, *tablet, hand, kThin, 3);
  measurePush(figures, stage, *tablet, hand, plan.edits, kNear, plan.rounds);
  measurePush(figures, stage, *tablet, hand, plan.edits, kFar, std::min(plan.rounds, 3));
  measurePush(figures, stage, *tablet, hand, plan.edits, kThin, 1);
  measurePush(figures, stage, *tablet, hand, 1, kNear, 300);
  measurePush(figures, stage, *tablet, hand, 10, kNear, 100);
  measurePush(figures, stage, *tablet, hand, 100, kNear, 20);
  measureRequestRate(figures, stage, 8);
  return documents;
}

void measureMemory(Figures& figures, Stage& stage) {
  const auto folder = stage.folder() / "alone";
  std::filesystem::create_directories(folder);
  const world::Finished finished =
      world::run({world::program("nistaran-bench"), "tablet", "--folder", folder.string(), "--url",
                  stage.address().url, "--ca", stage.address().ca, "--code", stage.enrolmentCode()});
  if (finished.status != 0) throw std::runtime_error("the tablet alone: " + finished.output);
  figures.add({.what = "peak memory of a tablet after its first pull",
               .value = std::stod(finished.output) / 1024,
               .unit = "MiB"});
  figures.add({.what = "peak memory of the server after all this",
               .value = peakMemoryKib(stage.serverPid()) / 1024,
               .unit = "MiB"});
}

int beTablet(const std::filesystem::path& folder, const world::ServerAddress& server,
             const std::string& code) {
  const SystemClock clock;
  world::Tablet tablet(folder / "tablet.db", server, clock);
  tablet.enrol(code, "alone");
  const Officer officer = tablet.signIn(OfficerId("sp"), world::kPassword);
  mustSync(tablet, officer);
  std::cout << peakMemoryKib(::getpid()) << std::endl;
  return 0;
}

void measureGrowth(Figures& figures, const std::filesystem::path& folder, std::size_t operations_max) {
  constexpr std::size_t kScope = 500;
  for (std::size_t operations = 1000; operations <= operations_max; operations *= 10) {
    const std::string named = std::to_string(operations) + " operations in the journal";
    Stage stage(folder / ("journal-" + std::to_string(operations)),
                {.complaints = kScope + (operations - kScope) / 10,
                 .at_own_station = kScope,
                 .operations = operations});
    const Officer& officer = stage.inspector();
    Act pull(figures, stage, named + ": first pull of 500", kNear);
    std::unique_ptr<world::Tablet> tablet;
    for (int i = 0; i < 5; ++i) {
      tablet = stage.tablet(officer);
      pull.once([&] { mustSync(*tablet, officer); });
    }
    pull.done();
    Act no_op(figures, stage, named + ": no-op", kNear);
    for (int i = 0; i < 200; ++i) no_op.once([&] { mustSync(*tablet, officer); });
    no_op.done(1, 99);
    Hand hand(*tablet, officer);
    Act push(figures, stage, named + ": push by 10", kNear);
    for (int i = 0; i < 50; ++i) {
      hand.correct(10);
      push.once([&] { mustSync(*tablet, officer); });
    }
    push.done(1, 99);
    figures.add({.what = named + ": peak memory of the server",
                 .value = peakMemoryKib(stage.serverPid()) / 1024,
                 .unit = "MiB"});
  }
}

}  // namespace nistaran::bench
