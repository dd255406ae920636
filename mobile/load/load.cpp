#include "mobile/load/load.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace nistaran::mobile {
namespace {

bool isMine(const Station& station, const Officer& me) {
  if (!me.station.empty()) return station.code == me.station;
  return me.circle.empty() || station.circle == me.circle;
}

bool enquires(const Officer& officer) {
  return officer.active && (officer.role == Role::StationOfficer || officer.role == Role::Inspector);
}

auto burden(const LoadRow& row) {
  return std::tuple(-row.load.defaulter, -row.load.within_days, -row.load.pending, row.name,
                    row.officer.text());
}

}  // namespace

Load& Load::operator+=(const Load& other) {
  pending += other.pending;
  within_days += other.within_days;
  defaulter += other.defaulter;
  submitted += other.submitted;
  returned += other.returned;
  unmarked += other.unmarked;
  return *this;
}

Load loadOf(const ComplaintSummary& complaint, UtcTime now) {
  Load load;
  const DueState due = complaint.dueState(now);
  if (due == DueState::Closed || complaint.status == Status::Approved) return load;
  load.within_days = due == DueState::WithinDays ? 1 : 0;
  load.defaulter = due == DueState::Defaulter ? 1 : 0;
  switch (complaint.status) {
    case Status::Received:
      load.unmarked = 1;
      break;
    case Status::Returned:
      load.returned = 1;
      load.pending = 1;
      break;
    case Status::Marked:
      load.pending = 1;
      break;
    case Status::Submitted:
      load.submitted = 1;
      break;
    case Status::Approved:
    case Status::Disposed:
    case Status::Cancelled:
      break;
  }
  return load;
}

std::vector<LoadRow> loadBoard(const std::vector<ComplaintSummary>& complaints,
                               const std::vector<Officer>& colleagues, const District& district,
                               const Officer& me, UtcTime now) {
  std::map<StationCode, Load> stations;
  std::map<std::pair<StationCode, OfficerId>, LoadRow> officers;
  for (const Officer& officer : colleagues) {
    if (enquires(officer))
      officers[{officer.station, officer.id}] = {false,        officer.station, officer.id,
                                                 officer.name, officer.rank,    {}};
  }
  for (const ComplaintSummary& complaint : complaints) {
    const Load load = loadOf(complaint, now);
    stations[complaint.station] += load;
    if (complaint.officer.empty() || load == Load()) continue;
    LoadRow& row = officers[{complaint.station, complaint.officer}];
    if (row.officer.empty())
      row = {false, complaint.station, complaint.officer, complaint.officer_name, {}, {}};
    row.load += load;
  }
  std::vector<LoadRow> board;
  for (const Station& station : district.stations) {
    if (!isMine(station, me)) continue;
    board.push_back({true, station.code, {}, {}, {}, stations[station.code]});
    const auto first = static_cast<std::ptrdiff_t>(board.size());
    for (const auto& [key, row] : officers) {
      if (key.first == station.code) board.push_back(row);
    }
    std::sort(board.begin() + first, board.end(),
              [](const LoadRow& a, const LoadRow& b) { return burden(a) < burden(b); });
  }
  return board;
}

}  // namespace nistaran::mobile
