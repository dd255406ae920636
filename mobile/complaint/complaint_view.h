// One complaint as the screen shows it, with the forms that belong to it. What may be done is asked of
// shared/. GUI thread.
#pragma once

#include <QVariantList>

#include "mobile/access/access_editor.h"
#include "mobile/action/action_editor.h"
#include "mobile/complaint/alike_model.h"
#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/complaint/field_editor.h"
#include "mobile/complaint/timeline_model.h"
#include "mobile/conflict/conflict_model.h"
#include "mobile/conflict/held_model.h"
#include "mobile/evidence/attachment_editor.h"
#include "mobile/evidence/attachment_model.h"
#include "mobile/evidence/attachment_viewer.h"
#include "mobile/evidence/photo_editor.h"
#include "mobile/feedback/feedback_editor.h"
#include "mobile/forms/form_editor.h"
#include "mobile/mark/mark_editor.h"
#include "mobile/print/papers.h"
#include "mobile/report/checklist_model.h"
#include "mobile/report/report_editor.h"
#include "mobile/review/decision_editor.h"
#include "mobile/review/evidence.h"

namespace nistaran::mobile {

class ComplaintView : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(QString number READ number CONSTANT)
  Q_PROPERTY(QString typeText READ typeText NOTIFY changed)
  Q_PROPERTY(QString category READ category NOTIFY changed)
  Q_PROPERTY(QString natureText READ natureText NOTIFY changed)
  Q_PROPERTY(QString receivedText READ receivedText NOTIFY changed)
  Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
  Q_PROPERTY(QString dueState READ dueState NOTIFY changed)  // pending, within_days, defaulter, closed
  Q_PROPERTY(QString portalDueText READ portalDueText NOTIFY changed)
  Q_PROPERTY(QString internalDueText READ internalDueText NOTIFY changed)
  Q_PROPERTY(QString heldSinceText READ heldSinceText NOTIFY changed)  // "4 दिन से पास"
  Q_PROPERTY(int reminderCount READ reminderCount NOTIFY changed)      // of the citizen, on the portal
  Q_PROPERTY(QString status READ status NOTIFY changed)                // as in shared/workflow.h
  Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
  Q_PROPERTY(QString priority READ priority NOTIFY changed)  // normal, high, urgent
  Q_PROPERTY(QString priorityText READ priorityText NOTIFY changed)
  Q_PROPERTY(QString complaintText READ complaintText NOTIFY changed)
  Q_PROPERTY(QString complainantName READ complainantName NOTIFY changed)
  Q_PROPERTY(QString complainantMobile READ complainantMobile NOTIFY changed)
  Q_PROPERTY(QString complainantDial READ complainantDial NOTIFY changed)  // empty: nothing to dial
  Q_PROPERTY(QString complainantAddress READ complainantAddress NOTIFY changed)
  Q_PROPERTY(QString village READ village NOTIFY changed)
  Q_PROPERTY(QString spotText READ spotText NOTIFY changed)  // where it is, in degrees; empty: not on record
  Q_PROPERTY(QString oppositeName READ oppositeName NOTIFY changed)
  Q_PROPERTY(QString oppositeMobile READ oppositeMobile NOTIFY changed)
  Q_PROPERTY(QString oppositeAddress READ oppositeAddress NOTIFY changed)
  Q_PROPERTY(QString officerName READ officerName NOTIFY changed)
  Q_PROPERTY(QString stationName READ stationName NOTIFY changed)
  Q_PROPERTY(bool sensitive READ sensitive NOTIFY changed)
  Q_PROPERTY(int round READ round NOTIFY changed)
  Q_PROPERTY(QString portalText READ portalText NOTIFY changed)
  Q_PROPERTY(int unsentCount READ unsentCount NOTIFY changed)
  Q_PROPERTY(bool newerFormat READ newerFormat NOTIFY changed)
  Q_PROPERTY(bool canRecord READ canRecord NOTIFY changed)
  Q_PROPERTY(bool canFeedback READ canFeedback NOTIFY changed)
  Q_PROPERTY(bool canWriteReport READ canWriteReport NOTIFY changed)
  Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
  Q_PROPERTY(bool canDecide READ canDecide NOTIFY changed)    // approve or send back
  Q_PROPERTY(bool canApprove READ canApprove NOTIFY changed)  // an inspector may only send back
  Q_PROPERTY(bool canMark READ canMark NOTIFY changed)
  Q_PROPERTY(bool canWaive READ canWaive NOTIFY changed)
  Q_PROPERTY(bool canEditFields READ canEditFields NOTIFY changed)
  Q_PROPERTY(bool canDirect READ canDirect NOTIFY changed)  // priority and internal due date
  Q_PROPERTY(nistaran::mobile::NoticeModel* notices READ notices CONSTANT)
  Q_PROPERTY(QString feedbackText READ feedbackText NOTIFY changed)
  Q_PROPERTY(QString lastObjection READ lastObjection NOTIFY changed)
  Q_PROPERTY(QString objectionPoint READ objectionPoint NOTIFY changed)
  Q_PROPERTY(
      QString reportState READ reportState NOTIFY changed)  // draft, submitted, returned, approved, or empty
  Q_PROPERTY(QVariantList reportPreview READ reportPreview NOTIFY previewChanged)  // of {label, text}
  Q_PROPERTY(nistaran::mobile::TimelineModel* timeline READ timeline CONSTANT)
  Q_PROPERTY(nistaran::mobile::ChecklistModel* checklist READ checklist CONSTANT)
  Q_PROPERTY(nistaran::mobile::ConflictModel* conflicts READ conflicts CONSTANT)
  Q_PROPERTY(nistaran::mobile::HeldModel* held READ held CONSTANT)
  Q_PROPERTY(nistaran::mobile::AlikeModel* alike READ alike CONSTANT)
  Q_PROPERTY(nistaran::mobile::ReportPointModel* reportPoints READ reportPoints CONSTANT)
  Q_PROPERTY(nistaran::mobile::ActionEditor* actionEditor READ actionEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::FormListModel* forms READ forms CONSTANT)
  Q_PROPERTY(nistaran::mobile::FormEditor* formEditor READ formEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::FeedbackEditor* feedbackEditor READ feedbackEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::ReportEditor* reportEditor READ reportEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::DecisionEditor* decisionEditor READ decisionEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::MarkEditor* markEditor READ markEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::FieldEditor* fieldEditor READ fieldEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::AccessEditor* accessEditor READ accessEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::AttachmentModel* attachments READ attachments CONSTANT)
  Q_PROPERTY(nistaran::mobile::AttachmentEditor* attachmentEditor READ attachmentEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::AttachmentViewer* attachmentViewer READ attachmentViewer CONSTANT)
  Q_PROPERTY(nistaran::mobile::PhotoEditor* photoEditor READ photoEditor CONSTANT)
  Q_PROPERTY(nistaran::mobile::Papers* papers READ papers CONSTANT)
  Q_PROPERTY(nistaran::mobile::Evidence* evidence READ evidence CONSTANT)

