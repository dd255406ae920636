#include "mobile/worklist/complaint_list_model.h"

#include <algorithm>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {

ComplaintListModel::ComplaintListModel(QObject* parent) : QAbstractListModel(parent) {}

int ComplaintListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ComplaintListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const ComplaintSummary& row = at(index.row());
  switch (role) {
    case NumberRole:
      return qstring(row.number.text());
    case ComplainantNameRole:
      return qstring(row.complainant);
    case MaskedMobileRole:
      return qstring(row.masked_mobile);
    case VillageRole:
      return qstring(row.village);
    case CategoryRole:
      return qstring(row.category);
    case TypeTextRole:
      return typeWords(district_, row.type, language_);
    case SummaryRole:
      return qstring(row.beginning);
    case DueTextRole:
      return dueWords(row.due, now_);
    case DueStateRole:
      return qstring(toText(row.dueState(now_)));
    case StatusRole:
      return qstring(toText(row.status));
    case StatusTextRole:
      return statusWords(row.status);
    case PriorityRole:
      return qstring(row.priority);
    case OfficerNameRole:
      return qstring(row.officer_name);
    case StationNameRole:
      return stationWords(district_, row.station, language_);
    case UnsentCountRole:
      return row.unsent;
    case ConflictCountRole:
      return row.conflicts;
    case HeldCountRole:
      return row.held;
    case ReminderCountRole:
      return row.reminders;
    case ClocksRole:
      return clocksWords(row.due, row.held_since_ms, now_);
    default:
      return {};
  }
}

QHash<int, QByteArray> ComplaintListModel::roleNames() const {
  return {{NumberRole, "number"},
          {ComplainantNameRole, "complainantName"},
          {MaskedMobileRole, "maskedMobile"},
          {VillageRole, "village"},
          {CategoryRole, "category"},
          {TypeTextRole, "typeText"},
          {SummaryRole, "summary"},
          {DueTextRole, "dueText"},
          {DueStateRole, "dueState"},
          {StatusRole, "status"},
          {StatusTextRole, "statusText"},
          {PriorityRole, "priority"},
          {OfficerNameRole, "officerName"},
          {StationNameRole, "stationName"},
          {UnsentCountRole, "unsentCount"},
          {ConflictCountRole, "conflictCount"},
          {HeldCountRole, "heldCount"},
          {ReminderCountRole, "reminderCount"},
          {ClocksRole, "clocks"}};
}

std::vector<Alike> ComplaintListModel::alikeTo(const ComplaintId& number) const {
  const auto known = row_of_.find(number);
  if (known == row_of_.end()) return {};
  return mobile::alikeTo(rows_[static_cast<std::size_t>(known->second)], rows_);
}

void ComplaintListModel::reset(std::vector<ComplaintSummary> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  row_of_.clear();
  for (std::size_t row = 0; row < rows_.size(); ++row) row_of_[rows_[row].number] = static_cast<int>(row);
  endResetModel();
}

void ComplaintListModel::put(const ComplaintSummary& summary) {
  const auto known = row_of_.find(summary.number);
  if (known != row_of_.end()) {
    rows_[static_cast<std::size_t>(known->second)] = summary;
    emit dataChanged(index(known->second), index(known->second));
    return;
  }
  const int row = rowCount();
  beginInsertRows({}, row, row);
  rows_.push_back(summary);
  row_of_[summary.number] = row;
  endInsertRows();
}

void ComplaintListModel::remove(const ComplaintId& number) {
  const auto known = row_of_.find(number);
  if (known == row_of_.end()) return;
  const int gone = known->second;
  beginRemoveRows({}, gone, gone);
  rows_.erase(rows_.begin() + gone);
  row_of_.erase(known);
  for (auto& [other, row] : row_of_) {
    if (row > gone) --row;
  }
  endRemoveRows();
}

void ComplaintListModel::retell(UtcTime now) {
  now_ = now;
  if (!rows_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void ComplaintListModel::setDistrict(District district, const QString& language) {
  district_ = std::move(district);
  language_ = language;
}

}  // namespace nistaran::mobile
