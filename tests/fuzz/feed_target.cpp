#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "sync/memory_store.h"
#include "sync/messages.h"
#include "sync/replica.h"
#include "tests/builders.h"
#include "tests/fuzz/choices.h"

namespace nistaran::fuzz {
namespace {

const OfficerId kRavi{"ravi"};

StoredDocument knownDocument() {
  testing::Complaint complaint;
  complaint.markedTo(testing::officer("ravi"));
  return storedDocument(complaint.document());
}

// Bytes that don't know SHA-256 would never get past a digest: it is made right where the answer asks for it.
void makeDigestsRight(Json& answer, const Json& copy) {
  if (!answer.is_object()) return;
  for (Json& item : answer["documents"].is_array() ? answer["documents"] : Json::array()) {
    if (item.is_object() && item.contains("document")) item["digest"] = digestOf(item["document"]);
  }
  Json standing = copy;
  if (!answer["entries"].is_array()) return;
  for (Json& entry : answer["entries"]) {
    if (!entry.is_object() || !objectAt(entry, "patch").is_object()) continue;
    applyMergePatch(standing, objectAt(entry, "patch"));
    entry["digest"] = digestOf(standing);
  }
}

void checkEntries(const SyncAnswer& answer, const StoredDocument& copy) {
  for (const FeedEntry& entry : answer.entries) {
    StoredDocument document = copy;
    const Applied applied = applyEntry(document, entry);
    must(document.digest == digestOf(document.json), "a copy's digest is that of its bytes");
    if (applied == Applied::Changed) {
      must(document.digest == entry.digest, "a copy has the digest that was promised");
      must(document.version() == entry.to, "a copy is at the version that was promised");
      must(document.id() == copy.id(), "a copy stays the same complaint's");
    } else {
      must(document.json == copy.json, "a copy changes only by what fits");
    }
  }
}

}  // namespace

void feedTarget(Bytes bytes) {
  static const StoredDocument kKnown = knownDocument();
  Choices choices(bytes);
  const bool right_digests = choices.below(4) != 0;
  const std::string_view text = choices.text();
  auto json = parseJson(text);
  if (!json) return;
  if (right_digests) makeDigestsRight(*json, kKnown.json);
  const auto answer = syncAnswerFromJson(*json);
  if (!answer) return;
  checkEntries(*answer, kKnown);

  MemoryStore store;
  const Officer ravi = testing::officer("ravi");
  testing::Device device("tab");
  store.transaction([&](LocalStoreTransaction& tx) {
    tx.putDocument(kRavi, kKnown);
    tx.append(
        device.make(ravi, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900001"}}}}, 2),
        ravi);
    tx.append(
        device.make(ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", "पाठ"}}}}, 2),
        ravi);
  });
  for (int twice = 0; twice < 2; ++twice) {
    store.transaction([&](LocalStoreTransaction& tx) {
      takeAnswer(tx, kRavi, *answer);
      must(tx.cursor(kRavi) == answer->cursor, "the cursor is stored with its page");
      for (const ComplaintId& complaint : tx.complaints(kRavi)) {
        const auto stored = tx.document(kRavi, complaint);
        must(stored && stored->digest == digestOf(stored->json), "a stored digest is that of its bytes");
        must(viewOf(tx, kRavi, complaint).has_value(), "every document can be shown");
      }
    });
  }
}

}  // namespace nistaran::fuzz
