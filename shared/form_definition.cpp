#include "shared/form_definition.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "shared/report_form.h"

namespace nistaran {
namespace {

constexpr std::array<std::pair<FieldKind, std::string_view>, 9> kKinds{{{FieldKind::Text, "text"},
                                                                        {FieldKind::LongText, "long_text"},
                                                                        {FieldKind::Number, "number"},
                                                                        {FieldKind::Date, "date"},
                                                                        {FieldKind::Choice, "choice"},
                                                                        {FieldKind::Mobile, "mobile"},
                                                                        {FieldKind::YesNo, "yes_no"},
                                                                        {FieldKind::Person, "person"},
                                                                        {FieldKind::People, "people"}}};

constexpr std::array<std::pair<PointSource, std::string_view>, 12> kSources{
    {{PointSource::Complainant, "complainant"},
     {PointSource::OppositeParty, "opposite_party"},
     {PointSource::Allegation, "allegation"},
     {PointSource::EnquiryOfficer, "enquiry_officer"},
     {PointSource::Category, "category"},
     {PointSource::StatementsOfComplainant, "statements_of_complainant"},
     {PointSource::StatementsOfOpposite, "statements_of_opposite"},
     {PointSource::StatementsOfWitnesses, "statements_of_witnesses"},
     {PointSource::Round, "round"},
     {PointSource::Visits, "visits"},
     {PointSource::Talks, "talks"},
     {PointSource::Satisfaction, "satisfaction"}}};

std::optional<PointSource> sourceFromText(std::string_view text) {
  for (const auto& [source, name] : kSources) {
    if (name == text) return source;
  }
  return std::nullopt;
}

// What the app itself records under `type`.
constexpr std::array<std::string_view, 4> kReserved{"contact", "visit", "statement", "note"};

constexpr std::int64_t kPointMax = 999;

// Part of a path.
bool isWord(std::string_view text) {
  return !text.empty() && text.size() <= limits::kFormNameBytesMax && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

const Json& listAt(const Json& value, std::string_view path) {
  static const Json kNone = Json::array();
  const Json* found = find(value, path);
  return found && found->is_array() ? *found : kNone;
}

std::optional<std::int64_t> boundAt(const Json& value, std::string_view name) {
  const Json* found = find(value, name);
  return found && found->is_number_integer() ? std::optional(found->get<std::int64_t>()) : std::nullopt;
}

int pointAt(const Json& value) {
  return static_cast<int>(std::clamp<std::int64_t>(integerAt(value, "point"), 0, kPointMax));
}

FormField fieldFrom(const Json& value) {
  FormField field;
  field.name = stringAt(value, "name");
  field.label = labelFrom(objectAt(value, "label"));
  field.hint = labelFrom(objectAt(value, "hint"));
  field.kind = fieldKindFromText(stringAt(value, "kind"));
  for (const Json& choice : listAt(value, "choices"))
    field.choices.push_back({stringAt(choice, "value"), labelFrom(objectAt(choice, "label")), pointAt(choice),
                             boolAt(choice, "retired")});
  field.min = boundAt(value, "min");
  field.max = boundAt(value, "max");
  field.required = boolAt(value, "required");
  field.retired = boolAt(value, "retired");
  field.written = boolAt(value, "written");
  field.from = stringAt(value, "from");
  field.source = sourceFromText(field.from);
  field.point = pointAt(value);
  return field;
}

std::optional<Error> wrongIn(const FormField& field, FormDefinition::Use use) {
  const auto malformed = [&](const std::string& what) {
    return Error(ErrorCode::Malformed, "field '" + field.name + "' " + what);
  };
  if (!isWord(field.name)) return malformed("needs a name of a-z, 0-9 and _");
  if (field.label.hi.empty()) return malformed("needs a Hindi label");
  if (use == FormDefinition::Use::Report && (field.point < 1 || field.name != std::to_string(field.point)))
    return malformed("of a report must be named as the point that it is");
  if (field.choices.size() > limits::kFormChoicesMax)
    return Error(ErrorCode::TooLarge, "field '" + field.name + "' has more than " +
                                          std::to_string(limits::kFormChoicesMax) + " choices");
  if (field.kind == FieldKind::Choice && field.choices.empty()) return malformed("has nothing to choose");
  std::set<std::string> values;
  for (const FormChoice& choice : field.choices) {
    if (!isWord(choice.value) || choice.label.hi.empty() || !values.insert(choice.value).second)
      return malformed("needs choices with a value of their own and a Hindi label");
  }
  return std::nullopt;
}

std::optional<Error> wrongIn(const FormDefinition& form) {
  if (form.title.hi.empty()) return Error(ErrorCode::Malformed, "the form needs a Hindi title");
  if (form.fields.empty()) return Error(ErrorCode::Malformed, "the form has no fields");
  const bool is_report = form.use == FormDefinition::Use::Report;
  if (is_report != (form.name == kEnquiryForm))
    return Error(ErrorCode::Malformed,
                 "the form of the report, and no other, is called '" + std::string(kEnquiryForm) + "'");
  const FormField* conclusion = form.field(kConclusionPoint);
  if (is_report && (!conclusion || !conclusion->written))
    return Error(ErrorCode::Malformed,
                 "the report needs point " + std::string(kConclusionPoint) + ", written by the officer");
  std::set<std::string> names;
  for (const FormField& field : form.fields) {
    if (auto wrong = wrongIn(field, form.use)) return wrong;
    if (!names.insert(field.name).second)
      return Error(ErrorCode::Malformed, "there are two fields '" + field.name + "'");
  }
  if (form.notice && !form.notice->until.empty() && !names.contains(form.notice->until))
    return Error(ErrorCode::Malformed, "there is no field '" + form.notice->until + "' for the notice");
  return std::nullopt;
}

}  // namespace

std::string_view toText(FieldKind kind) {
  for (const auto& [known, name] : kKinds) {
    if (known == kind) return name;
  }
  return {};
}

std::optional<FieldKind> fieldKindFromText(std::string_view text) {
  for (const auto& [kind, name] : kKinds) {
    if (name == text) return kind;
  }
  return std::nullopt;
}

const FormField* FormDefinition::field(std::string_view wanted) const {
  const auto found = std::ranges::find(fields, wanted, &FormField::name);
  return found == fields.end() ? nullptr : &*found;
}

Result<FormDefinition> formFromJson(const Json& value) {
  if (const auto wrong = checkJson(value)) return *wrong;
  if (!value.is_object() || canonicalJson(value).size() > limits::kFormBytesMax)
    return Error(value.is_object() ? ErrorCode::TooLarge : ErrorCode::Malformed,
                 "a form is an object of at most " + std::to_string(limits::kFormBytesMax) + " bytes");
  FormDefinition form;
  form.json = value;
  form.name = stringAt(value, "form");
  if (!isWord(form.name) || std::ranges::find(kReserved, form.name) != kReserved.end())
    return Error(ErrorCode::Malformed, "'form' must be a name of a-z, 0-9 and _ that is not taken");
  form.version = integerAt(value, "version");
  if (form.version < 1) return Error(ErrorCode::Malformed, "'version' must be 1 or more");
  const std::string use = stringAt(value, "use", "record");
  form.use = use == "report" ? FormDefinition::Use::Report : FormDefinition::Use::Record;
  form.title = labelFrom(objectAt(value, "title"));
  form.hint = labelFrom(objectAt(value, "hint"));
  form.point = pointAt(value);
  form.order = integerAt(value, "order", 1000);
  form.retired = boolAt(value, "retired");
  if (value.contains("notice")) {
    const Json& notice = objectAt(value, "notice");
    form.notice = FormNotice{labelFrom(notice), boolAt(notice, "stop"), stringAt(notice, "until")};
  }
  const Json& fields = listAt(value, "fields");
  if (fields.size() > limits::kFormFieldsMax)
    return Error(ErrorCode::TooLarge,
                 "a form has at most " + std::to_string(limits::kFormFieldsMax) + " fields");
  for (const Json& field : fields) form.fields.push_back(fieldFrom(field));
  form.usable = unknownIn(form).empty();
  // What a newer form means by its members is not for this program to judge.
  if (form.usable) {
    if (auto wrong = wrongIn(form)) return *wrong;
  } else if (form.title.empty()) {
    form.title.hi = form.name;
  }
  return form;
}

std::string leftOut(const FormDefinition& newer, const FormDefinition& older) {
  for (const FormField& before : older.fields) {
    const FormField* now = newer.field(before.name);
    if (!now) return "field '" + before.name + "'";
    for (const FormChoice& choice : before.choices) {
      if (std::ranges::find(now->choices, choice.value, &FormChoice::value) == now->choices.end())
        return "choice '" + choice.value + "' of field '" + before.name + "'";
    }
  }
  return {};
}

std::string unknownIn(const FormDefinition& form) {
  const std::int64_t format = integerAt(form.json, "format", kFormFormat);
  if (format != kFormFormat) return "format " + std::to_string(format);
  const std::string use = stringAt(form.json, "use", "record");
  if (use != "record" && use != "report") return "use '" + use + "'";
  for (const FormField& field : form.fields) {
    if (!field.kind) return "the kind of field '" + field.name + "'";
    if (!field.from.empty() && !field.source) return "from what field '" + field.name + "' follows";
  }
  return {};
}

}  // namespace nistaran
