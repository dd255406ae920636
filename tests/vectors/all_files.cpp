#include "tests/vectors/vectors.h"

namespace nistaran::vectors {

std::map<std::string, std::string> allFiles() {
  // Where the characters themselves are the matter, they are written as escapes.
  const auto text = [](const Json& value, bool ascii = false) { return value.dump(1, ' ', ascii) + "\n"; };
  return {{"canonical_json.json", text(canonicalJsonVectors(), true)},
          {"identity.json", text(identityVectors())},
          {"operation.json", text(operationVectors())},
          {"session.json", text(sessionVectors())},
          {"scope_digest.json", text(scopeDigestVectors())},
          {"merge_patch.json", text(mergePatchVectors())},
          {"merge.json", text(mergeVectors())}};
}

}  // namespace nistaran::vectors
