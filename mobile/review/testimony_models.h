// What was said: the statements in full, and each attempt to reach the complainant. GUI thread.
#pragma once

#include "mobile/list/row_model.h"
#include "shared/json.h"

namespace nistaran::mobile {

class StatementModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by Evidence")
  // Whose statement is not on record, in words; empty where none is missing.
  Q_PROPERTY(QString missingText READ missingText NOTIFY changed)

 public:
  // Roles: statementId, speaker (complainant, opposite, witness), title, person, text, who, when. The
  // complainant's first, then the opposite party's, then the witnesses'.
  explicit StatementModel(QObject* parent = nullptr)
      : RowModel({"statementId", "speaker", "title", "person", "text", "who", "when"}, parent) {}

  QString missingText() const { return missing_text_; }
  void show(const Json& document);

 signals:
  void changed();

 private:
  QString missing_text_;
};

class ContactModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by Evidence")
  // How many attempts this round, and how many of them reached the complainant.
  Q_PROPERTY(QString summary READ summary NOTIFY changed)

 public:
  // Roles: contactId, result, reached, text, who, when. The first attempt first.
  explicit ContactModel(QObject* parent = nullptr)
      : RowModel({"contactId", "result", "reached", "text", "who", "when"}, parent) {}

  QString summary() const { return summary_; }
  void show(const Json& document);

 signals:
  void changed();

 private:
  QString summary_;
};

}  // namespace nistaran::mobile
