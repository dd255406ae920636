// What was measured: kept, printed as JSON lines while it comes and as one table at the end. One thread.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "shared/json.h"
#include "tests/bench/counting_proxy.h"

namespace nistaran::bench {

// Several measurements of the same thing.
class Samples {
 public:
  void add(double value) { values_.push_back(value); }
  std::size_t size() const { return values_.size(); }
  double median() const { return percentile(50); }
  double percentile(int percent) const;  // 0 where there are none

 private:
  std::vector<double> values_;
};

struct Figure {
  std::string what;
  std::string line = {};  // "0 ms", "300 ms", "64 kbit/s"; empty where there is no network
  double value = 0;       // median
  std::string unit;       // "ms", "s", "/s", "KiB"
  double low = 0;         // p10 or p50, and
  double high = 0;        // p90 or p99: 0 where it was measured once
  double target = 0;      // of the same unit; 0: none
  Traffic traffic = {};   // of one act; nothing where nothing was sent
  std::size_t bytes_target = 0;
  double tablet_cpu_ms = 0;  // of this process, the proxy in it
  double server_cpu_ms = 0;
};

class Figures {
 public:
  explicit Figures(std::ostream& out) : out_(out) {}

  void add(Figure figure);  // prints it as a line of JSON
  void table() const;

 private:
  std::ostream& out_;
  std::vector<Figure> figures_;
};

// Milliseconds that `act` takes.
double timed(const std::function<void()>& act);

// Processor time of a process so far, in milliseconds: hardly disturbed by what else the machine does.
double cpuMs(int pid);

// Highest resident memory of a process so far, in KiB; 0 for one that is gone.
double peakMemoryKib(int pid);

}  // namespace nistaran::bench
