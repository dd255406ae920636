// What has to be on record before the report can go. GUI thread.
#pragma once

#include "mobile/list/row_model.h"
#include "shared/json.h"
#include "shared/officer.h"

namespace nistaran::mobile {

class ChecklistModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
  Q_PROPERTY(QString submitLabel READ submitLabel NOTIFY changed)
  Q_PROPERTY(QString missingText READ missingText NOTIFY changed)

 public:
  // Roles: requirement, label, standing (done, missing, waived), mine (can I do it now), hint, waivable.
  explicit ChecklistModel(QObject* parent = nullptr)
      : RowModel({"requirement", "label", "standing", "mine", "hint", "waivable"}, parent) {}

  bool canSubmit() const { return can_submit_; }
  QString submitLabel() const { return submit_label_; }
  QString missingText() const { return missing_text_; }

  void show(const Json& document, const std::string& report, const Officer& me);

 signals:
  void changed();

 private:
  bool can_submit_ = false;
  QString submit_label_;
  QString missing_text_;
};

}  // namespace nistaran::mobile