 public:
  ComplaintView(Desk& desk, ComplaintSnapshot snapshot, QObject* parent = nullptr);

  // Another state of the same complaint. What is being typed stays.
  void show(ComplaintSnapshot snapshot);
  // Reads the half-written forms of before.
  void restoreForms();
  // Keeps what is half-written now: before the view goes.
  void keepForms();
  // The same state in another language or on another day.
  void retell();

  QString number() const;
  QString typeText() const;
  QString category() const;
  QString natureText() const;
  QString receivedText() const;
  QString dueText() const;
  QString dueState() const;
  QString portalDueText() const;
  QString internalDueText() const;
  QString heldSinceText() const;
  int reminderCount() const;
  QString status() const;
  QString statusText() const;
  QString priority() const;
  QString priorityText() const;
  QString complaintText() const { return text("portal.text"); }
  QString complainantName() const { return text("complainant.name"); }
  QString complainantMobile() const { return text("complainant.mobile"); }
  QString complainantDial() const;
  QString complainantAddress() const { return text("complainant.address"); }
  QString village() const;
  QString spotText() const;
  QString oppositeName() const { return text("opposite_party.name"); }
  QString oppositeMobile() const { return text("opposite_party.mobile"); }
  QString oppositeAddress() const { return text("opposite_party.address"); }
  QString officerName() const;
  QString stationName() const;
  bool sensitive() const;
  int round() const;
  QString portalText() const;
  int unsentCount() const { return static_cast<int>(snapshot_.unsent.size()); }
  bool newerFormat() const;
  bool canRecord() const;
  bool canFeedback() const;
  bool canWriteReport() const;
  bool canSubmit() const { return canWriteReport() && checklist_->canSubmit(); }
  bool canDecide() const;
  bool canApprove() const;
  bool canMark() const;
  bool canWaive() const;
  bool canEditFields() const;
  bool canDirect() const;
  QString feedbackText() const;
  QString lastObjection() const;
  QString objectionPoint() const;
  QString reportState() const;
  QVariantList reportPreview() const;

