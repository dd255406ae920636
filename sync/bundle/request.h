// What a tablet puts into a courier bundle: its signed batches, and for each officer who uses it the question
// of the exchange. Signed by the tablet, sealed for the server. Pure. Any thread.
#pragma once

#include <string>
#include <vector>

#include "shared/crypto/seal.h"
#include "sync/bundle/fault.h"
#include "sync/messages.h"

namespace nistaran {

struct OfficerRequest {
  OfficerId officer;
  SyncRequest sync;  // without operations: those are the tablet's, not the officer's
};

// Somebody who has never been on this tablet, or has forgotten the PIN, and sees no network.
struct BundleSignIn {
  OfficerId officer;
  std::string password;
};

struct BundleRequest {
  std::string id;  // UUIDv7; the answer names it
  DeviceId device;
  DistrictCode district;
  UtcTime made_at;
  DeviceCount handed_in;       // the last operation that the tablet believes to be on the server
  std::vector<Batch> batches;  // one after the other, from handed_in on
  std::vector<OfficerRequest> requests;
  std::optional<BundleSignIn> sign_in;
};

// The bytes of a file. Throws std::logic_error where `server_key` is none.
std::string sealRequest(const BundleRequest& request, const std::string& secret_key,
                        const std::string& server_key);

struct OpenedRequest {
  BundleRequest request;
  std::string digest;     // SHA-256 of the canonical content, which is what was signed
  std::string signature;  // nothing is to be believed before signedBy says so

  bool signedBy(const std::string& public_key) const;
};

// What readBundleFile says; RequestDue, OtherServer, Altered, Newer, Unreadable.
BundleResult<OpenedRequest> openRequest(std::string_view file, const crypto::BoxKeys& server);

}  // namespace nistaran
