// What is not told on a paper about a sensitive matter (BNS 72, POCSO 23): who the complainant and the other
// side are, but for initials. Any thread.
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "shared/json.h"

namespace nistaran::mobile {

class Discretion {
 public:
  // Of a matter that is not sensitive everything is told.
  explicit Discretion(const Json& document);

  // Both parties with initials for a name and with nothing else.
  Json shown(const Json& document) const;
  // Their names by initials, their numbers not at all. A name that is written in another way is not known to
  // be one.
  QString shown(QString text) const;

 private:
  void hide(const Json& party);

  bool needed_;
  std::vector<std::pair<QString, QString>> replaced_;
};

}  // namespace nistaran::mobile
