// What the platform lets an app do only when the person agrees, asked at the moment in which it is needed. A
// desktop asks nobody. GUI thread.
#pragma once

#include <functional>

class QObject;

namespace nistaran::mobile {

enum class Permission { Camera, Position };

// `answer` is called once, in this thread and not before this returns, while `context` lives.
void askPermission(Permission permission, QObject* context, std::function<void(bool allowed)> answer);

}  // namespace nistaran::mobile
