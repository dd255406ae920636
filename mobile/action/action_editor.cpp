#include "mobile/action/action_editor.h"

#include <cmath>
#include <optional>

#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

// Microdegrees of a decimal text; comma or point, Devanagari digits too.
std::optional<std::int64_t> microdegrees(const QString& text, double limit) {
  QString western = text.trimmed();
  for (QChar& character : western) {
    if (character == u',')
      character = u'.';
    else if (character.digitValue() >= 0)
      character = QChar(u'0' + character.digitValue());
  }
  bool read = false;
  const double degrees = western.toDouble(&read);
  if (!read || std::abs(degrees) > limit) return std::nullopt;
  return std::llround(degrees * 1e6);
}

}  // namespace

ActionEditor::ActionEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), "action", parent) {}

void ActionEditor::set(QString& field, const QString& value) {
  if (field == value) return;
  field = value;
  changed();
  emit changedByHand();
}

void ActionEditor::setAccuracyM(int metres) {
  if (form_.accuracy_m == metres) return;
  form_.accuracy_m = metres;
  changed();
  emit changedByHand();
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
  if (form_.type == QLatin1String("visit")) {
    const bool no_place = form_.lat.trimmed().isEmpty() && form_.lon.trimmed().isEmpty();
    if (!no_place && (!microdegrees(form_.lat, 90) || !microdegrees(form_.lon, 180))) {
      return tr("अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।");
    }
  }
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
  if (form_.type == QLatin1String("visit") && !form_.lat.trimmed().isEmpty()) {
    body["lat_udeg"] = microdegrees(form_.lat, 90).value_or(0);
    body["lon_udeg"] = microdegrees(form_.lon, 180).value_or(0);
    if (form_.accuracy_m > 0) body["accuracy_m"] = form_.accuracy_m;
  }
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
                       f.address.isEmpty() && f.lat.isEmpty() && f.lon.isEmpty();
  if (nothing) return {};
  return Json{{"type", f.type.toStdString()},       {"result", f.result.toStdString()},
              {"text", f.text.toStdString()},       {"of", f.of.toStdString()},
              {"name", f.name.toStdString()},       {"mobile", f.mobile.toStdString()},
              {"address", f.address.toStdString()}, {"lat", f.lat.toStdString()},
              {"lon", f.lon.toStdString()},         {"accuracy_m", f.accuracy_m}};
}

void ActionEditor::setContent(const Json& content) {
  const auto text = [&](std::string_view name) { return qstring(stringAt(content, name)); };
  form_ = {text("type"),    text("result"),
           text("text"),    text("of"),
           text("name"),    text("mobile"),
           text("address"), text("lat"),
           text("lon"),     static_cast<int>(integerAt(content, "accuracy_m"))};
  emit changedByHand();
}

void ActionEditor::clear() {
  form_ = {};
  emit changedByHand();
}

}  // namespace nistaran::mobile
