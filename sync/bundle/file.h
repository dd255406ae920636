// The outside of a courier bundle: a clear header that tells a wrong file, a cut-off one, a damaged one, a
// newer one and one for somebody else apart before anything is opened. The bytes stand in docs/protocol.md.
// Pure. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "sync/bundle/fault.h"

namespace nistaran {

enum class BundleKind { Request, Answer };

struct BundleFile {
  BundleKind kind = BundleKind::Request;
  std::string receiver;  // SHA-256 of the receiver's key, 32 bytes
  std::string body;      // sealed

  // `key`: as hex; of a server what seals, of a tablet what it signs with.
  bool isFor(const std::string& key) const;
};

std::string writeBundleFile(BundleKind kind, const std::string& receiver_key, std::string_view body);

// NotABundle, CutOff, Damaged, Newer or TooLarge.
BundleResult<BundleFile> readBundleFile(std::string_view bytes);

}  // namespace nistaran
