// What was done and can't take effect yet, with the reason. GUI thread.
#pragma once

#include "mobile/list/row_model.h"
#include "shared/json.h"
#include "shared/officer.h"

namespace nistaran::mobile {

class HeldModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: operationId, what, reasonText, whenText, mine (may I close it).
  explicit HeldModel(QObject* parent = nullptr)
      : RowModel({"operationId", "what", "reasonText", "whenText", "mine"}, parent) {}

  Q_INVOKABLE void withdraw(const QString& operationId) { emit withdrawn(operationId); }

  void show(const Json& document, const Officer& me);

 signals:
  void withdrawn(const QString& operationId);
};

}  // namespace nistaran::mobile
