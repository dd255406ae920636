// Where two people wrote different things: both values; one tap chooses. Open ones first. GUI thread.
#pragma once

#include "mobile/list/row_model.h"
#include "shared/form_book.h"
#include "shared/json.h"
#include "shared/officer.h"

namespace nistaran::mobile {

class ConflictModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: conflictId, fieldLabel, keptValue, keptBy, keptWhen, otherValue, otherBy, otherWhen, rule, open.
  explicit ConflictModel(QObject* parent = nullptr);

  int count() const override { return open_; }  // of those that wait for a person

  Q_INVOKABLE void takeKept(const QString& conflictId) { emit chosen(conflictId, QStringLiteral("kept")); }
  Q_INVOKABLE void takeOther(const QString& conflictId) { emit chosen(conflictId, QStringLiteral("other")); }

  void show(const Json& document, const FormBook& forms, const QString& language);

 signals:
  void chosen(const QString& conflictId, const QString& take);

 private:
  int open_ = 0;
};

}  // namespace nistaran::mobile
