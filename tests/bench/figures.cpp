#include "tests/bench/figures.h"

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <ostream>
#include <sstream>

namespace nistaran::bench {
namespace {

std::string shortened(double value) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(value < 10 ? 2 : value < 100 ? 1 : 0) << value;
  return text.str();
}

std::string withUnit(double value, const std::string& unit) {
  return shortened(value) + (unit.starts_with('/') ? "" : " ") + unit;
}

double rounded(double value) {
  return std::round(value * 1000) / 1000;
}

}  // namespace

double Samples::percentile(int percent) const {
  if (values_.empty()) return 0;
  std::vector<double> sorted = values_;
  std::sort(sorted.begin(), sorted.end());
  return sorted[(sorted.size() - 1) * static_cast<std::size_t>(percent) / 100];
}

void Figures::add(Figure figure) {
  // A double is not for documents, but it is what a figure is.
  nlohmann::ordered_json line{{"what", figure.what}};
  if (!figure.line.empty()) line["line"] = figure.line;
  line["value"] = rounded(figure.value);
  line["unit"] = figure.unit;
  if (figure.high > 0) {
    line["low"] = rounded(figure.low);
    line["high"] = rounded(figure.high);
  }
  if (figure.target > 0) line["target"] = figure.target;
  if (figure.traffic.up + figure.traffic.down > 0) {
    line["bytes_up"] = figure.traffic.up;
    line["bytes_down"] = figure.traffic.down;
    line["round_trips"] = figure.traffic.turns;
  }
  if (figure.bytes_target > 0) line["bytes_target"] = figure.bytes_target;
  if (figure.tablet_cpu_ms > 0) line["tablet_cpu_ms"] = rounded(figure.tablet_cpu_ms);
  if (figure.server_cpu_ms > 0) line["server_cpu_ms"] = rounded(figure.server_cpu_ms);
  out_ << line.dump() << std::endl;
  figures_.push_back(std::move(figure));
}

void Figures::table() const {
  out_ << "\n| what | line | median | low – high | target | up + down, bytes | target | round trips | CPU of "
          "tablet and proxy + server, ms |\n"
       << "|---|---|---|---|---|---|---|---|---|\n";
  for (const Figure& figure : figures_) {
    const bool sent = figure.traffic.up + figure.traffic.down > 0;
    out_ << "| " << figure.what << " | " << figure.line << " | " << withUnit(figure.value, figure.unit)
         << " | ";
    if (figure.high > 0) out_ << shortened(figure.low) << " – " << shortened(figure.high);
    out_ << " | ";
    if (figure.target > 0) out_ << withUnit(figure.target, figure.unit);
    out_ << " | ";
    if (sent) out_ << figure.traffic.up << " + " << figure.traffic.down;
    out_ << " | ";
    if (figure.bytes_target > 0) out_ << figure.bytes_target;
    out_ << " | ";
    if (sent) out_ << figure.traffic.turns;
    out_ << " | ";
    if (figure.tablet_cpu_ms > 0)
      out_ << shortened(figure.tablet_cpu_ms) << " + " << shortened(figure.server_cpu_ms);
    out_ << " |\n";
  }
  out_ << std::flush;
}

double timed(const std::function<void()>& act) {
  const auto began = std::chrono::steady_clock::now();
  act();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

double cpuMs(int pid) {
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return 0;
  return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

double peakMemoryKib(int pid) {
  std::ifstream status("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; status >> word;) {
    if (word != "VmHWM:") continue;
    double kib = 0;
    status >> kib;
    return kib;
  }
  return 0;
}

}  // namespace nistaran::bench
