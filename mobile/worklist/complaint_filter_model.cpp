#include "mobile/worklist/complaint_filter_model.h"

#include <limits>
#include <tuple>

#include "mobile/words/words.h"
#include "shared/text.h"

namespace nistaran::mobile {
namespace {

using Filter = ComplaintFilterModel::Filter;

constexpr std::array<std::pair<Filter, std::string_view>, 8> kFilters{{{Filter::All, "all"},
                                                                       {Filter::Pending, "pending"},
                                                                       {Filter::WithinDays, "within_days"},
                                                                       {Filter::Defaulter, "defaulter"},
                                                                       {Filter::Unmarked, "unmarked"},
                                                                       {Filter::Submitted, "submitted"},
                                                                       {Filter::NeedsMe, "needs_me"},
                                                                       {Filter::Closed, "closed"}}};

int pressing(const std::string& priority) {
  return priority == "urgent" ? 0 : priority == "high" ? 1 : 2;
}

// What is over, stands last; then by the day on which it is due; then by priority.
std::tuple<bool, std::int64_t, int, std::string> urgency(const ComplaintSummary& row) {
  const bool over = row.status == Status::Disposed || row.status == Status::Cancelled;
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
  invalidateFilter();
  emit searchTextChanged();
}

QString ComplaintFilterModel::dueFilter() const {
  for (const auto& [filter, name] : kFilters) {
    if (filter == filter_) return qstring(name);
  }
  return {};
}

void ComplaintFilterModel::setDueFilter(const QString& wanted) {
  for (const auto& [filter, name] : kFilters) {
    if (qstring(name) != wanted || filter == filter_) continue;
    filter_ = filter;
    invalidateFilter();
    emit dueFilterChanged();
    return;
  }
}

bool ComplaintFilterModel::fits(int row, Filter filter) const {
  const ComplaintSummary& complaint = source_.at(row);
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
  return search_key_.empty() || source_.at(row).search.find(search_key_) != std::string::npos;
}

bool ComplaintFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  return urgency(source_.at(left.row())) < urgency(source_.at(right.row()));
}

void ComplaintFilterModel::recount() {
  std::array<int, 8> counts{};
  for (int row = 0; row < source_.rowCount(); ++row) {
    for (const auto& [filter, name] : kFilters)
      counts[static_cast<std::size_t>(filter)] += fits(row, filter) ? 1 : 0;
  }
  if (counts == counts_) return;
  counts_ = counts;
  emit countsChanged();
}

}  // namespace nistaran::mobile
