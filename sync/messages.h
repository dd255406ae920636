// The one exchange, as values: a batch goes up; its outcomes and what changed come down. docs/protocol.md is
// its text. Any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "shared/operation_chain.h"
#include "shared/outcome.h"
#include "shared/time.h"
#include "sync/feed.h"
#include "sync/scope_digest.h"

namespace nistaran {

// What this program speaks, and the oldest that it still understands. Who is older may hand in work, no more.
inline constexpr int kProtocol = 1;
inline constexpr int kProtocolOldest = 1;

// What a tablet holds of a part of its scope, because the digests of the two sides differ: the numbers after
// `after` up to and with `upto` (empty: to the end), each with the beginning of its document's digest
// (kShortDigest).
struct Compare {
  std::string after;
  std::string upto;
  std::map<ComplaintId, std::string> have;
};

struct SyncRequest {
  int protocol = kProtocol;
  std::string app;               // "nistaran/0.1.0", for the operator's eyes only
  Batch batch;                   // perhaps empty
  std::optional<Cursor> cursor;  // nullopt: first pull
  std::vector<ComplaintId>
      want;  // documents to be sent whole, because the copy here is not what it should be
  std::optional<Compare> compare;
  // formsDigest (shared/form_book.h) of the district's own forms that the tablet holds; empty for none.
  std::string forms;
  UtcTime now;                 // the tablet's clock, so that it can be told its skew
  std::size_t page_bytes = 0;  // 0: the server's default
};

struct OperationResult {
  OperationId id;
  DeviceCount n;
  Outcome outcome = Outcome::Accepted;
  Reason reason = Reason::None;
  Version version;  // of the document after it; 0 where it was refused
  bool operator==(const OperationResult&) const = default;
};

struct SyncAnswer {
  int protocol = kProtocol;      // in which it is spoken: the newest that both sides know
  bool update_required = false;  // the tablet is too old: its work was taken, nothing comes down
  std::vector<OperationResult> results;
  // The device's last operation that the server has now. Where the tablet believes to have handed in more,
  // the server has lost it (it was put back to a backup), and it is sent again.
  std::optional<DeviceCount> known_n;
  Cursor cursor;
  bool restart = false;  // the scope or the epoch is another one: what the cursor brought so far is void
  std::vector<ComplaintId> gone;          // not in scope any more
  std::vector<StoredDocument> documents;  // whole
  std::vector<FeedEntry> entries;
  bool more = false;  // ask again for the next page
  // The number up to which `compare` was answered; empty: all of it.
  std::optional<std::string> compared;
  // Of all documents of the scope at `cursor`; where the tablet's differs, it compares. Not while there is
  // more.
  std::optional<ScopeDigest> scope_digest;
  // The district's own forms, all of them, where the tablet holds others.
  std::optional<Json> forms;
  UtcTime server_now;
};

Json toJson(const OperationResult& result);
Result<OperationResult> operationResultFromJson(const Json& value);
Json toJson(const SyncRequest& request);
Result<SyncRequest> syncRequestFromJson(const Json& value);
Json toJson(const SyncAnswer& answer);
// The same as a text. Documents and patches of which the bytes are there are put in as they are.
std::string textOf(const SyncAnswer& answer);
// Malformed also where a document's digest is not that of its bytes.
Result<SyncAnswer> syncAnswerFromJson(Json value);

}  // namespace nistaran
