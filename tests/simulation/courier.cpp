#include "tests/simulation/courier.h"

#include "sync/bundle/file.h"

namespace nistaran::simulation {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// A courier who finds nobody waits so long, and so often.
constexpr milliseconds kWaits = hours(2);
constexpr int kAttempts = 12;

}  // namespace

milliseconds Courier::onTheWay() {
  const bool far = chance(30);
  const auto most = static_cast<std::uint64_t>(minutes(far ? hours(30) : hours(5)).count());
  return minutes(10 + random_.next() % most);
}

void Courier::call(TabletNode& tablet) {
  if (!tablet.running()) return;
  const auto file = tablet.writeBundle(server_.district().code, server_.bundleKey());
  if (!file) return;
  carry(*file, server_.bundleKey(),
        [this, &tablet](const Carried& carried) { handIn(tablet, carried, kAttempts); });
}

void Courier::carry(const std::string& file, const std::string& receiver_key, const Arrive& arrive) {
  const auto send = [&](Carried carried) {
    calendar_.after(onTheWay(), [arrive, carried = std::move(carried)] { arrive(carried); });
  };
  if (chance(10)) return;
  if (chance(15)) send(spoilt(file, receiver_key));
  if (chance(15)) send({file});
  send({file});
}

Courier::Carried Courier::spoilt(std::string file, const std::string& receiver_key) {
  const std::size_t at = random_.next() % file.size();
  switch (random_.next() % 3) {
    case 0:
      file.resize(at);
      return {file, false};
    case 1:
      file[at] = static_cast<char>(file[at] ^ (1 << random_.next() % 8));
      return {file, false};
    default:
      break;
  }
  // By somebody who knows how to write the checksum anew.
  BundleFile outside = readBundleFile(file).value();
  char& byte = outside.body[at % outside.body.size()];
  byte = static_cast<char>(byte ^ 1);
  return {writeBundleFile(outside.kind, receiver_key, outside.body), false};
}

void Courier::handIn(TabletNode& tablet, const Carried& carried, int attempts) {
  const auto answer = server_.takeBundle(carried.file);
  if (!answer) {
    if (attempts == 0) return;
    calendar_.after(kWaits, [this, &tablet, carried, attempts] { handIn(tablet, carried, attempts - 1); });
    return;
  }
  if (!*answer) return refused(carried, "headquarters", answer->error().fault());
  if (!carried.whole) history_.violated("headquarters took a bundle that was altered on the way");
  carry(**answer, tablet.publicKey(), [this, &tablet](const Carried& brought) { comeBack(tablet, brought); });
}

// Sometimes the tablet has just found a line, too, and the file is opened while an exchange is under way.
void Courier::comeBack(TabletNode& tablet, const Carried& carried) {
  milliseconds wait{0};
  if (chance(30)) {
    meet_(tablet);
    wait = milliseconds(random_.next() % 2000);
  }
  calendar_.after(wait, [this, &tablet, carried] { bringBack(tablet, carried, kAttempts); });
}

void Courier::bringBack(TabletNode& tablet, const Carried& carried, int attempts) {
  if (!tablet.running()) {
    if (attempts == 0) return;
    calendar_.after(kWaits, [this, &tablet, carried, attempts] { bringBack(tablet, carried, attempts - 1); });
    return;
  }
  const auto fault = tablet.takeBundle(carried.file, server_.bundleKey());
  if (fault) return refused(carried, tablet.device().text(), *fault);
  if (!carried.whole)
    history_.violated(tablet.device().text() + " took an answer that was altered on the way");
  ++answers_;
}

// A tablet, or a server, may have become another one meanwhile; but a file that is whole is never damaged.
void Courier::refused(const Carried& carried, const std::string& by, BundleFault fault) {
  history_.note("courier", by + " does not take the file: " + std::string(describe(fault).name));
  const bool meanwhile = fault == BundleFault::OtherTablet || fault == BundleFault::UnknownDevice;
  if (carried.whole && !meanwhile) history_.violated(by + " does not take a file that is as it was written");
}

}  // namespace nistaran::simulation
