#include "mobile/forms/form_input.h"

#include <QCoreApplication>
#include <QDate>

#include "mobile/words/words.h"
#include "shared/limits.h"

namespace nistaran::mobile {
namespace {

constexpr qsizetype kMobileDigitsMin = 10;
constexpr qsizetype kMobileDigitsMax = 15;

struct Said {
  Q_DECLARE_TR_FUNCTIONS(FormInput)
};

// Also of those who write in Devanagari.
QString withWesternDigits(const QString& text) {
  QString western = text.trimmed();
  for (QChar& sign : western) {
    if (sign.digitValue() >= 0) sign = QChar(u'0' + sign.digitValue());
  }
  return western;
}

FormInput textOf(const FormField& field, const QString& typed) {
  const std::string text = typed.trimmed().toStdString();
  const auto characters = static_cast<std::int64_t>(typed.trimmed().toUcs4().size());
  if (field.max && characters > *field.max)
    return {{}, Said::tr("अधिकतम %1 अक्षर लिखें; अभी %2 हैं।").arg(*field.max).arg(characters)};
  if (text.size() > limits::kTextBytesMax) return {{}, Said::tr("यह बहुत लम्बा है; संक्षेप में लिखें।")};
  return {text, {}};
}

FormInput numberOf(const FormField& field, const QString& typed) {
  QString digits = withWesternDigits(typed);
  digits.remove(u',').remove(u' ');
  bool read = false;
  const std::int64_t number = digits.toLongLong(&read);
  if (!read || std::abs(number) > limits::kJsonIntegerMax) return {{}, Said::tr("पूर्ण संख्या अंकों में लिखें।")};
  if (field.min && number < *field.min) return {{}, Said::tr("%1 या अधिक लिखें।").arg(*field.min)};
  if (field.max && number > *field.max) return {{}, Said::tr("%1 या कम लिखें।").arg(*field.max)};
  return {number, {}};
}

FormInput dateOf(const QString& typed) {
  QString text = withWesternDigits(typed);
  text.replace(u'-', u'.').replace(u'/', u'.');
  const QDate date = QDate::fromString(text, QStringLiteral("d.M.yyyy"));
  if (!date.isValid()) return {{}, Said::tr("दिन.माह.वर्ष लिखें, जैसे %1").arg(QStringLiteral("14.07.2026"))};
  return {date.toString(Qt::ISODate).toStdString(), {}};
}

QString digitsOf(const QString& typed) {
  QString digits;
  for (const QChar sign : withWesternDigits(typed)) {
    if (sign.isDigit() || (sign == u'+' && digits.isEmpty())) digits.append(sign);
  }
  return digits;
}

bool isMobile(const QString& typed) {
  const QString digits = digitsOf(typed);
  return digits.size() >= kMobileDigitsMin && digits.size() <= kMobileDigitsMax;
}

FormInput mobileOf(const QString& typed) {
  if (!isMobile(typed)) return {{}, Said::tr("मोबाइल नंबर कम से कम %1 अंकों का हो।").arg(kMobileDigitsMin)};
  return {digitsOf(typed).toStdString(), {}};
}

FormInput peopleOf(const FormField& field, const Json& typed) {
  Json people = Json::array();
  for (const Json& one : typed) {
    Json person = Json::object();
    for (const char* part : {"name", "mobile", "address"}) {
      const QString text = qstring(stringAt(one, part)).trimmed();
      if (!text.isEmpty()) person[part] = text.toStdString();
    }
    if (person.empty()) continue;
    if (!person.contains("name")) return {{}, Said::tr("हर व्यक्ति का नाम लिखें।")};
    if (person.contains("mobile")) {
      const QString mobile = qstring(stringAt(person, "mobile"));
      if (!isMobile(mobile))
        return {{}, Said::tr("%1 का मोबाइल नंबर अधूरा है।").arg(qstring(stringAt(person, "name")))};
      person["mobile"] = digitsOf(mobile).toStdString();
    }
    people.push_back(std::move(person));
  }
  if (people.empty()) return {};
  return {field.kind == FieldKind::Person ? people.front() : people, {}};
}

}  // namespace

FormInput inputOf(const FormField& field, const Json& typed) {
  if (typed.is_array()) return peopleOf(field, typed);
  const QString text = typed.is_string() ? qstring(typed.get<std::string>()) : QString();
  if (text.trimmed().isEmpty() || !field.kind) return {};
  switch (*field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
      return textOf(field, text);
    case FieldKind::Number:
      return numberOf(field, text);
    case FieldKind::Date:
      return dateOf(text);
    case FieldKind::Mobile:
      return mobileOf(text);
    case FieldKind::Choice:
      return {text.toStdString(), {}};
    case FieldKind::YesNo:
      return {text == QLatin1String("yes"), {}};
    case FieldKind::Person:
    case FieldKind::People:
      return {};
  }
  return {};
}

}  // namespace nistaran::mobile