  // Puts the complainant's number into the telephone.
  Q_INVOKABLE void call();

  TimelineModel* timeline() { return timeline_; }
  ChecklistModel* checklist() { return checklist_; }
  ConflictModel* conflicts() { return conflicts_; }
  HeldModel* held() { return held_; }
  AlikeModel* alike() { return alike_; }
  ReportPointModel* reportPoints() { return report_editor_->points(); }
  ActionEditor* actionEditor() { return action_editor_; }
  NoticeModel* notices() { return notices_; }
  FormListModel* forms() { return forms_; }
  FormEditor* formEditor() { return form_editor_; }
  FeedbackEditor* feedbackEditor() { return feedback_editor_; }
  ReportEditor* reportEditor() { return report_editor_; }
  DecisionEditor* decisionEditor() { return decision_editor_; }
  MarkEditor* markEditor() { return mark_editor_; }
  FieldEditor* fieldEditor() { return field_editor_; }
  AccessEditor* accessEditor() { return access_editor_; }
  AttachmentModel* attachments() { return attachments_; }
  AttachmentEditor* attachmentEditor() { return attachment_editor_; }
  AttachmentViewer* attachmentViewer() { return attachment_viewer_; }
  PhotoEditor* photoEditor() { return photo_editor_; }
  Papers* papers() { return papers_; }
  Evidence* evidence() { return evidence_; }

 signals:
  void changed();
  void previewChanged();

 private:
  const Json& document() const { return snapshot_.document; }
  QString text(std::string_view path) const;
  void showChecklist();
  void showForms();
  void settleConflict(const QString& id, const QString& take);

  Desk& desk_;
  ComplaintSnapshot snapshot_;
  TimelineModel* timeline_;
  ChecklistModel* checklist_;
  ConflictModel* conflicts_;
  HeldModel* held_;
  AlikeModel* alike_;
  ActionEditor* action_editor_;
  NoticeModel* notices_;
  FormListModel* forms_;
  FormEditor* form_editor_;
  FeedbackEditor* feedback_editor_;
  ReportEditor* report_editor_;
  DecisionEditor* decision_editor_;
  MarkEditor* mark_editor_;
  FieldEditor* field_editor_;
  AccessEditor* access_editor_;
  AttachmentModel* attachments_;
  AttachmentEditor* attachment_editor_;
  AttachmentViewer* attachment_viewer_;
  PhotoEditor* photo_editor_;
  Papers* papers_;
  Evidence* evidence_;
};

}  // namespace nistaran::mobile
