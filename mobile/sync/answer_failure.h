// Why the server's answer is not what was asked for, in the terms that the screen knows. Any thread.
#pragma once

#include "mobile/sync/qt_transport.h"

namespace nistaran::mobile {

// None for 200 and 201. `refusal` is what a 4xx means here that says nothing of server or tablet.
SyncFailure failureOf(const HttpAnswer& brought, SyncFailure refusal);

}  // namespace nistaran::mobile
