// A list whose rows are values by role, for the short lists of one screen. Rows have a key (the first role),
// so that a new state changes only the rows that differ and a field that is being typed in stays where it is.
// GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

namespace nistaran::mobile {

class RowModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  using Row = QVariantList;  // one value for each role, in the order of the roles

  explicit RowModel(QList<QByteArray> roles, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

  virtual int count() const { return static_cast<int>(rows_.size()); }
  // An invalid QVariant where there is no such row or role.
  QVariant value(int row, const QByteArray& role) const;
  int rowOf(const QVariant& key) const;  // -1 where there is none

  void setRows(const QList<Row>& rows);
  void setValue(int row, const QByteArray& role, const QVariant& value);

 signals:
  void countChanged();

 private:
  QList<QByteArray> roles_;
  QList<Row> rows_;
};

}  // namespace nistaran::mobile
