#include "shared/form_book.h"

#include <algorithm>
#include <tuple>

#include "shared/canonical_json.h"
#include "shared/shipped_forms.h"

namespace nistaran {
namespace {

constexpr std::size_t kDigits = 16;

const std::vector<FormDefinition>& shipped() {
  static const std::vector<FormDefinition> kForms = [] {
    std::vector<FormDefinition> forms;
    for (const std::string_view text : kShippedForms)
      forms.push_back(formFromJson(parseJson(text).value()).value());
    return forms;
  }();
  return kForms;
}

}  // namespace

FormBook::FormBook() : FormBook(Json::array()) {}

FormBook::FormBook(const Json& own) {
  for (const FormDefinition& form : shipped()) add(form);
  if (own.is_array()) {
    for (const Json& value : own) {
      if (auto form = formFromJson(value)) add(std::move(*form));
    }
  }
  std::ranges::stable_sort(forms_, {}, [](const FormDefinition& form) {
    return std::tuple(form.order, std::string_view(form.name));
  });
}

void FormBook::add(FormDefinition form) {
  if (form.name == kEnquiryForm && form.usable && form.version > enquiry_.version) enquiry_ = form;
  const auto standing = std::ranges::find(forms_, form.name, &FormDefinition::name);
  if (standing == forms_.end())
    forms_.push_back(std::move(form));
  else if (form.version > standing->version)
    *standing = std::move(form);
}

const FormDefinition* FormBook::find(std::string_view name) const {
  const auto found = std::ranges::find(forms_, name, &FormDefinition::name);
  return found == forms_.end() ? nullptr : &*found;
}

std::string formsDigest(const Json& own) {
  return own.is_array() && !own.empty() ? digestOf(own).substr(0, kDigits) : std::string();
}

}  // namespace nistaran
