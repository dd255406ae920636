#include "mobile/feedback/feedback_editor.h"

#include "mobile/words/words.h"

namespace nistaran::mobile {

FeedbackEditor::FeedbackEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), "feedback", parent) {}

void FeedbackEditor::set(QString& field, const QString& value) {
  if (field == value) return;
  field = value;
  changed();
  emit changedByHand();
}

void FeedbackEditor::save() {
  if (result_.isEmpty()) return fail(tr("शिकायतकर्ता का उत्तर चुनें।"));
  if (result_ == QLatin1String("dissatisfied") && reason_.trimmed().isEmpty()) {
    return fail(tr("असंतुष्टि का कारण लिखें, शिकायतकर्ता के शब्दों में।"));
  }
  Json body{{"result", result_.toStdString()}};
  if (!reason_.trimmed().isEmpty()) body["reason"] = reason_.trimmed().toStdString();
  if (!present_.trimmed().isEmpty()) body["present"] = present_.trimmed().toStdString();
  record({draftOf(OperationKind::FeedbackRecord, std::move(body))}, tr("फीडबैक सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

Json FeedbackEditor::content() const {
  if (result_.isEmpty() && reason_.isEmpty() && present_.isEmpty()) return {};
  return Json{{"result", result_.toStdString()},
              {"reason", reason_.toStdString()},
              {"present", present_.toStdString()},
              {"language", language_.toStdString()}};
}

void FeedbackEditor::setContent(const Json& content) {
  result_ = qstring(stringAt(content, "result"));
  reason_ = qstring(stringAt(content, "reason"));
  present_ = qstring(stringAt(content, "present"));
  language_ = qstring(stringAt(content, "language"));
  emit changedByHand();
}

void FeedbackEditor::clear() {
  setContent(Json::object());
}

}  // namespace nistaran::mobile
