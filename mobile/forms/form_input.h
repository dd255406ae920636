// What was typed into a field of a form, and what it says as a value. GUI thread.
#pragma once

#include <QString>

#include "shared/form_definition.h"
#include "shared/json.h"

namespace nistaran::mobile {

struct FormInput {
  Json value;     // null where nothing was typed
  QString wrong;  // what the person is to mend; empty where nothing is
};

// `typed` is a text, or a list of people {name, mobile, address}.
FormInput inputOf(const FormField& field, const Json& typed);

}  // namespace nistaran::mobile
