// All that happened to one complaint, newest first, with what the server said to each. GUI thread.
#pragma once

#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/list/row_model.h"
#include "shared/district.h"
#include "shared/form_book.h"

namespace nistaran::mobile {

class TimelineModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: operationId, title, detail, who, when, receivedWhen, kind (contact, visit, statement, note, form,
  // feedback, report, submit, approve, return, mark, fields, portal, waive, conflict, hold, attachment),
  // synced, outcome (accepted, merged, held, refused; empty while it waits), reasonText.
  explicit TimelineModel(QObject* parent = nullptr);

  void show(const ComplaintSnapshot& snapshot, const District& district, const FormBook& forms,
            const QString& language);
};

}  // namespace nistaran::mobile
