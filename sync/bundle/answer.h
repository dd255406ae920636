// What the server puts into the bundle that goes back: what became of the tablet's operations, and for each
// officer the pages of the exchange. Boxed for the tablet by the server's key, so that nobody else can have
// made it. Pure. Any thread.
#pragma once

#include <string>
#include <vector>

#include "shared/crypto/seal.h"
#include "sync/bundle/fault.h"
#include "sync/messages.h"

namespace nistaran {

struct OfficerAnswer {
  OfficerId officer;
  std::optional<Cursor>
      asked;  // from where the first page goes on; the others from where the one before ends
  std::vector<SyncAnswer> pages;  // without results, which are the tablet's
};

// Why the server could not take all operations of the bundle.
struct BundleProblem {
  std::string code;        // as on the wire: sequence_gap, device_forked, bad_signature
  DeviceCount expected_n;  // of a gap: from where to send again
  bool operator==(const BundleProblem&) const = default;
};

// What became of a sign-in that the bundle asked for.
struct BundleSession {
  std::string refused;  // the code of the refusal, as on the wire; empty: it went well
  Json opened;          // then what POST /v1/session answers, without a token
};

struct BundleAnswer {
  std::string id;  // of the bundle that is answered
  DeviceId device;
  DistrictCode district;
  std::string epoch;    // of the district's feed when it was answered
  UtcTime asked_at;     // when the tablet made its bundle, by the tablet's clock
  UtcTime answered_at;  // by the server's
  std::vector<OperationResult> results;
  DeviceCount handed_in;  // as the tablet believed when it made the bundle
  DeviceCount known;      // the tablet's last operation that the server has
  std::optional<BundleProblem> problem;
  std::vector<OfficerAnswer> officers;
  std::optional<BundleSession> session;
};

// The bytes of a file. `device_key`: what the tablet signs with. Throws std::logic_error where it is no such
// key.
std::string boxAnswer(const BundleAnswer& answer, const std::string& device_key,
                      const crypto::BoxKeys& server, Entropy& entropy);

// What readBundleFile says; AnswerDue, OtherTablet, Altered, Newer, Unreadable.
BundleResult<BundleAnswer> openAnswer(std::string_view file, const crypto::KeyPair& device,
                                      const std::string& server_key);

}  // namespace nistaran
