#include "shared/merge_patch.h"

namespace nistaran {

Json makeMergePatch(const Json& before, const Json& after) {
  Json patch = Json::object();
  for (const auto& [name, member] : before.items()) {
    if (!after.contains(name)) patch[name] = nullptr;
  }
  for (const auto& [name, member] : after.items()) {
    const auto old = before.find(name);
    if (old == before.end()) {
      patch[name] = member;
    } else if (*old != member) {
      // An object that becomes empty can't be said by a patch of members: it is said by removing each of
      // them.
      patch[name] = old->is_object() && member.is_object() ? makeMergePatch(*old, member) : member;
    }
  }
  return patch;
}

void applyMergePatch(Json& document, const Json& patch) {
  document.merge_patch(patch);
}

Json withoutNulls(Json value) {
  if (!value.is_structured()) return value;
  for (auto it = value.begin(); it != value.end();) {
    if (value.is_object() && it->is_null()) {
      it = value.erase(it);
    } else {
      *it = withoutNulls(std::move(*it));
      ++it;
    }
  }
  return value;
}

}  // namespace nistaran
