#include "mobile/report/checklist_model.h"

#include "mobile/complaint/permissions.h"
#include "mobile/words/words.h"
#include "shared/report_form.h"

namespace nistaran::mobile {
namespace {

QString standingKey(Standing standing) {
  switch (standing) {
    case Standing::Done:
      return QStringLiteral("done");
    case Standing::Missing:
      return QStringLiteral("missing");
    case Standing::Waived:
      return QStringLiteral("waived");
  }
  return {};
}

bool canFill(Requirement requirement, const Json& document, const Officer& me) {
  switch (requirement) {
    case Requirement::Contact:
    case Requirement::Visit:
    case Requirement::Witnesses:
    case Requirement::SpecialCloseReason:
    case Requirement::SpecialCloseProof:
      return mayRecord(document, me);
    case Requirement::Conclusion:
      return mayWriteReport(document, me);
    case Requirement::Satisfaction:
      return mayTakeFeedback(document, me);
  }
  return false;
}

}  // namespace

void ChecklistModel::show(const Json& document, const std::string& report, const Officer& me) {
  QList<Row> rows;
  QStringList missing;
  for (const ChecklistItem& item : nistaran::checklist(document, report)) {
    if (item.standing == Standing::Missing) missing.append(requirementWords(item.requirement));
    rows.append({qstring(toText(item.requirement)), requirementWords(item.requirement),
                 standingKey(item.standing), canFill(item.requirement, document, me),
                 requirementHint(item.requirement), mayBeWaived(item.requirement)});
  }
  setRows(rows);

  const Transition next = submission(document, report, me);
  const bool only_satisfaction = next.reason == Reason::SatisfactionMissing;
  const bool waits = submissionWaits(document, report);
  can_submit_ = mayWriteReport(document, me) && (next.to || only_satisfaction) && !waits;
  submit_label_ = only_satisfaction ? tr("संतुष्टि दर्ज होते ही प्रस्तुत होगी") : tr("आख्या प्रस्तुत करें");
  if (waits)
    missing_text_ = tr("आख्या तैयार है; शिकायतकर्ता की संतुष्टि दर्ज होते ही स्वयं प्रस्तुत होगी।");
  else if (!missing.isEmpty())
    missing_text_ = tr("शेष: %1").arg(missing.join(QStringLiteral(", ")));
  else
    missing_text_.clear();
  emit changed();
}

}  // namespace nistaran::mobile
