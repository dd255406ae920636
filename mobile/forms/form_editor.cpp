#include "mobile/forms/form_editor.h"

#include <utility>

#include "mobile/forms/form_input.h"
#include "mobile/words/words.h"
#include "shared/indian_time.h"
#include "shared/limits.h"

namespace nistaran::mobile {
namespace {

bool isOfPeople(const FormField& field) {
  return field.kind == FieldKind::Person || field.kind == FieldKind::People;
}

}  // namespace

FormEditor::FormEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

const FormDefinition* FormEditor::definition() const {
  return name_.isEmpty() ? nullptr : desk().forms().find(name_.toStdString());
}

QString FormEditor::title() const {
  const FormDefinition* form = definition();
  return form ? labelIn(form->title, desk().language()) : name_;
}
QString FormEditor::hint() const {
  const FormDefinition* form = definition();
  return form ? labelIn(form->hint, desk().language()) : QString();
}
QString FormEditor::noticeText() const {
  const FormDefinition* form = definition();
  return form && form->notice ? labelIn(form->notice->text, desk().language()) : QString();
}
bool FormEditor::noticeStops() const {
  const FormDefinition* form = definition();
  return form && form->notice && form->notice->stop;
}
bool FormEditor::newer() const {
  const FormDefinition* form = definition();
  return form && !form->usable;
}

void FormEditor::open(const QString& form) {
  if (name_ == form) return;
  touch();  // while the other one is what is kept
  name_ = form;
  typed_ = Json::object();
  wrong_.clear();
  for (const auto& [field, model] : std::exchange(choices_, {})) model->deleteLater();
  fields_.setRows({});
  turnTo("form:" + form.toStdString());
  retell();
}

void FormEditor::retell() {
  refresh();
  emit formChanged();
}

void FormEditor::refresh() {
  QList<RowModel::Row> rows;
  const FormDefinition* form = definition();
  for (const FormField& field : form && form->usable ? form->fields : std::vector<FormField>()) {
    if (field.retired) continue;
    const std::string text = stringAt(typed_, field.name);
    const auto people = typed_.find(field.name);
    // There is always one to write about.
    const int count = !isOfPeople(field) ? 0 : people == typed_.end() ? 1 : static_cast<int>(people->size());
    ChoiceModel* choices = choicesOf(field);
    rows.append({qstring(field.name), qstring(toText(*field.kind)), labelIn(field.label, desk().language()),
                 labelIn(field.hint, desk().language()), field.required, qstring(text),
                 QVariant::fromValue(choices), choices ? choices->rowOf(qstring(text)) : -1, count, revision_,
                 wrong_.value(qstring(field.name))});
  }
  fields_.setRows(rows);
}

ChoiceModel* FormEditor::choicesOf(const FormField& field) {
  if (field.choices.empty()) return nullptr;
  ChoiceModel*& model = choices_[field.name];
  if (!model) model = new ChoiceModel(this);
  QList<RowModel::Row> rows;
  for (const FormChoice& choice : field.choices) {
    if (choice.retired && choice.value != stringAt(typed_, field.name)) continue;
    rows.append({qstring(choice.value), labelIn(choice.label, desk().language())});
  }
  model->setRows(rows);
  return model;
}

void FormEditor::setText(const QString& field, const QString& text) {
  const int row = fields_.rowOf(field);
  if (row < 0 || fields_.value(row, "text") == text) return;
  typed_[field.toStdString()] = text.toStdString();
  wrong_.remove(field);
  fields_.setValue(row, "text", text);
  if (const auto choices = choices_.find(field.toStdString()); choices != choices_.end())
    fields_.setValue(row, "chosen", choices->second->rowOf(text));
  fields_.setValue(row, "errorText", QString());
  changed();
}

void FormEditor::setToday(const QString& field) {
  setText(field, qstring(indianDate(toMs(desk().now()))));
}

Json& FormEditor::peopleOf(const QString& field) {
  Json& people = typed_[field.toStdString()];
  if (!people.is_array() || people.empty()) people = Json::array({Json::object()});
  return people;
}

QString FormEditor::person(const QString& field, int index, const QString& part) const {
  const auto people = typed_.find(field.toStdString());
  if (people == typed_.end() || !people->is_array() || index < 0 || index >= static_cast<int>(people->size()))
    return {};
  return qstring(stringAt((*people)[static_cast<std::size_t>(index)], part.toStdString()));
}

void FormEditor::setPerson(const QString& field, int index, const QString& part, const QString& text) {
  const int row = fields_.rowOf(field);
  if (row < 0 || person(field, index, part) == text) return;
  Json& people = peopleOf(field);
  if (index < 0 || index >= static_cast<int>(people.size())) return;
  people[static_cast<std::size_t>(index)][part.toStdString()] = text.toStdString();
  wrong_.remove(field);
  fields_.setValue(row, "errorText", QString());
  changed();
}

void FormEditor::addPerson(const QString& field) {
  Json& people = peopleOf(field);
  if (people.size() >= limits::kFormPeopleMax)
    return fail(tr("अधिकतम %1 व्यक्ति लिखे जा सकते हैं।").arg(limits::kFormPeopleMax));
  people.push_back(Json::object());
  refresh();
  changed();
}

void FormEditor::removePerson(const QString& field, int index) {
  Json& people = peopleOf(field);
  if (index < 0 || index >= static_cast<int>(people.size())) return;
  people.erase(static_cast<std::size_t>(index));
  if (people.empty()) typed_.erase(field.toStdString());
  ++revision_;
  refresh();
  changed();
}

std::optional<Json> FormEditor::values() {
  Json said = Json::object();
  QString first;
  wrong_.clear();
  for (const FormField& field : definition()->fields) {
    if (field.retired) continue;
    FormInput input = inputOf(field, typed_.value(field.name, Json()));
    if (input.wrong.isEmpty() && input.value.is_null() && field.required) input.wrong = tr("यह आवश्यक है।");
    if (!input.wrong.isEmpty()) {
      wrong_[qstring(field.name)] = input.wrong;
      if (first.isEmpty())
        first = QStringLiteral("%1: %2").arg(labelIn(field.label, desk().language()), input.wrong);
    } else if (!input.value.is_null()) {
      said[field.name] = std::move(input.value);
    }
  }
  if (first.isEmpty() && said.empty()) first = tr("प्रपत्र खाली है; कुछ लिखें।");
  refresh();
  if (first.isEmpty()) return said;
  fail(first);
  return std::nullopt;
}

void FormEditor::save() {
  const FormDefinition* form = definition();
  if (!form || !form->usable) return fail(tr("यह प्रपत्र नए ऐप से भरा जाता है; ऐप अपडेट करें।"));
  auto fields = values();
  if (!fields) return;
  record({draftOf(OperationKind::ActionRecord,
                  {{"type", form->name}, {"form_version", form->version}, {"fields", std::move(*fields)}})},
         tr("सहेजा गया: इस टैबलेट पर सुरक्षित।"));
}

Json FormEditor::content() const {
  return typed_.empty() ? Json() : Json{{"fields", typed_}};
}

void FormEditor::setContent(const Json& content) {
  typed_ = objectAt(content, "fields");
  ++revision_;
  refresh();
}

void FormEditor::clear() {
  typed_ = Json::object();
  ++revision_;
  wrong_.clear();
  refresh();
}

}  // namespace nistaran::mobile
