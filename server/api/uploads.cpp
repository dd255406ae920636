// /v1/attachments: attached files go up, by tus 1.0.0 with its extensions creation, expiration, checksum and
// termination. A broken line costs what was not acknowledged; a file with another hash is thrown away.
#include "server/api/context.h"
#include "server/api/tus.h"
#include "server/attachments/uploads.h"
#include "server/http/problem.h"
#include "shared/crypto/hash.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

constexpr const char* kUploads = "/v1/attachments/uploads/";
constexpr std::size_t kPartBytes = static_cast<std::size_t>(limits::kFilePartBytesMax);

http::Response options(const http::Request&) {
  return {204,
          "",
          "application/json",
          {{"Tus-Resumable", tus::kVersion},
           {"Tus-Version", tus::kVersion},
           {"Tus-Extension", "creation,expiration,checksum,termination"},
           {"Tus-Max-Size", std::to_string(limits::kAttachmentBytesMax)},
           {"Tus-Checksum-Algorithm", "sha256"}}};
}

UploadId idOf(const http::Request& request) {
  const auto id = UploadId::parse(request.parameters.at("upload"));
  if (!id) throw ErrorException(Error(ErrorCode::NotFound));
  return *id;
}

http::Response stands(int status, const UploadState& state) {
  http::Response response{status, "", "application/json", {}};
  response.headers = {{"Upload-Offset", std::to_string(state.offset)},
                      {"Upload-Expires", tus::httpDate(state.row.expires)}};
  return response;
}

// A file that has come moves the complaints that name it.
void tellWhoListens(ApiContext& context) {
  for (const DistrictCode& district : context.uploads->moved()) {
    Seq head;
    context.store.read([&](StoreReader& reader) { head = reader.head(district); });
    context.live.moved(district, head);
  }
}

http::Response busy() {
  http::Response locked =
      http::problem(423, "upload_busy", "Another request is at this upload.", "ask again in a moment");
  locked.headers.emplace_back("Retry-After", "2");
  return locked;
}

http::Response begin(ApiContext& context, const http::Request& request) {
  const Caller caller = authenticated(context, request);
  if (!request.header("upload-defer-length").empty())
    throw ErrorException(Error(ErrorCode::Malformed, "Upload-Length must be said at once"));
  if (!request.body.empty())
    throw ErrorException(Error(ErrorCode::Malformed, "the first bytes go by PATCH, too"));
  auto metadata = tus::metadataOf(request);
  const UploadState state = context.uploads->begin(
      caller.device.id, {metadata["sha256"], tus::numberOf(request, "upload-length"), metadata["type"]});
  tellWhoListens(context);
  http::Response response = stands(201, state);
  response.headers.emplace_back("Location", kUploads + state.row.id.text());
  return response;
}

http::Response look(ApiContext& context, const http::Request& request) {
  const Caller caller = authenticated(context, request);
  const Uploads::Progress progress = context.uploads->look(caller.device.id, idOf(request));
  if (progress.taken == Uploads::Taken::Busy) return busy();
  tellWhoListens(context);
  http::Response response = stands(200, progress.state);
  response.headers.emplace_back("Upload-Length", std::to_string(progress.state.row.length));
  return response;
}

http::Response append(ApiContext& context, const http::Request& request) {
  const Caller caller = authenticated(context, request);
  if (request.header("content-type") != "application/offset+octet-stream")
    return http::problem(415, "unsupported_type",
                         "A part of a file is sent as application/offset+octet-stream.");
  const std::int64_t offset = tus::numberOf(request, "upload-offset");
  const auto checksum = tus::checksumOf(request);
  if (checksum && *checksum != crypto::sha256Hex(request.body))
    return http::problem(460, "checksum_mismatch", "These are not the bytes that were sent.",
                         "nothing of this part was taken");
  const Uploads::Progress progress =
      context.uploads->append(caller.device.id, idOf(request), offset, request.body);
  tellWhoListens(context);
  switch (progress.taken) {
    case Uploads::Taken::Yes:
      return stands(204, progress.state);
    case Uploads::Taken::Busy:
      return busy();
    case Uploads::Taken::OtherFile:
      return http::problem(460, "file_differs", "The whole file has another SHA-256 than was said.",
                           "it was thrown away; begin a new upload");
    case Uploads::Taken::OtherOffset:
      break;
  }
  http::Response other = http::problem(409, "conflict", "The upload stands at another offset.",
                                       "go on from " + std::to_string(progress.state.offset));
  other.headers.emplace_back("Upload-Offset", std::to_string(progress.state.offset));
  return other;
}

http::Response cancel(ApiContext& context, const http::Request& request) {
  const Caller caller = authenticated(context, request);
  context.uploads->cancel(caller.device.id, idOf(request));
  return {204, "", "application/json", {}};
}

// For a client behind a proxy that lets only POST through.
http::Response overridden(ApiContext& context, const http::Request& request) {
  const std::string method = request.header("x-http-method-override");
  if (method == "PATCH") return append(context, request);
  if (method == "DELETE") return cancel(context, request);
  if (method == "HEAD") return look(context, request);
  return http::problem(405, "method_not_allowed", "An upload knows HEAD, PATCH and DELETE.");
}

}  // namespace

void addUploadRoutes(http::Router& router, ApiContext& context) {
  const auto add = [&](const char* method, const char* path, auto work) {
    router.add(method, path,
               tus::route(context,
                          [&context, work](const http::Request& request) { return work(context, request); }),
               kPartBytes);
  };
  router.add("OPTIONS", "/v1/attachments", route(context, options));
  add("POST", "/v1/attachments", begin);
  add("HEAD", "/v1/attachments/uploads/{upload}", look);
  add("PATCH", "/v1/attachments/uploads/{upload}", append);
  add("DELETE", "/v1/attachments/uploads/{upload}", cancel);
  add("POST", "/v1/attachments/uploads/{upload}", overridden);
}

}  // namespace nistaran::server
