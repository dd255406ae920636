#include "mobile/load/load_board.h"

#include "mobile/words/words.h"

namespace nistaran::mobile {

LoadBoard::LoadBoard(Desk& desk, const ComplaintListModel& complaints, QObject* parent)
    : RowModel({"holder", "station", "name", "detail", "pending", "withinDays", "defaulter", "submitted",
                "returned", "unmarked", "spoken"},
               parent),
      desk_(desk),
      complaints_(complaints) {
  recount_.setSingleShot(true);
  recount_.setInterval(0);
  connect(&recount_, &QTimer::timeout, this, &LoadBoard::retell);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(&complaints_, signal, &recount_, qOverload<>(&QTimer::start));
  connect(&complaints_, &QAbstractItemModel::dataChanged, &recount_, qOverload<>(&QTimer::start));
  connect(&complaints_, &QAbstractItemModel::modelReset, &recount_, qOverload<>(&QTimer::start));
}

void LoadBoard::retell() {
  QList<Row> rows;
  for (const LoadRow& row :
       loadBoard(complaints_.rows(), desk_.colleagues(), desk_.district(), desk_.me(), desk_.now())) {
    const std::string holder =
        row.station ? "station:" + row.at.text() : "officer:" + row.officer.text() + "@" + row.at.text();
    rows.append({qstring(holder), row.station,
                 row.station ? stationWords(desk_.district(), row.at, desk_.language()) : qstring(row.name),
                 qstring(row.rank), row.load.pending, row.load.within_days, row.load.defaulter,
                 row.load.submitted, row.load.returned, row.load.unmarked, loadWords(row.load)});
  }
  setRows(rows);
}

QString loadWords(const Load& load) {
  QStringList parts{LoadBoard::tr("%n लंबित", nullptr, load.pending)};
  if (load.defaulter > 0) parts.append(LoadBoard::tr("%n डिफाल्टर", nullptr, load.defaulter));
  if (load.within_days > 0)
    parts.append(LoadBoard::tr("%n अगले 3 दिवसों में डिफाल्टर", nullptr, load.within_days));
  if (load.submitted > 0) parts.append(LoadBoard::tr("%n परखने हेतु", nullptr, load.submitted));
  if (load.returned > 0) parts.append(LoadBoard::tr("%n वापस", nullptr, load.returned));
  if (load.unmarked > 0) parts.append(LoadBoard::tr("%n अनमार्क", nullptr, load.unmarked));
  return parts.join(QStringLiteral(", "));
}

}  // namespace nistaran::mobile
