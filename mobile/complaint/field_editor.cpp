#include "mobile/complaint/field_editor.h"

#include "mobile/complaint/permissions.h"
#include "mobile/words/place_words.h"
#include "mobile/words/time_words.h"
#include "sync/settlement.h"

namespace nistaran::mobile {

FieldEditor::FieldEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

void FieldEditor::set(const QString& path, const QString& value) {
  const std::string name = path.toStdString();
  const Json said = value.trimmed().toStdString();
  const FieldRule* rule = fieldRule(name);
  if (!rule || !hasType(said, rule->type)) return fail(tr("यह मान यहाँ नहीं लिखा जा सकता।"));
  if (!maySettle(name, desk().me())) return fail(tr("यह आपके पद के अधिकार में नहीं है।"));
  record({draftOf(OperationKind::FieldsSet, {{"set", {{name, said}}}})}, tr("सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

void FieldEditor::setInternalDue(const QString& dateText) {
  const auto due = endOfDay(dateText);
  if (!due) return fail(tr("दिनांक ऐसे लिखें: 15.07.2026"));
  if (fromMs(*due) < desk().now()) return fail(tr("यह दिनांक बीत चुका है।"));
  record({draftOf(OperationKind::FieldsSet, {{"set", {{"internal_due_at_ms", *due}}}})},
         tr("सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

void FieldEditor::setSpot(const QString& lat, const QString& lon) {
  const auto spot = positionFrom(lat, lon);
  if (!spot) return fail(tr("अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।"));
  const Json set{{"place.lat_udeg", spot->lat_udeg}, {"place.lon_udeg", spot->lon_udeg}};
  record({draftOf(OperationKind::FieldsSet, {{"set", set}})}, tr("सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

void FieldEditor::waive(const QString& requirement, const QString& reason) {
  if (reason.trimmed().isEmpty()) return fail(tr("छूट का कारण लिखें।"));
  record({draftOf(OperationKind::RequirementWaive,
                  {{"requirement", requirement.toStdString()}, {"reason", reason.trimmed().toStdString()}})},
         tr("छूट दर्ज की गई: इस टैबलेट पर सुरक्षित।"));
}

void FieldEditor::recordNow(OperationKind kind, Json body, const QString& said) {
  record({draftOf(kind, std::move(body))}, said);
}

}  // namespace nistaran::mobile
