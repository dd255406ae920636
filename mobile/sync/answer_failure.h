// Why something failed, in the terms that the screen knows. Any thread.
#pragma once

#include "mobile/sync/qt_transport.h"
#include "shared/error.h"

namespace nistaran::mobile {

// None for 200 and 201. `refusal` is what a 4xx means here that says nothing of server or tablet.
SyncFailure failureOf(const HttpAnswer& brought, SyncFailure refusal);

// What the exchange says of the server.
SyncFailure failureOf(const Error& remote);
// What this tablet's own store says.
SyncFailure failureOf(const ErrorException& thrown);

}  // namespace nistaran::mobile
