#include "tests/reference_portal/india_time.h"

#include <chrono>

namespace reference_portal {
namespace {

using namespace std::chrono;

sys_time<milliseconds> inIndia(std::int64_t at_ms) {
  return sys_time<milliseconds>(milliseconds(at_ms) + hours(5) + minutes(30));
}

year_month_day dateOf(std::int64_t at_ms) {
  return year_month_day(floor<days>(inIndia(at_ms)));
}

std::string two(std::int64_t value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

std::int64_t systemNowMs() {
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string monthOf(std::int64_t at_ms) {
  const year_month_day date = dateOf(at_ms);
  return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month()));
}

std::string twoDigitYearOf(std::int64_t at_ms) {
  return two(static_cast<int>(dateOf(at_ms).year()) % 100);
}

std::string dateText(std::int64_t at_ms) {
  const year_month_day date = dateOf(at_ms);
  return two(static_cast<unsigned>(date.day())) + "." + two(static_cast<unsigned>(date.month())) + "." +
         std::to_string(static_cast<int>(date.year()));
}

std::string dateTimeText(std::int64_t at_ms) {
  const auto time = inIndia(at_ms);
  const hh_mm_ss clock(time - floor<days>(time));
  return dateText(at_ms) + ", " + two(clock.hours().count()) + ":" + two(clock.minutes().count());
}

std::int64_t secondsToNextMonth(std::int64_t at_ms) {
  const year_month_day date = dateOf(at_ms);
  const sys_days next = sys_days((date.year() / date.month() + months(1)) / 1);
  return duration_cast<seconds>(next - inIndia(at_ms)).count() + 1;
}

}  // namespace reference_portal
