// GET /v1/attachments/{sha256}: attached files come down, whole or by range, for whoever may see a complaint
// that names them.
#include <charconv>

#include "server/api/context.h"
#include "server/attachments/file_store.h"
#include "server/http/problem.h"
#include "shared/attachment.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

// Answers are held in memory: a small copy comes whole, a larger file part by part.
constexpr std::int64_t kAtOnce = 4 * limits::kFilePartBytesMax;

struct Part {
  std::int64_t first = 0;
  std::int64_t last = 0;  // inclusive
};

std::optional<std::int64_t> numberIn(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

// One range of bytes; anything else is as if it had not been asked for (RFC 9110, 14.2).
std::optional<Part> partAsked(const std::string& header, std::int64_t size) {
  static constexpr std::string_view kUnit = "bytes=";
  if (!header.starts_with(kUnit)) return std::nullopt;
  const std::string_view range = std::string_view(header).substr(kUnit.size());
  const std::size_t dash = range.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto first = numberIn(range.substr(0, dash));
  const auto last = numberIn(range.substr(dash + 1));
  if (dash == 0 && last) return Part{std::max<std::int64_t>(0, size - *last), size - 1};
  if (!first || (!last && dash + 1 < range.size()) || (last && *last < *first)) return std::nullopt;
  return Part{*first, std::min(last.value_or(size - 1), size - 1)};
}

// The media type under which a complaint in the asker's scope names the file; nullopt where none does.
std::optional<std::string> typeFor(ApiContext& context, const Officer& asker, const std::string& sha256) {
  std::optional<std::string> type;
  context.store.read([&](StoreReader& reader) {
    for (const ComplaintId& complaint : reader.attachments().complaintsNaming(sha256)) {
      const auto document = reader.document(complaint);
      if (!document || !inScope(asker, document->json)) continue;
      for (const AttachedCopy& copy : copiesIn(document->json)) {
        if (copy.sha256 == sha256) type = copy.type;
      }
      if (type) return;
    }
  });
  return type;
}

http::Response file(ApiContext& context, const http::Request& request) {
  const Caller caller = authenticated(context, request);
  const std::string sha256 = request.parameters.at("sha256");
  const auto type = isSha256(sha256) ? typeFor(context, caller.officer, sha256) : std::nullopt;
  const auto size = type ? context.files->sizeOf(sha256) : std::nullopt;
  if (!size) throw ErrorException(Error(ErrorCode::NotFound, "the file is not here, or not yours to see"));
  http::Response response;
  response.content_type = *type;
  response.headers = {{"Accept-Ranges", "bytes"}, {"ETag", '"' + sha256 + '"'}};
  auto part = partAsked(request.header("range"), *size);
  if (!part) {
    if (*size > kAtOnce)
      throw ErrorException(Error(ErrorCode::TooLarge, "ask for it by Range, at most " +
                                                          std::to_string(kAtOnce) + " bytes at a time"));
    response.body = context.files->read(sha256, 0, *size);
    return response;
  }
  if (part->first >= *size) {
    response = http::problem(416, "range_not_satisfiable", "The file is shorter than that.");
    response.headers.emplace_back("Content-Range", "bytes */" + std::to_string(*size));
    return response;
  }
  part->last = std::min(part->last, part->first + kAtOnce - 1);
  response.status = 206;
  response.body = context.files->read(sha256, part->first, part->last - part->first + 1);
  response.headers.emplace_back("Content-Range", "bytes " + std::to_string(part->first) + "-" +
                                                     std::to_string(part->last) + "/" +
                                                     std::to_string(*size));
  return response;
}

}  // namespace

void addFileRoutes(http::Router& router, ApiContext& context) {
  router.add("GET", "/v1/attachments/{sha256}",
             route(context, [&context](const http::Request& request) { return file(context, request); }));
}

}  // namespace nistaran::server
