#include "mobile/action/action_editor.h"

#include "mobile/words/words.h"

namespace nistaran::mobile {

ActionEditor::ActionEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), "action", parent), place_(new VisitPlace(desk, this)) {
  connect(place_, &VisitPlace::edited, this, [this] { changed(); });
}

void ActionEditor::set(QString& field, const QString& value) {
  if (field == value) return;
  field = value;
  changed();
  emit changedByHand();
}

void ActionEditor::takeCall(const QString& result) {
  setType(QStringLiteral("contact"));
  setOf(QStringLiteral("complainant"));
  setResult(result);
  // What somebody has begun to write stays.
  if (form_.text.trimmed().isEmpty()) setText(tr("फ़ोन से।"));
}

QString ActionEditor::whatIsMissing() const {
  const bool witness = form_.type == QLatin1String("statement") && form_.of == QLatin1String("witness");
  if (form_.type == QLatin1String("contact") && form_.result.isEmpty())
    return tr("बताएँ कि शिकायतकर्ता से बात हुई या नहीं।");
  if (witness && form_.name.trimmed().isEmpty()) return tr("साक्षी का नाम लिखें।");
  if (witness && form_.mobile.trimmed().isEmpty()) return tr("साक्षी का मोबाइल नंबर लिखें।");
  if (form_.type == QLatin1String("statement") && form_.text.trimmed().isEmpty()) return tr("बयान लिखें।");
  if (form_.type == QLatin1String("note") && form_.text.trimmed().isEmpty()) return tr("टिप्पणी लिखें।");
  if (form_.type == QLatin1String("visit") && form_.text.trimmed().isEmpty())
    return tr("लिखें कि मौके पर क्या पाया गया।");
  if (form_.type == QLatin1String("visit") && !place_->readable())
    return tr("अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।");
  return {};
}

Json ActionEditor::body() const {
  const auto text = [](const QString& value) { return value.trimmed().toStdString(); };
  Json body{{"type", text(form_.type)}, {"text", text(form_.text)}};
  if (form_.type == QLatin1String("contact")) body["result"] = text(form_.result);
  if (form_.type == QLatin1String("statement")) {
    body["of"] = text(form_.of);
    // In the document "name" is the author's; who spoke is kept as "person".
    if (!text(form_.name).empty()) body["name"] = body["person"] = text(form_.name);
    if (!text(form_.mobile).empty()) body["mobile"] = text(form_.mobile);
    if (!text(form_.address).empty()) body["address"] = text(form_.address);
  }
  if (form_.type == QLatin1String("visit")) body.update(place_->body());
  return body;
}

void ActionEditor::save() {
  const QString missing = whatIsMissing();
  if (!missing.isEmpty()) return fail(missing);
  record({draftOf(OperationKind::ActionRecord, body())}, tr("सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

Json ActionEditor::content() const {
  const Form& f = form_;
  const bool nothing = f.result.isEmpty() && f.text.isEmpty() && f.name.isEmpty() && f.mobile.isEmpty() &&
                       f.address.isEmpty() && place_->empty();
  if (nothing) return {};
  Json content{{"type", f.type.toStdString()},      {"result", f.result.toStdString()},
               {"text", f.text.toStdString()},      {"of", f.of.toStdString()},
               {"name", f.name.toStdString()},      {"mobile", f.mobile.toStdString()},
               {"address", f.address.toStdString()}};
  content.update(place_->content());
  return content;
}

void ActionEditor::setContent(const Json& content) {
  const auto text = [&](std::string_view name) { return qstring(stringAt(content, name)); };
  form_ = {text("type"), text("result"), text("text"),   text("of"),
           text("name"), text("mobile"), text("address")};
  place_->setContent(content);
  emit changedByHand();
}

void ActionEditor::clear() {
  form_ = {};
  place_->setContent(Json::object());
  emit changedByHand();
}

}  // namespace nistaran::mobile
