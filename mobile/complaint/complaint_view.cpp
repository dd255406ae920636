#include "mobile/complaint/complaint_view.h"

#include "mobile/complaint/permissions.h"
#include "mobile/platform/platform.h"
#include "mobile/report/report_text.h"
#include "mobile/words/place_words.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "mobile/worklist/complaint_summary.h"
#include "shared/due.h"
#include "shared/form_record.h"
#include "shared/report_points.h"
#include "sync/merge.h"

namespace nistaran::mobile {
namespace {

// An Indian number without its prefix.
constexpr qsizetype kDialDigitsMin = 10;

}  // namespace

ComplaintView::ComplaintView(Desk& desk, ComplaintSnapshot snapshot, QObject* parent)
    : QObject(parent),
      desk_(desk),
      timeline_(new TimelineModel(this)),
      checklist_(new ChecklistModel(this)),
      conflicts_(new ConflictModel(this)),
      held_(new HeldModel(this)),
      alike_(new AlikeModel(this)),
      action_editor_(new ActionEditor(desk, snapshot.number, this)),
      notices_(new NoticeModel(this)),
      forms_(new FormListModel(this)),
      form_editor_(new FormEditor(desk, snapshot.number, this)),
      feedback_editor_(new FeedbackEditor(desk, snapshot.number, this)),
      report_editor_(new ReportEditor(desk, snapshot.number, this)),
      decision_editor_(new DecisionEditor(desk, snapshot.number, this)),
      mark_editor_(new MarkEditor(desk, snapshot.number, this)),
      field_editor_(new FieldEditor(desk, snapshot.number, this)),
      access_editor_(new AccessEditor(desk, snapshot.number, this)),
      attachments_(new AttachmentModel(this)),
      attachment_editor_(new AttachmentEditor(desk, snapshot.number, this)),
      attachment_viewer_(new AttachmentViewer(desk, snapshot.number, this)),
      photo_editor_(new PhotoEditor(desk, snapshot.number, this)),
      papers_(new Papers(desk, *report_editor_, this)),
      evidence_(new Evidence(this)) {
  connect(report_editor_, &ReportEditor::textChanged, this, [this] {
    showChecklist();
    emit previewChanged();
  });
  connect(photo_editor_, &PhotoEditor::thumbKept, feedback_editor_, &FeedbackEditor::setThumb);
  connect(conflicts_, &ConflictModel::chosen, this, &ComplaintView::settleConflict);
  connect(held_, &HeldModel::withdrawn, this, [this](const QString& operation) {
    field_editor_->recordNow(OperationKind::HoldClose, {{"operation", operation.toStdString()}},
                             tr("वापस लिया गया: इस टैबलेट पर सुरक्षित।"));
  });
  show(std::move(snapshot));
}

void ComplaintView::show(ComplaintSnapshot snapshot) {
  snapshot_ = std::move(snapshot);
  for (Editor* editor : std::initializer_list<Editor*>{
           action_editor_, form_editor_, feedback_editor_, report_editor_, decision_editor_, mark_editor_,
           field_editor_, access_editor_, attachment_editor_, photo_editor_}) {
    editor->setBase(snapshot_.confirmed);
  }
  retell();
}

void ComplaintView::restoreForms() {
  action_editor_->restore();
  feedback_editor_->restore();
  report_editor_->restore();
}

void ComplaintView::keepForms() {
  action_editor_->touch();
  form_editor_->touch();
  feedback_editor_->touch();
  report_editor_->touch();
}

void ComplaintView::retell() {
  action_editor_->setDocument(document());
  photo_editor_->setDocument(document());
  report_editor_->setDocument(document());
  decision_editor_->setDocument(document());
  mark_editor_->setDocument(document());
  access_editor_->setDocument(document());
  form_editor_->retell();
  showForms();
  timeline_->show(snapshot_, desk_.district(), desk_.forms(), desk_.language());
  conflicts_->show(document(), desk_.forms(), desk_.language());
  held_->show(document(), desk_.me());
  alike_->show(desk_.alikeTo(snapshot_.number));
  attachments_->show(snapshot_);
  attachment_viewer_->show(snapshot_);
  papers_->show(snapshot_);
  evidence_->show(snapshot_, desk_.forms(), desk_.language());
  showChecklist();
  emit changed();
  emit previewChanged();
}

void ComplaintView::showChecklist() {
  checklist_->show(report_editor_->asIfWritten(), report_editor_->report(), desk_.me());
}

void ComplaintView::showForms() {
  QList<RowModel::Row> rows;
  for (const FormDefinition& form : desk_.forms().all()) {
    if (form.use == FormDefinition::Use::Record && !form.retired)
      rows.append({qstring(form.name), labelIn(form.title, desk_.language()), !form.usable});
  }
  forms_->setRows(rows);
  QList<RowModel::Row> notices;
  for (const StandingNotice& notice : noticesOf(document(), desk_.forms()))
    notices.append(
        {labelIn(notice.title, desk_.language()), labelIn(notice.text, desk_.language()), notice.stop});
  notices_->setRows(notices);
}

void ComplaintView::settleConflict(const QString& id, const QString& take) {
  const auto conflict = objectAt(document(), "conflicts").find(id.toStdString());
  if (conflict == objectAt(document(), "conflicts").end()) return;
  if (!maySettle(stringAt(*conflict, "field"), desk_.me())) {
    desk_.say(tr("यह निर्णय आपके पद के अधिकार में नहीं है।"), QStringLiteral("warn"));
    return;
  }
  field_editor_->recordNow(OperationKind::ConflictSettle,
                           {{"conflict", id.toStdString()}, {"take", take.toStdString()}},
                           tr("निर्णय सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

QString ComplaintView::text(std::string_view path) const {
  return qstring(stringAt(document(), path));
}

QString ComplaintView::number() const {
  return qstring(snapshot_.number.text());
}
QString ComplaintView::typeText() const {
  return typeWords(desk_.district(), integerAt(document(), "portal.type"), desk_.language());
}
QString ComplaintView::category() const {
  return text("category");
}
QString ComplaintView::natureText() const {
  return natureWords(stringAt(document(), "portal.nature"));
}
QString ComplaintView::receivedText() const {
  return dateWords(integerAt(document(), "portal.received_at_ms"));
}
QString ComplaintView::dueText() const {
  return dueWords(dueDatesOf(document()), desk_.now());
}
QString ComplaintView::dueState() const {
  return qstring(toText(dueStateOf(dueDatesOf(document()), desk_.now())));
}
QString ComplaintView::portalDueText() const {
  return dateWords(integerAt(document(), "portal.due_at_ms"));
}
QString ComplaintView::internalDueText() const {
  return dateWords(integerAt(document(), "internal_due_at_ms"));
}
QString ComplaintView::heldSinceText() const {
  return statusOf(document()) == Status::Disposed ? QString()
                                                  : heldSinceWords(markedAt(document()), desk_.now());
}
int ComplaintView::reminderCount() const {
  return static_cast<int>(integerAt(document(), "portal.reminders"));
}
QString ComplaintView::status() const {
  return qstring(toText(statusOf(document())));
}
QString ComplaintView::statusText() const {
  return statusWords(statusOf(document()));
}
QString ComplaintView::priority() const {
  return qstring(stringAt(document(), "priority", "normal"));
}
QString ComplaintView::priorityText() const {
  return priorityWords(stringAt(document(), "priority", "normal"));
}
QString ComplaintView::complainantDial() const {
  QString dial;
  for (const QChar sign : complainantMobile()) {
    // Also of those who write in Devanagari.
    if (sign.isDigit()) dial.append(QString::number(sign.digitValue()));
    if (sign == QLatin1Char('+') && dial.isEmpty()) dial.append(sign);
  }
  return dial.size() < kDialDigitsMin ? QString() : dial;
}
void ComplaintView::call() {
  Dialler* dialler = desk_.platform().dialler.get();
  if (dialler && dialler->dial(complainantDial())) return;
  desk_.say(tr("इस टैबलेट पर फ़ोन नहीं है: %1 किसी दूसरे फ़ोन से मिलाएँ।").arg(complainantDial()),
            QStringLiteral("warn"));
}

QString ComplaintView::village() const {
  return qstring(stringAt(document(), "complainant.village", stringAt(document(), "place.village")));
}
QString ComplaintView::spotText() const {
  const auto spot = positionOf(objectAt(document(), "place"));
  return spot ? positionWords(*spot) : QString();
}
QString ComplaintView::officerName() const {
  return text("assignment.officer_name");
}
QString ComplaintView::stationName() const {
  return stationWords(desk_.district(), StationCode(stringAt(document(), "assignment.station")),
                      desk_.language());
}
bool ComplaintView::sensitive() const {
  return boolAt(document(), "sensitive");
}
int ComplaintView::round() const {
  return static_cast<int>(integerAt(document(), "round", 1));
}

QString ComplaintView::portalText() const {
  const QString refusal = text("portal_feed.refusal");
  if (!refusal.isEmpty()) return tr("पोर्टल ने अस्वीकार किया: %1").arg(refusal);
  const QString acknowledged = dateTimeWords(integerAt(document(), "portal_feed.acknowledged_at_ms"));
  if (!acknowledged.isEmpty()) return tr("पोर्टल ने स्वीकार किया, %1").arg(acknowledged);
  switch (statusOf(document())) {
    case Status::Approved:
      return tr("पोर्टल को भेजा जा रहा है");
    case Status::Disposed:
      return tr("पोर्टल पर निस्तारित");
    case Status::Cancelled:
      return tr("पोर्टल पर वापस लिया गया");
    case Status::Received:
    case Status::Marked:
    case Status::Submitted:
    case Status::Returned:
      return tr("पोर्टल पर लंबित");
  }
  return {};
}

bool ComplaintView::newerFormat() const {
  return integerAt(document(), "format", kDocumentFormat) > kDocumentFormat;
}
bool ComplaintView::canRecord() const {
  return mayRecord(document(), desk_.me());
}
bool ComplaintView::canFeedback() const {
  return mayTakeFeedback(document(), desk_.me());
}
bool ComplaintView::canWriteReport() const {
  return mayWriteReport(document(), desk_.me());
}
bool ComplaintView::canDecide() const {
  return mayDecide(document(), desk_.me());
}
bool ComplaintView::canApprove() const {
  return mayApprove(document(), desk_.me());
}
bool ComplaintView::canMark() const {
  return mayMark(document(), desk_.me());
}
bool ComplaintView::canWaive() const {
  return mayWaive(document(), desk_.me());
}
bool ComplaintView::canEditFields() const {
  return mayEditFields(document(), desk_.me());
}
bool ComplaintView::canDirect() const {
  return mayDirect(document(), desk_.me());
}

QString ComplaintView::feedbackText() const {
  const Json feedback = standingFeedback(document());
  const QString result = resultWords(stringAt(feedback, "result"));
  const QString reason = qstring(stringAt(feedback, "reason"));
  return reason.isEmpty() ? result : result + QStringLiteral(": ") + reason;
}

QString ComplaintView::lastObjection() const {
  if (reportState() != QLatin1String("returned")) return {};
  return text("reports." + currentReport(document()) + ".objection.text");
}

QString ComplaintView::objectionPoint() const {
  if (reportState() != QLatin1String("returned")) return {};
  return text("reports." + currentReport(document()) + ".objection.point");
}

QString ComplaintView::reportState() const {
  const std::string report = currentReport(document());
  return report.empty() ? QString() : text("reports." + report + ".state");
}

QVariantList ComplaintView::reportPreview() const {
  return previewOf(report_editor_->asIfWritten(), report_editor_->report(), desk_.forms(), desk_.language());
}

}  // namespace nistaran::mobile
