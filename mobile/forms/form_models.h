// The forms that can be filled in, and the fields of the one that is open. GUI thread.
#pragma once

#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class FormListModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: form (its name), title, newer (this app is too old for it).
  explicit FormListModel(QObject* parent = nullptr) : RowModel({"form", "title", "newer"}, parent) {}
};

// What one field offers.
class ChoiceModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by FormEditor")

 public:
  // Roles: value, label.
  explicit ChoiceModel(QObject* parent = nullptr) : RowModel({"value", "label"}, parent) {}
};

// What the records of forms give notice of.
class NoticeModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: text, detail, stop (something else has to be done before all).
  explicit NoticeModel(QObject* parent = nullptr) : RowModel({"text", "detail", "stop"}, parent) {}
};

class FormFieldModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by FormEditor")

 public:
  // Roles: name, kind (as in shared/form_definition.h), label, hint, required, text (as it was typed; of a
  // choice its value, of yes_no yes or no), choices (a ChoiceModel), chosen (which of them, or -1),
  // people (how many), revision (another one where
  // they are others than were typed here), errorText.
  explicit FormFieldModel(QObject* parent = nullptr)
      : RowModel({"name", "kind", "label", "hint", "required", "text", "choices", "chosen", "people",
                  "revision", "errorText"},
                 parent) {}
};

}  // namespace nistaran::mobile
