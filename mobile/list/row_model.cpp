#include "mobile/list/row_model.h"

namespace nistaran::mobile {

RowModel::RowModel(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent), roles_(std::move(roles)) {}

int RowModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int column = role - Qt::UserRole;
  return column < 0 || column >= roles_.size() ? QVariant() : rows_[index.row()].value(column);
}

QHash<int, QByteArray> RowModel::roleNames() const {
  QHash<int, QByteArray> names;
  for (int column = 0; column < roles_.size(); ++column) names.insert(Qt::UserRole + column, roles_[column]);
  return names;
}

QVariant RowModel::value(int row, const QByteArray& role) const {
  return row < 0 || row >= rows_.size() ? QVariant() : rows_[row].value(roles_.indexOf(role));
}

int RowModel::rowOf(const QVariant& key) const {
  for (int row = 0; row < rows_.size(); ++row) {
    if (rows_[row].value(0) == key) return row;
  }
  return -1;
}

void RowModel::setRows(const QList<Row>& rows) {
  const int before = count();
  for (int row = 0; row < rows.size(); ++row) {
    int standing = row;
    while (standing < rows_.size() && rows_[standing].value(0) != rows[row].value(0)) ++standing;
    if (standing == rows_.size()) {
      beginInsertRows({}, row, row);
      rows_.insert(row, rows[row]);
      endInsertRows();
      continue;
    }
    if (standing > row) {
      beginRemoveRows({}, row, standing - 1);
      rows_.remove(row, standing - row);
      endRemoveRows();
    }
    if (rows_[row] != rows[row]) {
      rows_[row] = rows[row];
      emit dataChanged(index(row), index(row));
    }
  }
  if (rows_.size() > rows.size()) {
    beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(rows_.size()) - 1);
    rows_.resize(rows.size());
    endRemoveRows();
  }
  if (count() != before) emit countChanged();
}

void RowModel::setValue(int row, const QByteArray& role, const QVariant& value) {
  const qsizetype column = roles_.indexOf(role);
  if (row < 0 || row >= rows_.size() || column < 0 || rows_[row].value(column) == value) return;
  rows_[row][column] = value;
  emit dataChanged(index(row), index(row), {Qt::UserRole + static_cast<int>(column)});
}

}  // namespace nistaran::mobile
