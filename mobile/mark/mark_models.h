// To whom a complaint can be given. GUI thread.
#pragma once

#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class MarkOfficerModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by MarkEditor")

 public:
  // Roles: officerId, name, rank, stationName, and what is in hand: pending, withinDays, defaulter,
  // submitted, returned, spoken (all of it in words).
  explicit MarkOfficerModel(QObject* parent = nullptr)
      : RowModel({"officerId", "name", "rank", "stationName", "pending", "withinDays", "defaulter",
                  "submitted", "returned", "spoken"},
                 parent) {}
};

class StationModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by MarkEditor")

 public:
  // Roles: code, name. The complaint's own station stands first.
  explicit StationModel(QObject* parent = nullptr) : RowModel({"code", "name"}, parent) {}
};

}  // namespace nistaran::mobile
