// One reference (सन्दर्भ) as the portal gives it out, and the bodies of the operations that it becomes. Pure.
// Any thread.
#pragma once

#include <string>

#include "shared/district.h"
#include "shared/error.h"
#include "shared/id.h"
#include "shared/json.h"
#include "shared/workflow.h"

namespace nistaran {

struct PortalReference {
  ComplaintId number;
  std::int64_t revision = 0;
  std::string change;  // what the portal did last: sent, edited, reminder, cancelled, reopened
  std::string state;   // sent, in_progress, disposed, cancelled, reopened
  Json json;           // the whole record, without nulls: what the inbox remembers as known
};

// Malformed names the field that can't be understood: the operations made from it are never refused for their
// form.
Result<PortalReference> referenceFromJson(const Json& value);

// Body of portal.receive. The assignment names the station when the portal names one of this district.
Json receiveBody(const PortalReference& reference, const District& district);

// Body of portal.update: only what changed at the portal since `known` (the record that the inbox remembers).
// `status` is the document's: the portal's own echo of what we told it is no news. Empty when there is
// nothing to say.
Json updateBody(const Json& known, const PortalReference& reference, Status status);

}  // namespace nistaran
