#include "sync/messages.h"

#include <algorithm>

#include "shared/canonical_json.h"
#include "shared/limits.h"

namespace nistaran {
namespace {

const Json& arrayAt(const Json& value, std::string_view path) {
  static const Json kNone = Json::array();
  const Json* found = find(value, path);
  return found && found->is_array() ? *found : kNone;
}

Result<std::vector<ComplaintId>> complaintsAt(const Json& value, std::string_view path) {
  std::vector<ComplaintId> complaints;
  for (const Json& item : arrayAt(value, path)) {
    const auto id = item.is_string() ? ComplaintId::parse(item.get_ref<const std::string&>()) : std::nullopt;
    if (!id) return Error(ErrorCode::Malformed, "'" + std::string(path) + "' must hold complaint numbers");
    complaints.push_back(*id);
  }
  return complaints;
}

Json toJson(const std::vector<ComplaintId>& complaints) {
  Json value = Json::array();
  for (const ComplaintId& complaint : complaints) value.push_back(complaint.text());
  return value;
}

Json toJson(const Compare& compare) {
  Json have = Json::object();
  for (const auto& [complaint, digest] : compare.have) have[complaint.text()] = digest;
  return Json{{"after", compare.after}, {"upto", compare.upto}, {"have", std::move(have)}};
}

Result<Compare> compareFromJson(const Json& value) {
  Compare compare{stringAt(value, "after"), stringAt(value, "upto"), {}};
  const Json* have = find(value, "have");
  if (!have || !have->is_object())
    return Error(ErrorCode::Malformed, "'compare' must hold numbers with digests in 'have'");
  if (have->size() > limits::kCompareMax) {
    return Error(ErrorCode::TooLarge,
                 "'compare' holds at most " + std::to_string(limits::kCompareMax) + " documents");
  }
  for (const auto& [number, digest] : have->items()) {
    const auto id = ComplaintId::parse(number);
    if (!id || !digest.is_string() || digest.get_ref<const std::string&>().size() != kShortDigest)
      return Error(ErrorCode::Malformed, "'compare' must hold numbers with digests of 16 digits");
    compare.have.emplace(*id, digest.get<std::string>());
  }
  return compare;
}

}  // namespace

Json toJson(const OperationResult& result) {
  Json value{{"id", result.id.text()},
             {"n", result.n.value()},
             {"outcome", toText(result.outcome)},
             {"version", result.version.value()}};
  if (result.reason != Reason::None) value["reason"] = toText(result.reason);
  return value;
}

Result<OperationResult> operationResultFromJson(const Json& value) {
  const auto id = OperationId::parse(stringAt(value, "id"));
  const auto outcome = outcomeFromText(stringAt(value, "outcome"));
  if (!id || !outcome) return Error(ErrorCode::Malformed, "a result needs id and outcome");
  return OperationResult{*id, DeviceCount(integerAt(value, "n")), *outcome,
                         reasonFromText(stringAt(value, "reason")).value_or(Reason::None),
                         Version(integerAt(value, "version"))};
}

Json toJson(const SyncRequest& request) {
  Json value{{"protocol", request.protocol},
             {"app", request.app},
             {"batch", toJson(request.batch)},
             {"now_ms", toMs(request.now)}};
  if (request.cursor) value["cursor"] = toJson(*request.cursor);
  if (!request.want.empty()) value["want"] = toJson(request.want);
  if (request.compare) value["compare"] = toJson(*request.compare);
  if (!request.forms.empty()) value["forms"] = request.forms;
  if (request.page_bytes > 0) value["page_bytes"] = request.page_bytes;
  return value;
}

Result<SyncRequest> syncRequestFromJson(const Json& value) {
  if (!value.is_object()) return Error(ErrorCode::Malformed, "the body must be an object");
  SyncRequest request;
  const Json* protocol = find(value, "protocol");
  if (!protocol || !protocol->is_number_integer())
    return Error(ErrorCode::Malformed, "'protocol' must be an integer");
  request.protocol = static_cast<int>(std::clamp<std::int64_t>(integerAt(value, "protocol"), 0, 1'000'000));
  request.app = stringAt(value, "app");
  auto batch = batchFromJson(objectAt(value, "batch"));
  if (!batch) return batch.error();
  request.batch = std::move(*batch);
  if (value.contains("cursor")) {
    auto cursor = cursorFromJson(value.at("cursor"));
    if (!cursor) return cursor.error();
    request.cursor = std::move(*cursor);
  }
  auto want = complaintsAt(value, "want");
  if (!want) return want.error();
  if (want->size() > limits::kWantMax) {
    return Error(ErrorCode::TooLarge,
                 "'want' holds at most " + std::to_string(limits::kWantMax) + " numbers");
  }
  request.want = std::move(*want);
  if (value.contains("compare")) {
    auto compare = compareFromJson(value.at("compare"));
    if (!compare) return compare.error();
    request.compare = std::move(*compare);
  }
  if (value.contains("forms")) {
    if (!value.at("forms").is_string()) return Error(ErrorCode::Malformed, "'forms' must be a digest");
    request.forms = stringAt(value, "forms");
  }
  request.now = fromMs(integerAt(value, "now_ms"));
  const std::int64_t page_bytes = integerAt(value, "page_bytes");
  if (page_bytes < 0) return Error(ErrorCode::Malformed, "'page_bytes' must not be negative");
  request.page_bytes = std::min(static_cast<std::size_t>(page_bytes), limits::kPageBytesMax);
  return request;
}

namespace {

// An answer but for its documents and entries.
Json frameOf(const SyncAnswer& answer) {
  Json value{{"protocol", answer.protocol}, {"cursor", toJson(answer.cursor)},
             {"results", Json::array()},    {"gone", toJson(answer.gone)},
             {"more", answer.more},         {"server_ms", toMs(answer.server_now)}};
  if (answer.update_required) value["update_required"] = true;
  if (answer.compared) value["compared"] = *answer.compared;
  if (answer.scope_digest) value["scope_digest"] = answer.scope_digest->text();
  if (answer.forms) value["forms"] = *answer.forms;
  if (answer.known_n) value["known_n"] = answer.known_n->value();
  if (answer.restart) value["restart"] = true;
  for (const OperationResult& result : answer.results) value["results"].push_back(toJson(result));
  return value;
}

// A list of texts that are JSON already.
class TextList {
 public:
  TextList(std::string& out, const char* name) : out_(out) { out_.append(",\"").append(name).append("\":["); }
  std::string& next() {
    if (!empty_) out_.push_back(',');
    empty_ = false;
    return out_;
  }
  ~TextList() { out_.push_back(']'); }
  TextList(const TextList&) = delete;
  TextList& operator=(const TextList&) = delete;

