// JSON merge patch (RFC 7386): how every change of a document travels. null removes a member, so documents
// hold no null members; arrays are replaced whole. Any thread.
#pragma once

#include "shared/json.h"

namespace nistaran {

// applyMergePatch(before, makeMergePatch(before, after)) == after for objects without null members.
Json makeMergePatch(const Json& before, const Json& after);
void applyMergePatch(Json& document, const Json& patch);

// The value without null members of objects: what enters a document must survive being patched.
Json withoutNulls(Json value);

}  // namespace nistaran
