// The points of the report that are written by hand. GUI thread.
#pragma once

#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class ReportPointModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ReportEditor")

 public:
  // Roles: point (number of the form), label, text, required, hint.
  explicit ReportPointModel(QObject* parent = nullptr)
      : RowModel({"point", "label", "text", "required", "hint"}, parent) {}
};

}  // namespace nistaran::mobile
