#include "mobile/review/special_close_view.h"

#include "mobile/review/recorded.h"
#include "mobile/words/words.h"
#include "shared/form_record.h"

namespace nistaran::mobile {
namespace {

const Json& memberOf(const Json& document, const char* map, const std::string& id) {
  static const Json kNone = Json::object();
  const Json& entries = objectAt(document, map);
  const auto found = entries.find(id);
  return found == entries.end() ? kNone : *found;
}

QString proofWords(const Json& document, const SpecialClose& request) {
  QStringList proofs;
  if (!request.court_case.empty())
    proofs.append(SpecialCloseView::tr("न्यायालय में वाद संख्या %1").arg(qstring(request.court_case)));
  if (!request.attachment.empty()) {
    const Json& file = memberOf(document, "attachments", request.attachment);
    const QString name = qstring(stringAt(file, "text", stringAt(file, "file.name")));
    proofs.append(name.isEmpty() ? SpecialCloseView::tr("संलग्न फ़ाइल")
                                 : SpecialCloseView::tr("संलग्न फ़ाइल: %1").arg(name));
  }
  return proofs.join(u'\n');
}

}  // namespace

void SpecialCloseView::show(const Json& document, const FormBook& forms, const QString& language) {
  const auto request = specialCloseOf(document);
  asked_ = request.has_value();
  read(document, request.value_or(SpecialClose{}), forms, language);
  emit changed();
}

void SpecialCloseView::read(const Json& document, const SpecialClose& request, const FormBook& forms,
                            const QString& language) {
  const Json& record = memberOf(document, "actions", request.record);
  const FormDefinition* form = forms.find(kSpecialCloseForm);
  reason_ = request.reason.empty() ? QString()
                                   : qstring(valueText(form ? form->field("reason") : nullptr,
                                                       Json(request.reason), language.toStdString()));
  in_court_ = request.reason == kSubJudice;
  QStringList claims;
  for (const char* member : {"fields.proof", "fields.detail"}) {
    if (const QString said = qstring(stringAt(record, member)); !said.isEmpty()) claims.append(said);
  }
  claim_ = claims.join(u'\n');
  proof_ = proofWords(document, request);
  missing_ = reasonWords(missingForSpecialClose(document));
  who_ = authorWords(record);
  when_ = asked_ ? whenWords(document, record) : QString();
}

}  // namespace nistaran::mobile
