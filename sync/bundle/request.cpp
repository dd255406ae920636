#include "sync/bundle/request.h"

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "sync/bundle/file.h"

namespace nistaran {
namespace {

constexpr int kFormat = 1;

std::string signedMessage(const std::string& digest) {
  return "nistaran-bundle-v1\n" + digest;
}

Json contentOf(const BundleRequest& request) {
  Json content{{"format", kFormat},
               {"bundle", request.id},
               {"device", request.device.text()},
               {"district", request.district.text()},
               {"made_at_ms", toMs(request.made_at)},
               {"handed_in_n", request.handed_in.value()},
               {"batches", Json::array()},
               {"requests", Json::array()}};
  for (const Batch& batch : request.batches) content["batches"].push_back(toJson(batch));
  for (const OfficerRequest& asked : request.requests)
    content["requests"].push_back({{"officer", asked.officer.text()}, {"sync", toJson(asked.sync)}});
  if (request.sign_in)
    content["sign_in"] = {{"officer", request.sign_in->officer.text()},
                          {"password", request.sign_in->password}};
  return content;
}

BundleError unreadable(std::string detail) {
  return BundleError(BundleFault::Unreadable, std::move(detail));
}

// What one message of the exchange says of itself, said of the bundle that holds it.
BundleError asFault(const Error& error) {
  return BundleError(error.code() == ErrorCode::Unsupported ? BundleFault::Newer : BundleFault::Unreadable,
                     error.detail());
}

const Json* arrayIn(const Json& content, const char* name, std::size_t count_max) {
  const Json* found = find(content, name);
  return found && found->is_array() && found->size() <= count_max ? found : nullptr;
}

BundleResult<OfficerRequest> officerRequest(const Json& item) {
  const auto officer = OfficerId::parse(stringAt(item, "officer"));
  if (!officer) return unreadable("a question is nobody's");
  auto sync = syncRequestFromJson(objectAt(item, "sync"));
  if (!sync) return asFault(sync.error());
  return OfficerRequest{*officer, std::move(*sync)};
}

BundleResult<BundleRequest> requestFrom(const Json& content) {
  if (integerAt(content, "format") > kFormat) return BundleError(BundleFault::Newer);
  const auto device = DeviceId::parse(stringAt(content, "device"));
  const auto district = DistrictCode::parse(stringAt(content, "district"));
  BundleRequest request;
  request.id = stringAt(content, "bundle");
  if (integerAt(content, "format") != kFormat || !device || !district || !isIdText(request.id))
    return unreadable("'format', 'bundle', 'device' and 'district' must say what it is");
  request.device = *device;
  request.district = *district;
  request.made_at = fromMs(integerAt(content, "made_at_ms"));
  request.handed_in = DeviceCount(integerAt(content, "handed_in_n"));
  if (const Json* sign_in = find(content, "sign_in")) {
    const auto officer = OfficerId::parse(stringAt(*sign_in, "officer"));
    if (!officer || stringAt(*sign_in, "password").size() > limits::kTextBytesMax)
      return unreadable("'sign_in' must say an officer and a password");
    request.sign_in = BundleSignIn{*officer, stringAt(*sign_in, "password")};
  }
  const Json* batches = arrayIn(content, "batches", limits::kBundleOperationsMax);
  const Json* requests = arrayIn(content, "requests", limits::kBundleOfficersMax);
  if (!batches || !requests) return unreadable("'batches' and 'requests' must be arrays within the limits");
  std::size_t operations = 0;
  for (const Json& item : *batches) {
    auto batch = batchFromJson(item);
    if (!batch) return asFault(batch.error());
    if (batch->device != request.device) return unreadable("a batch is another device's");
    operations += batch->operations.size();
    request.batches.push_back(std::move(*batch));
  }
  if (operations > limits::kBundleOperationsMax) return unreadable("it holds too many operations");
  for (const Json& item : *requests) {
    auto asked = officerRequest(item);
    if (!asked) return asked.error();
    request.requests.push_back(std::move(*asked));
  }
  return request;
}

}  // namespace

std::string sealRequest(const BundleRequest& request, const std::string& secret_key,
                        const std::string& server_key) {
  Json content = contentOf(request);
  const std::string signature = crypto::sign(signedMessage(digestOf(content)), secret_key);
  const Json whole{{"content", std::move(content)}, {"sig", signature}};
  return writeBundleFile(BundleKind::Request, server_key, crypto::seal(whole.dump(), server_key));
}

bool OpenedRequest::signedBy(const std::string& public_key) const {
  return crypto::verify(signedMessage(digest), signature, public_key);
}

BundleResult<OpenedRequest> openRequest(std::string_view file, const crypto::BoxKeys& server) {
  auto outside = readBundleFile(file);
  if (!outside) return outside.error();
  if (outside->kind != BundleKind::Request) return BundleError(BundleFault::RequestDue);
  if (!outside->isFor(server.public_key)) return BundleError(BundleFault::OtherServer);
  const auto opened = crypto::openSealed(outside->body, server);
  if (!opened) return BundleError(BundleFault::Altered);
  const auto whole = parseJson(*opened);
  if (!whole) return unreadable(whole.error().detail());
  const Json* content = find(*whole, "content");
  if (!content || !content->is_object()) return unreadable("it has no content");
  auto request = requestFrom(*content);
  if (!request) return request.error();
  return OpenedRequest{std::move(*request), digestOf(*content), stringAt(*whole, "sig")};
}

}  // namespace nistaran
