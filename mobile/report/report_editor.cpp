#include "mobile/report/report_editor.h"

#include "mobile/complaint/permissions.h"
#include "mobile/report/report_text.h"
#include "mobile/words/words.h"
#include "shared/report_form.h"
#include "shared/report_points.h"
#include "shared/text.h"

namespace nistaran::mobile {
namespace {

bool isConclusion(const QString& point) {
  return point == ReportEditor::conclusionPoint();
}

}  // namespace

ReportEditor::ReportEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), "report", parent), report_(this->desk().newName()) {}

QString ReportEditor::conclusionPoint() {
  return qstring(kConclusionPoint);
}

QString ReportEditor::formTitle() const {
  return labelIn(desk().forms().enquiry().title, desk().language());
}

void ReportEditor::setText(const QString& point, const QString& text) {
  const int row = points_.rowOf(point);
  if (row < 0 || points_.value(row, "text") == text) return;
  typed_[point] = text;
  points_.setValue(row, "text", text);
  changed();
  emit textChanged();
}

void ReportEditor::setDocument(const Json& document) {
  document_ = document;
  const std::string standing = currentReport(document);
  if (!standing.empty()) report_ = standing;
  // What has arrived in the document is not "typed" any more.
  for (auto typed = typed_.begin(); typed != typed_.end();) {
    const bool arrived = normalizeText(typed.value().toStdString()) ==
                         pointInReport(document_, report_, typed.key()).toStdString();
    typed = arrived ? typed_.erase(typed) : std::next(typed);
  }
  refresh();
  emit formChanged();
}

void ReportEditor::refresh() {
  QList<RowModel::Row> rows;
  for (const FormField& field : desk().forms().enquiry().fields) {
    if (!field.written || field.retired) continue;
    const QString point = qstring(field.name);
    const QString standing = pointInReport(document_, report_, point);
    const QString prefilled = standing.isEmpty() && !isConclusion(point)
                                  ? qstring(pointFromRecord(document_, report_, desk().forms(), field))
                                  : QString();
    QString hint;
    if (isConclusion(point))
      hint = tr("इसके बिना आख्या प्रस्तुत नहीं हो सकती।");
    else if (!prefilled.isEmpty())
      hint = tr("अभिलेख से भरा गया; सुधार सकते हैं।");
    const QString text = typed_.value(point, standing.isEmpty() ? prefilled : standing);
    rows.append({point, labelIn(field.label, desk().language()), text, isConclusion(point), hint});
  }
  points_.setRows(rows);
}

Json ReportEditor::unwritten() const {
  Json points = Json::object();
  for (int row = 0; row < points_.rowCount(); ++row) {
    const QString point = points_.value(row, "point").toString();
    const QString text = points_.value(row, "text").toString();
    if (text != pointInReport(document_, report_, point)) points[point.toStdString()] = text.toStdString();
  }
  return points;
}

Json ReportEditor::asIfWritten() const {
  Json document = document_;
  const Json points = unwritten();
  for (const auto& [point, text] : points.items())
    at(document, "reports." + report_ + ".points." + point) = text;
  return document;
}

void ReportEditor::save() {
  const Json points = unwritten();
  if (points.empty()) {
    emit saved();
    return;
  }
  record({draftOf(OperationKind::ReportWrite, {{"report", report_}, {"points", points}})},
         tr("आख्या का प्रारूप सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

void ReportEditor::submit() {
  if (submissionWaits(document_, report_)) return fail(tr("आख्या पहले ही प्रस्तुत है; संतुष्टि की प्रतीक्षा है।"));
  const Transition next = submission(asIfWritten(), report_, desk().me());
  const bool waits = next.reason == Reason::SatisfactionMissing;
  if (!next.to && !waits) return fail(reasonWords(next.reason));
  std::vector<Draft> drafts;
  const Json points = unwritten();
  if (!points.empty())
    drafts.push_back(draftOf(OperationKind::ReportWrite, {{"report", report_}, {"points", points}}));
  drafts.push_back(draftOf(OperationKind::ReportSubmit, {{"report", report_}}));
  record(std::move(drafts), waits ? tr("सहेजा गया; संतुष्टि दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।")
                                  : tr("आख्या प्रस्तुत की गई: इस टैबलेट पर सुरक्षित।"));
}

Json ReportEditor::content() const {
  if (typed_.isEmpty()) return {};
  Json points = Json::object();
  for (auto typed = typed_.begin(); typed != typed_.end(); ++typed) {
    points[typed.key().toStdString()] = typed.value().toStdString();
  }
  return Json{{"points", points}};
}

void ReportEditor::setContent(const Json& content) {
  typed_.clear();
  for (const auto& [point, text] : objectAt(content, "points").items()) {
    if (text.is_string()) typed_[qstring(point)] = qstring(text.get<std::string>());
  }
  refresh();
  emit textChanged();
}

// What was typed stays until the document brings it: the screen must not go back to the old text in between.
void ReportEditor::clear() {}

}  // namespace nistaran::mobile
