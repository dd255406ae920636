#include "shared/indian_time.h"

#include <chrono>

namespace nistaran {
namespace {

using namespace std::chrono;

sys_time<milliseconds> inIndia(std::int64_t at_ms) {
  return sys_time<milliseconds>(milliseconds(at_ms)) + hours(5) + minutes(30);
}

std::string two(long value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

std::string indianDate(std::int64_t at_ms) {
  const year_month_day date(floor<days>(inIndia(at_ms)));
  return two(static_cast<unsigned>(date.day())) + "." + two(static_cast<unsigned>(date.month())) + "." +
         std::to_string(static_cast<int>(date.year()));
}

std::string indianDateTime(std::int64_t at_ms) {
  const auto time = inIndia(at_ms);
  const hh_mm_ss clock(time - floor<days>(time));
  return indianDate(at_ms) + ", " + std::to_string(clock.hours().count()) + ":" +
         two(clock.minutes().count());
}

}  // namespace nistaran
