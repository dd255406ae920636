#include "shared/crypto/hash.h"
#include "sync/scope_digest.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {

Json scopeDigestVectors() {
  Json cases = Json::array();
  Json documents = Json::object();
  ScopeDigest digest;
  cases.push_back({{"documents", documents}, {"scope_digest", digest.text()}});
  for (const char* number : {"40016026000123", "40016026000007", "20016026000001"}) {
    const std::string document_digest = crypto::sha256Hex(number);
    documents[number] = document_digest;
    digest.toggle(ComplaintId(number), document_digest);
    cases.push_back({{"documents", documents}, {"scope_digest", digest.text()}});
  }
  return Json{{"cases", cases}};
}

}  // namespace nistaran::vectors
