// A text in the two languages of the app. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "shared/json.h"

namespace nistaran {

struct Label {
  std::string hi;
  std::string en;

  // "en" in English where there is such a text, anything else in Hindi.
  const std::string& in(std::string_view language) const {
    return (language == "en" && !en.empty()) || hi.empty() ? en : hi;
  }
  bool empty() const { return hi.empty() && en.empty(); }
};

// {"hi", "en"}; what is not there is empty.
inline Label labelFrom(const Json& value) {
  return {stringAt(value, "hi"), stringAt(value, "en")};
}

}  // namespace nistaran
