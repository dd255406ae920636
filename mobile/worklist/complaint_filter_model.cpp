#include "mobile/worklist/complaint_filter_model.h"

#include <limits>
#include <tuple>

#include "mobile/words/words.h"
#include "mobile/worklist/sound_key.h"
#include "shared/text.h"

namespace nistaran::mobile {
namespace {

using Filter = ComplaintFilterModel::Filter;
using Order = ComplaintFilterModel::Order;

constexpr std::array<std::pair<Filter, std::string_view>, ComplaintFilterModel::kFilters> kFilterNames{
    {{Filter::All, "all"},
     {Filter::Pending, "pending"},
     {Filter::WithinDays, "within_days"},
     {Filter::Defaulter, "defaulter"},
     {Filter::Reminder, "reminder"},
     {Filter::Unmarked, "unmarked"},
     {Filter::Submitted, "submitted"},
     {Filter::NeedsMe, "needs_me"},
     {Filter::Closed, "closed"}}};

constexpr std::array<std::pair<Order, std::string_view>, 4> kOrderNames{
    {{Order::Due, "due"}, {Order::Received, "received"}, {Order::Held, "held"}, {Order::Village, "village"}}};

int pressing(const std::string& priority) {
  return priority == "urgent" ? 0 : priority == "high" ? 1 : 2;
}

bool isOver(const ComplaintSummary& row) {
  return row.status == Status::Disposed || row.status == Status::Cancelled;
}

// What is over, stands last; then by the day on which it is due; then by priority.
std::tuple<bool, std::int64_t, int, std::string> urgency(const ComplaintSummary& row) {
  const bool over = isOver(row);
  const auto due = effectiveDue(row.due);
  return {over, due ? toMs(*due) : std::numeric_limits<std::int64_t>::max(), pressing(row.priority),
          row.number.text()};
}

}  // namespace

ComplaintFilterModel::ComplaintFilterModel(ComplaintListModel& source, QObject* parent)
    : QSortFilterProxyModel(parent), source_(source) {
  setDynamicSortFilter(true);
  // Many complaints of one page change in a row: they are counted once.
  recount_.setSingleShot(true);
  recount_.setInterval(0);
  connect(&recount_, &QTimer::timeout, this, &ComplaintFilterModel::recount);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
    connect(&source_, signal, &recount_, qOverload<>(&QTimer::start));
    connect(this, signal, this, &ComplaintFilterModel::countChanged);
  }
  connect(&source_, &QAbstractItemModel::dataChanged, &recount_, qOverload<>(&QTimer::start));
  connect(&source_, &QAbstractItemModel::modelReset, this, &ComplaintFilterModel::recount);
  connect(this, &QAbstractItemModel::modelReset, this, &ComplaintFilterModel::countChanged);
  setSourceModel(&source_);
  sort(0);
}

void ComplaintFilterModel::setSearchText(const QString& text) {
  if (search_text_ == text) return;
  search_text_ = text;
  search_key_ = searchKey(text.toStdString());
  search_sound_ = isLatin(text.toStdString()) ? soundKey(text.toStdString()) : std::string();
  invalidateFilter();
  emit searchTextChanged();
}

QString ComplaintFilterModel::dueFilter() const {
  for (const auto& [filter, name] : kFilterNames) {
    if (filter == filter_) return qstring(name);
  }
  return {};
}

void ComplaintFilterModel::setDueFilter(const QString& wanted) {
  for (const auto& [filter, name] : kFilterNames) {
    if (qstring(name) != wanted || filter == filter_) continue;
    filter_ = filter;
    invalidateFilter();
    emit dueFilterChanged();
    return;
  }
}

void ComplaintFilterModel::showOf(const QString& holder, const QString& name) {
  if (holder_ == holder) return;
  holder_ = holder;
  holder_name_ = name;
  const QString who = holder.section(u':', 1);
  const bool station = holder.startsWith(QLatin1String("station:"));
  officer_ = OfficerId(station ? std::string() : who.section(u'@', 0, 0).toStdString());
  station_ = StationCode((station ? who : who.section(u'@', 1)).toStdString());
  if (!holder.isEmpty()) {
    setDueFilter(QStringLiteral("all"));
    setSearchText({});
  }
  invalidateFilter();
  recount();
  emit holderChanged();
}

bool ComplaintFilterModel::isHeld(const ComplaintSummary& complaint) const {
  return (officer_.empty() || complaint.officer == officer_) &&
         (station_.empty() || complaint.station == station_);
}

QString ComplaintFilterModel::order() const {
  for (const auto& [order, name] : kOrderNames) {
    if (order == order_) return qstring(name);
  }
  return {};
}

void ComplaintFilterModel::setOrder(const QString& wanted) {
  for (const auto& [order, name] : kOrderNames) {
    if (qstring(name) != wanted || order == order_) continue;
    order_ = order;
    invalidate();
    emit orderChanged();
    return;
  }
}

bool ComplaintFilterModel::fits(int row, Filter filter) const {
  const ComplaintSummary& complaint = source_.at(row);
  if (!isHeld(complaint)) return false;
  const DueState due = source_.dueStateAt(row);
  const bool open = due != DueState::Closed && complaint.status != Status::Approved;
  switch (filter) {
    case Filter::All:
      return true;
    case Filter::Pending:
      return open && complaint.status != Status::Received && complaint.status != Status::Submitted;
    case Filter::WithinDays:
      return open && due == DueState::WithinDays;
    case Filter::Defaulter:
      return open && due == DueState::Defaulter;
    case Filter::Reminder:
      return open && complaint.reminders > 0;
    case Filter::Unmarked:
      return complaint.status == Status::Received;
    case Filter::Submitted:
      return complaint.status == Status::Submitted;
    case Filter::NeedsMe:
      return complaint.needs_me;
    case Filter::Closed:
      return !open;
  }
  return true;
}

bool ComplaintFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
  if (!fits(row, filter_)) return false;
  const ComplaintSummary& complaint = source_.at(row);
  if (search_key_.empty() || complaint.search.find(search_key_) != std::string::npos) return true;
  return !search_sound_.empty() && soundsLike(complaint.sounds, search_sound_);
}

bool ComplaintFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const ComplaintSummary& one = source_.at(left.row());
  const ComplaintSummary& other = source_.at(right.row());
  if (order_ == Order::Due || isOver(one) != isOver(other)) return urgency(one) < urgency(other);
  const auto before = [&](const auto& mine, const auto& theirs) {
    return mine != theirs ? mine < theirs : urgency(one) < urgency(other);
  };
  // Who has nobody yet comes after all that somebody has.
  const auto since = [](const ComplaintSummary& row) {
    return row.held_since_ms == 0 ? std::numeric_limits<std::int64_t>::max() : row.held_since_ms;
  };
  if (order_ == Order::Received) return before(-one.received_at_ms, -other.received_at_ms);
  if (order_ == Order::Held) return before(since(one), since(other));
  return before(one.village, other.village);
}

void ComplaintFilterModel::recount() {
  std::array<int, kFilters> counts{};
  for (int row = 0; row < source_.rowCount(); ++row) {
    for (const auto& [filter, name] : kFilterNames)
      counts[static_cast<std::size_t>(filter)] += fits(row, filter) ? 1 : 0;
  }
  if (counts == counts_) return;
  counts_ = counts;
  emit countsChanged();
}

}  // namespace nistaran::mobile
