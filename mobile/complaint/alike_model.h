// Other complaints that may be the same matter. GUI thread.
#pragma once

#include "mobile/list/row_model.h"
#include "mobile/worklist/alike.h"

namespace nistaran::mobile {

class AlikeModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: number, who (name and village), why, status, statusText. The strongest likeness first.
  explicit AlikeModel(QObject* parent = nullptr)
      : RowModel({"number", "who", "why", "status", "statusText"}, parent) {}

  void show(const std::vector<Alike>& alike);
};

}  // namespace nistaran::mobile
