#include "mobile/complaint/timeline_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "mobile/words/place_words.h"
#include "mobile/words/words.h"
#include "shared/form_record.h"

namespace nistaran::mobile {
namespace {

QString joined(const QStringList& parts, const QString& between) {
  QStringList filled;
  for (const QString& part : parts) {
    if (!part.isEmpty()) filled.append(part);
  }
  return filled.join(between);
}

QString signatureWords(const Json& feedback) {
  if (stringAt(feedback, "signature").empty()) return {};
  return QCoreApplication::translate("Words", "शिकायतकर्ता के हस्ताक्षर या अँगूठे की छाप संलग्न है।");
}

QString speaker(const Json& body) {
  const std::string of = stringAt(body, "of");
  if (of == "opposite") return QCoreApplication::translate("Words", "विपक्षी");
  if (of == "witness") return QCoreApplication::translate("Words", "स्वतंत्र साक्षी");
  return QCoreApplication::translate("Words", "शिकायतकर्ता");
}

QString requirementAndReason(const Json& body) {
  const auto requirement = requirementFromText(stringAt(body, "requirement"));
  return joined({requirement ? requirementWords(*requirement) : QString(), qstring(stringAt(body, "reason"))},
                QStringLiteral(": "));
}

}  // namespace

QString TimelineText::changes(const Json& body) const {
  QStringList lines;
  const Json& before = objectAt(body, "before");
  for (const auto& [path, value] : objectAt(body, "set").items()) {
    const auto old = before.find(path);
    const QString field = fieldWords(path, forms_, language_);
    const QString now = valueWords(path, value);
    lines.append(old == before.end() ? QStringLiteral("%1: %2").arg(field, now)
                                     : QStringLiteral("%1: %2 → %3").arg(field, valueWords(path, *old), now));
  }
  return lines.join(u'\n');
}

QString TimelineText::formLines(const Json& record) const {
  QStringList lines;
  const FormDefinition* form = forms_.find(stringAt(record, "type"));
  for (const RecordLine& line : linesOf(form, record, language_.toStdString()))
    lines.append(QStringLiteral("%1: %2").arg(qstring(line.label), qstring(line.text)));
  return lines.join(u'\n');
}

QString TimelineText::title(OperationKind kind, const Json& body) const {
  const QString act = actWords(kind, body);
  if (kind == OperationKind::ActionRecord && isFormRecord(body)) {
    const std::string name = stringAt(body, "type");
    const FormDefinition* form = forms_.find(name);
    return form ? labelIn(form->title, language_) : qstring(name);
  }
  if (kind == OperationKind::ActionRecord && stringAt(body, "type") == "statement") {
    return QStringLiteral("%1: %2").arg(act, speaker(body));
  }
  if (kind == OperationKind::ActionRecord && stringAt(body, "type") == "contact") {
    return joined({act, resultWords(stringAt(body, "result"))}, QStringLiteral(": "));
  }
  if (kind == OperationKind::FeedbackRecord) {
    return QStringLiteral("%1: %2").arg(act, resultWords(stringAt(body, "result")));
  }
  return act;
}

QString TimelineText::detail(OperationKind kind, const Json& body) const {
  switch (kind) {
    case OperationKind::ActionRecord: {
      const QString person = joined({qstring(stringAt(body, "person")), qstring(stringAt(body, "mobile")),
                                     qstring(stringAt(body, "address"))},
                                    QStringLiteral(", "));
      return joined({person, qstring(stringAt(body, "text")), visitWords(body, place_), formLines(body)},
                    QStringLiteral("\n"));
    }
    case OperationKind::FeedbackRecord:
      return joined(
          {qstring(stringAt(body, "reason")), qstring(stringAt(body, "present")), signatureWords(body)},
          QStringLiteral("\n"));
    case OperationKind::ComplaintMark:
      // In an event the assignment is a member, in an operation the body itself.
      return assignment(body.contains("assignment") ? objectAt(body, "assignment") : body);
    case OperationKind::FieldsSet:
    case OperationKind::PortalUpdate:
      return changes(body);
    case OperationKind::ReportReturn:
      return qstring(stringAt(body, "objection"));
    case OperationKind::RequirementWaive:
      return requirementAndReason(body);
    case OperationKind::ConflictSettle: {
      const std::string key = stringAt(body, "conflict");
      const std::size_t colon = key.rfind(':');
      return colon == std::string::npos ? QString() : fieldWords(key.substr(colon + 1), forms_, language_);
    }
    case OperationKind::PortalAcknowledge:
      return qstring(stringAt(body, "acknowledgement"));
    case OperationKind::PortalRefuse:
      return qstring(stringAt(body, "reason"));
    case OperationKind::OfficerName:
      return qstring(stringAt(body, "officer_name", stringAt(body, "officer")));
    case OperationKind::AttachmentAdd:
      return joined(
          {qstring(stringAt(body, "file.name")), qstring(stringAt(body, "text")), takenWords(body, place_)},
          QStringLiteral("\n"));
    case OperationKind::PortalReceive:
    case OperationKind::AttachmentArrived:
    case OperationKind::ReportWrite:
    case OperationKind::ReportSubmit:
    case OperationKind::ReportApprove:
    case OperationKind::HoldClose:
    case OperationKind::Unknown:
      return {};
  }
  return {};
}

QString TimelineText::assignment(const Json& assignment) const {
  return joined({qstring(stringAt(assignment, "officer_name", stringAt(assignment, "officer"))),
                 stationWords(district_, StationCode(stringAt(assignment, "station")), language_)},
                QStringLiteral(", "));
}

QString TimelineText::who(const Json& signature) const {
  const QString name = qstring(stringAt(signature, "name"));
  const QString rank = qstring(stringAt(signature, "rank"));
  return rank.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, rank);
}

QString timelineKey(OperationKind kind, const Json& body) {
  switch (kind) {
    case OperationKind::ActionRecord:
      return isFormRecord(body) ? QStringLiteral("form") : qstring(stringAt(body, "type"));
    case OperationKind::FeedbackRecord:
      return QStringLiteral("feedback");
    case OperationKind::ComplaintMark:
      return QStringLiteral("mark");
    case OperationKind::FieldsSet:
      return QStringLiteral("fields");
    case OperationKind::ReportWrite:
      return QStringLiteral("report");
    case OperationKind::ReportSubmit:
      return QStringLiteral("submit");
    case OperationKind::ReportApprove:
      return QStringLiteral("approve");
    case OperationKind::ReportReturn:
      return QStringLiteral("return");
    case OperationKind::RequirementWaive:
      return QStringLiteral("waive");
    case OperationKind::ConflictSettle:
      return QStringLiteral("conflict");
    case OperationKind::HoldClose:
      return QStringLiteral("hold");
    case OperationKind::OfficerName:
      return QStringLiteral("fields");
    case OperationKind::PortalReceive:
    case OperationKind::PortalUpdate:
    case OperationKind::PortalAcknowledge:
    case OperationKind::PortalRefuse:
      return QStringLiteral("portal");
    case OperationKind::AttachmentAdd:
    case OperationKind::AttachmentArrived:
      return QStringLiteral("attachment");
    case OperationKind::Unknown:
      return QStringLiteral("unknown");
  }
  return {};
}

}  // namespace nistaran::mobile
