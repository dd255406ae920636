// थाना/अधिकारी भार: who has how much in hand, as the screen shows it. From what is on this tablet. GUI
// thread.
#pragma once

#include <QTimer>

#include "mobile/list/row_model.h"
#include "mobile/load/load.h"
#include "mobile/sync/desk.h"
#include "mobile/worklist/complaint_list_model.h"

namespace nistaran::mobile {

class LoadBoard : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")

 public:
  // Both outlive it. Roles: holder (what the list is filtered by: "station:CODE", "officer:ID"), station (a
  // station's sum, else an officer), name, detail (rank), pending, withinDays, defaulter, submitted,
  // returned, unmarked, spoken (all of it in words, for who hears the row).
  LoadBoard(Desk& desk, const ComplaintListModel& complaints, QObject* parent = nullptr);

  // Counts now. Changes of the list are counted by themselves, several of them at once.
  void retell();

 private:
  Desk& desk_;
  const ComplaintListModel& complaints_;
  QTimer recount_;
};

// "7 लंबित, 2 डिफाल्टर": what is nothing is left out, but for the pending.
QString loadWords(const Load& load);

}  // namespace nistaran::mobile
