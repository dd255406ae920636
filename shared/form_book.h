// The forms that count in a district: those that every program brings along, and the district's own. Of one
// name the highest version counts. Pure. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/form_definition.h"

namespace nistaran {

class FormBook {
 public:
  // Those that ship with the program: shared/forms.
  FormBook();
  // And a district's own, an array of definitions. What can't be read is passed over.
  explicit FormBook(const Json& own);

  const FormDefinition* find(std::string_view name) const;  // nullptr where there is none
  // In the order in which they are offered.
  const std::vector<FormDefinition>& all() const { return forms_; }
  // The newest of the enquiry report that this program can follow.
  const FormDefinition& enquiry() const { return enquiry_; }

 private:
  void add(FormDefinition form);

  std::vector<FormDefinition> forms_;
  FormDefinition enquiry_;
};

// Says on both sides which set of own forms is held: the first sixteen digits of the digest of the array;
// empty for none.
std::string formsDigest(const Json& own);

}  // namespace nistaran
