#include "shared/form_record.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <set>

#include "shared/indian_time.h"
#include "shared/limits.h"

namespace nistaran {
namespace {

constexpr std::array<std::string_view, 3> kOfPerson{"name", "mobile", "address"};

bool isText(const Json& value) {
  return value.is_string() && value.get_ref<const std::string&>().size() <= limits::kTextBytesMax;
}

bool isPerson(const Json& value) {
  return value.is_object() && value.size() <= limits::kFormFieldsMax && std::ranges::all_of(value, isText);
}

bool isValue(const Json& value) {
  if (value.is_array()) return value.size() <= limits::kFormPeopleMax && std::ranges::all_of(value, isPerson);
  // Nothing in a document is null: what is null here is left out there.
  return isText(value) || value.is_number_integer() || value.is_boolean() || value.is_null() ||
         isPerson(value);
}

std::optional<std::chrono::year_month_day> dayOf(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t size) {
    int value = -1;
    const char* const end = text.data() + at + size;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ptr == end ? value : -1;
  };
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day date(std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string personText(const Json& person) {
  std::string text;
  const auto add = [&](const std::string& part) {
    if (part.empty()) return;
    if (!text.empty()) text.append(", ");
    text.append(part);
  };
  for (const std::string_view name : kOfPerson) add(stringAt(person, name));
  // What a newer program asked about a person is not hidden.
  if (person.is_object()) {
    for (const auto& [name, value] : person.items()) {
      if (std::ranges::find(kOfPerson, name) == kOfPerson.end() && value.is_string())
        add(value.get<std::string>());
    }
  }
  return text;
}

bool ofThisRound(const Json& document, const Json& entry) {
  return integerAt(entry, "round", 1) == integerAt(document, "round", 1);
}

std::vector<Json> recordsOf(const Json& document) {
  std::vector<Json> records;
  for (const auto& [id, action] : objectAt(document, "actions").items()) {
    if (isFormRecord(action) && ofThisRound(document, action)) records.push_back(action);
  }
  std::ranges::stable_sort(records, {}, [](const Json& record) { return integerAt(record, "at_ms"); });
  return records;
}

}  // namespace

bool isFormRecord(const Json& body) {
  return !objectAt(body, "fields").empty();
}

bool isWellFormed(const Json& body) {
  const Json* fields = find(body, "fields");
  const Json* version = find(body, "form_version");
  if (!fields && !version) return true;
  if (!fields || !version || !version->is_number_integer() || version->get<std::int64_t>() < 1) return false;
  if (!fields->is_object() || fields->size() > limits::kFormFieldsMax) return false;
  for (const auto& [name, value] : fields->items()) {
    if (name.empty() || name.size() > limits::kFormNameBytesMax || !isValue(value)) return false;
  }
  return true;
}

bool isCalendarDay(std::string_view text) {
  return dayOf(text).has_value();
}

std::string valueText(const FormField* field, const Json& value, std::string_view language) {
  if (value.is_array()) {
    std::string people;
    for (const Json& person : value) {
      if (!people.empty()) people.append("; ");
      people.append(personText(person));
    }
    return people;
  }
  if (value.is_object()) return personText(value);
  if (value.is_boolean()) {
    if (language == "en") return value.get<bool>() ? "Yes" : "No";
    return value.get<bool>() ? "हाँ" : "नहीं";
  }
  if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
  if (!value.is_string()) return {};
  const std::string text = value.get<std::string>();
  if (field && field->kind == FieldKind::Choice) {
    const auto chosen = std::ranges::find(field->choices, text, &FormChoice::value);
    return chosen == field->choices.end() ? text : chosen->label.in(language);
  }
  if (field && field->kind == FieldKind::Date && isCalendarDay(text))
    return text.substr(8, 2) + "." + text.substr(5, 2) + "." + text.substr(0, 4);
  return text;
}

namespace {

// Where the record belongs as a whole: where one of its choices says, else where its form does.
int pointOf(const FormDefinition& form, const Json& values) {
  for (const FormField& field : form.fields) {
    for (const FormChoice& choice : field.choices) {
      if (choice.point > 0 && stringAt(values, field.name) == choice.value) return choice.point;
    }
  }
  return form.point;
}

}  // namespace

std::vector<RecordLine> linesOf(const FormDefinition* form, const Json& record, std::string_view language) {
  std::vector<RecordLine> lines;
  const Json& values = objectAt(record, "fields");
  const int point = form ? pointOf(*form, values) : 0;
  const auto add = [&](const FormField* field, const std::string& label, const Json& value) {
    std::string text = valueText(field, value, language);
    if (!text.empty())
      lines.push_back({label, std::move(text), field && field->point > 0 ? field->point : point});
  };
  if (form) {
    for (const FormField& field : form->fields) {
      const auto value = values.find(field.name);
      if (value != values.end())
        add(&field, field.label.empty() ? field.name : field.label.in(language), *value);
    }
  }
  for (const auto& [name, value] : values.items()) {
    if (!form || !form->field(name)) add(nullptr, name, value);
  }
  return lines;
}

std::string pointFromForms(const Json& document, const FormBook& forms, int point) {
  std::string text;
  for (const Json& record : recordsOf(document)) {
    std::string said;
    for (const RecordLine& line : linesOf(forms.find(stringAt(record, "type")), record, "hi")) {
      if (line.point != point) continue;
      said.append(said.empty() ? "" : "; ").append(line.label).append(": ").append(line.text);
    }
    if (said.empty()) continue;
    if (!text.empty()) text.append("\n");
    text.append(indianDate(integerAt(record, "at_ms"))).append(": ").append(said);
  }
  return text;
}

std::vector<StandingNotice> noticesOf(const Json& document, const FormBook& forms) {
  std::set<std::string> recorded;
  std::set<std::string> over;
  for (const Json& record : recordsOf(document)) {
    const std::string name = stringAt(record, "type");
    const FormDefinition* form = forms.find(name);
    if (!form || !form->notice) continue;
    recorded.insert(name);
    const std::string& until = form->notice->until;
    if (!until.empty() && objectAt(record, "fields").contains(until)) over.insert(name);
  }
  std::vector<StandingNotice> notices;
  for (const FormDefinition& form : forms.all()) {
    if (form.notice && recorded.contains(form.name) && !over.contains(form.name))
      notices.push_back({form.title, form.notice->text, form.notice->stop});
  }
  return notices;
}

}  // namespace nistaran
