// One complaint as the store gives it to the screen: a value, made on the store thread, shown on the GUI
// thread.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "sync/local_store.h"

namespace nistaran::mobile {

struct ComplaintSnapshot {
  ComplaintId number;
  Json document = Json::object();     // as the officer sees it: with what waits to be sent
  Version confirmed;                  // of the server's document under it
  std::vector<OperationId> unsent;    // shown in it, not acknowledged
  std::vector<StoredOperation> mine;  // all that this officer did to it on this tablet, in order of n
  std::set<std::string> files;        // attached, and on this tablet: their hashes
};

}  // namespace nistaran::mobile
