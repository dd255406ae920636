// Where this tablet is, asked of the platform. GUI thread.
#pragma once

#include <functional>
#include <variant>

#include "shared/position.h"

class QObject;

namespace nistaran::mobile {

struct Fix {
  Position position;
  int accuracy_m = 0;  // 0: the platform does not say
};

enum class NoFix {
  SwitchedOff,  // no position is given to any app
  NotAllowed,   // not to this one
  NotFound,     // nothing was received in time
};

class PositionSource {
 public:
  virtual ~PositionSource() = default;

  using Answer = std::function<void(const std::variant<Fix, NoFix>&)>;
  // `answer` is called once, in this thread and not before this returns, while `context` lives. Asks the
  // person for the permission where the platform wants that.
  virtual void take(QObject* context, Answer answer) = 0;
};

}  // namespace nistaran::mobile
