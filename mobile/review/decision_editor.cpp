#include "mobile/review/decision_editor.h"

#include "mobile/complaint/permissions.h"
#include "mobile/words/words.h"
#include "shared/special_close.h"

namespace nistaran::mobile {

DecisionEditor::DecisionEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

void DecisionEditor::setDocument(const Json& document) {
  report_ = currentReport(document);
  submission_ = statusOf(document) == Status::Submitted
                    ? stringAt(document, "reports." + report_ + ".submission")
                    : std::string();
  missing_ = missingForSpecialClose(document);
}

bool DecisionEditor::submitted() {
  if (submission_.empty()) fail(tr("अभी कोई प्रस्तुत आख्या नहीं है।"));
  return !submission_.empty();
}

void DecisionEditor::approve() {
  if (!submitted()) return;
  if (!roleMay(desk().me().role, OperationKind::ReportApprove)) {
    return fail(tr("अनुमोदन क्षेत्राधिकारी या उनसे वरिष्ठ करते हैं; आप आख्या वापस कर सकते हैं।"));
  }
  if (missing_ != Reason::None) return fail(reasonWords(missing_));
  record({draftOf(OperationKind::ReportApprove, {{"report", report_}, {"submission", submission_}})},
         tr("आख्या अनुमोदित: इस टैबलेट पर सुरक्षित।"));
}

void DecisionEditor::sendBack(const QString& point, const QString& objection) {
  if (!submitted()) return;
  if (objection.trimmed().isEmpty()) return fail(tr("आपत्ति लिखें: क्या कमी है और क्या करना है।"));
  Json body{
      {"report", report_}, {"submission", submission_}, {"objection", objection.trimmed().toStdString()}};
  if (!point.isEmpty()) body["point"] = point.toStdString();
  record({draftOf(OperationKind::ReportReturn, std::move(body))}, tr("आख्या वापस की गई: इस टैबलेट पर सुरक्षित।"));
}

}  // namespace nistaran::mobile
