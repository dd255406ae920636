// What one of the people around a complaint might do now, chosen by bytes: mostly what makes sense, with the
// right references into the document, now and then any JSON at all.
#pragma once

#include "shared/operation.h"
#include "tests/fuzz/choices.h"

namespace nistaran::fuzz {

struct Deed {
  OperationKind kind;
  Json body;
};

Deed deedFrom(Choices& choices, const Json& document);

}  // namespace nistaran::fuzz
