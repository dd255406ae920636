#include "mobile/list/row_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/builders.h"

namespace nistaran::mobile {
namespace {

struct Rows : ::testing::Test {
  static QList<RowModel::Row> rowsOf(std::initializer_list<const char*> keys, int value = 0) {
    QList<RowModel::Row> rows;
    for (const char* key : keys) rows.append({QString::fromLatin1(key), value});
    return rows;
  }
  QString keys() const {
    QString all;
    for (int row = 0; row < model.rowCount(); ++row) all += model.value(row, "key").toString();
    return all;
  }

  RowModel model{{"key", "value"}};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Rows, BecomeWhatIsGivenWhateverStoodThere) {
  nistaran::testing::SeededEntropy random(11);
  for (int round = 0; round < 200; ++round) {
    QList<RowModel::Row> rows;
    QString wanted;
    for (char key = 'a'; key < 'i'; ++key) {
      if (random.next() % 2 == 0) continue;
      const qsizetype at =
          static_cast<qsizetype>(random.next() % static_cast<std::uint64_t>(rows.size() + 1));
      rows.insert(at, {QString(QLatin1Char(key)), static_cast<int>(random.next() % 3)});
    }
    for (const auto& row : rows) wanted += row[0].toString();
    model.setRows(rows);
    ASSERT_EQ(keys(), wanted);
    for (int row = 0; row < rows.size(); ++row) ASSERT_EQ(model.value(row, "value"), rows[row][1]);
  }
}

TEST_F(Rows, ThatAreTheSameStayWhereTheyAre) {
  model.setRows(rowsOf({"a", "b", "c"}));
  QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  auto next = rowsOf({"a", "b", "c", "d"});
  next[1][1] = 7;
  model.setRows(next);
  EXPECT_EQ(removed.count(), 0);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(model.count(), 4);
}

TEST_F(Rows, ThatAreNotThereHaveNoValue) {
  EXPECT_FALSE(model.value(0, "key").isValid());
  model.setRows(rowsOf({"a"}));
  EXPECT_FALSE(model.value(0, "nothing").isValid());
  EXPECT_EQ(model.rowOf(QStringLiteral("z")), -1);
}

}  // namespace
}  // namespace nistaran::mobile
