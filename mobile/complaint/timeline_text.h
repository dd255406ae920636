// What a timeline says of one thing that was done. GUI thread.
#pragma once

#include <QString>

#include "shared/district.h"
#include "shared/form_book.h"
#include "shared/operation.h"
#include "shared/position.h"

namespace nistaran::mobile {

class TimelineText {
 public:
  // `complaint`: where the complaint says it is.
  TimelineText(const District& district, const FormBook& forms, QString language,
               std::optional<Position> complaint)
      : district_(district), forms_(forms), language_(std::move(language)), place_(complaint) {}

  QString title(OperationKind kind, const Json& body) const;
  QString detail(OperationKind kind, const Json& body) const;
  // Name and rank from a signature.
  QString who(const Json& signature) const;

 private:
  QString assignment(const Json& assignment) const;
  QString changes(const Json& body) const;
  QString formLines(const Json& record) const;

  const District& district_;
  const FormBook& forms_;
  QString language_;
  std::optional<Position> place_;
};

// The key by which the screen chooses its sign.
QString timelineKey(OperationKind kind, const Json& body);

}  // namespace nistaran::mobile
