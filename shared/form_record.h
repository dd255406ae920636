// What was recorded with a form: the body of an action.record with `form_version` and `fields`. Pure. Any
// thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/form_book.h"
#include "shared/json.h"

namespace nistaran {

bool isFormRecord(const Json& body);
// What can be said without knowing the form: names, kinds of values and sizes. True also of what is no form's
// record.
bool isWellFormed(const Json& body);

// "2026-07-14" is one, "2026-02-30" is not.
bool isCalendarDay(std::string_view text);

// What a value says, in words; `field` may be null.
std::string valueText(const FormField* field, const Json& value, std::string_view language);

struct RecordLine {
  std::string label;
  std::string text;
  int point = 0;
};

// In the order of the form; what the form does not know any more, or not yet, stands after it under its bare
// name. `form` may be null.
std::vector<RecordLine> linesOf(const FormDefinition* form, const Json& record, std::string_view language);

// What the records of this round say to one point of the report: a line for each record, in Hindi.
std::string pointFromForms(const Json& document, const FormBook& forms, int point);

struct StandingNotice {
  Label title;
  Label text;
  bool stop = false;
};

// What the records of this round give notice of.
std::vector<StandingNotice> noticesOf(const Json& document, const FormBook& forms);

}  // namespace nistaran