 private:
  std::string& out_;
  bool empty_ = true;
};

}  // namespace

Json toJson(const SyncAnswer& answer) {
  Json value = frameOf(answer);
  value["documents"] = Json::array();
  value["entries"] = Json::array();
  for (const StoredDocument& document : answer.documents) {
    value["documents"].push_back({{"document", document.json}, {"digest", document.digest}});
  }
  for (const FeedEntry& entry : answer.entries) value["entries"].push_back(toJson(entry));
  return value;
}

std::string textOf(const SyncAnswer& answer) {
  std::size_t bytes = 4096;
  for (const StoredDocument& document : answer.documents) bytes += document.text.size() + 128;
  std::string text;
  text.reserve(bytes);
  text = frameOf(answer).dump();
  text.pop_back();
  {
    TextList list(text, "documents");
    for (const StoredDocument& document : answer.documents) {
      list.next().append("{\"digest\":\"").append(document.digest).append("\",\"document\":");
      text.append(document.text.empty() ? canonicalJson(document.json) : document.text).push_back('}');
    }
  }
  {
    TextList list(text, "entries");
    for (const FeedEntry& entry : answer.entries) {
      if (entry.patch_text.empty()) {
        list.next().append(toJson(entry).dump());
        continue;
      }
      Json frame = toJson(FeedEntry{entry.seq, entry.complaint, entry.from, entry.to, {}, entry.digest});
      frame.erase("patch");
      list.next().append(frame.dump());
      text.pop_back();
      text.append(",\"patch\":").append(entry.patch_text).push_back('}');
    }
  }
  text.push_back('}');
  return text;
}

Result<SyncAnswer> syncAnswerFromJson(Json value) {
  if (!value.is_object() || !value.contains("cursor")) {
    return Error(ErrorCode::Malformed, "this is not the answer of a Nistaran server");
  }
  SyncAnswer answer;
  answer.protocol = static_cast<int>(std::clamp<std::int64_t>(integerAt(value, "protocol"), 0, 1'000'000));
  if (answer.protocol < kProtocolOldest)
    return Error(ErrorCode::Unsupported, "the server speaks an older protocol than this program");
  answer.update_required = boolAt(value, "update_required");
  if (value.contains("compared")) answer.compared = stringAt(value, "compared");
  if (value.contains("scope_digest")) {
    answer.scope_digest = ScopeDigest::parse(stringAt(value, "scope_digest"));
    if (!answer.scope_digest) return Error(ErrorCode::Malformed, "'scope_digest' must be 32 hex digits");
  }
  auto cursor = cursorFromJson(value.at("cursor"));
  if (!cursor) return cursor.error();
  answer.cursor = std::move(*cursor);
  if (value.contains("known_n")) {
    if (!value.at("known_n").is_number_integer() || integerAt(value, "known_n") < 0)
      return Error(ErrorCode::Malformed, "'known_n' must be a count");
    answer.known_n = DeviceCount(integerAt(value, "known_n"));
  }
  if (value.contains("forms")) {
    if (!value.at("forms").is_array()) return Error(ErrorCode::Malformed, "'forms' must be a list");
    answer.forms = std::move(value["forms"]);
  }
  answer.restart = boolAt(value, "restart");
  for (const Json& item : arrayAt(value, "results")) {
    auto result = operationResultFromJson(item);
    if (!result) return result.error();
    answer.results.push_back(*result);
  }
  Json documents = value.contains("documents") ? std::move(value["documents"]) : Json::array();
  for (Json& item : documents) {
    const Json* document = find(item, "document");
    if (!document || !ComplaintId::parse(stringAt(*document, "id"))) {
      return Error(ErrorCode::Malformed, "a document has no number");
    }
    StoredDocument stored = storedDocument(std::move(item["document"]));
    if (stored.digest != stringAt(item, "digest")) {
      return Error(ErrorCode::Malformed, "a document was changed on the way");
    }
    answer.documents.push_back(std::move(stored));
  }
  for (const Json& item : arrayAt(value, "entries")) {
    auto entry = feedEntryFromJson(item);
    if (!entry) return entry.error();
    answer.entries.push_back(std::move(*entry));
  }
  auto gone = complaintsAt(value, "gone");
  if (!gone) return gone.error();
  answer.gone = std::move(*gone);
  answer.more = boolAt(value, "more");
  answer.server_now = fromMs(integerAt(value, "server_ms"));
  return answer;
}

}  // namespace nistaran
