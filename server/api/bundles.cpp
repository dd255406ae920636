// POST /v1/bundles: somebody who has a network hands in the courier bundle of a tablet that has none, and
// takes the answer back to it. Neither can be read by who carries it.
#include "server/api/context.h"
#include "server/bundles/bundle_desk.h"
#include "server/http/problem.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

int statusOf(BundleFault fault) {
  switch (fault) {
    case BundleFault::TooLarge:
      return 413;
    case BundleFault::OtherServer:
      return 421;
    case BundleFault::UnknownDevice:
    case BundleFault::DeviceRevoked:
    case BundleFault::NotTheDevices:
      return 403;
    case BundleFault::NotABundle:
    case BundleFault::CutOff:
    case BundleFault::Damaged:
    case BundleFault::Newer:
    case BundleFault::RequestDue:
    case BundleFault::AnswerDue:
    case BundleFault::OtherTablet:
    case BundleFault::Altered:
    case BundleFault::Unreadable:
      return 400;
  }
  return 400;
}

http::Response refused(const BundleError& error) {
  const BundleFaultText& text = describe(error.fault());
  const std::string detail = error.detail().empty() ? std::string(text.advice) : error.detail();
  return http::problem(statusOf(error.fault()), text.name, text.sentence, detail);
}

http::Response handInBundle(ApiContext& context, BundleDesk& desk, const http::Request& request) {
  context.store.read([&](StoreReader& reader) { orThrow(callerOf(reader, request, context.clock.now())); });
  auto taken = desk.take(request.body);
  if (!taken) return refused(taken.error());
  if (taken->changed) {
    context.live.moved(taken->content.district, taken->head);
    context.changed();
  }
  return {200, std::move(taken->answer), "application/octet-stream", {}};
}

}  // namespace

void addBundleRoutes(http::Router& router, ApiContext& context) {
  const auto desk = std::make_shared<BundleDesk>(context.store, context.ingest, context.guard, context.clock,
                                                 context.entropy);
  router.add(
      "POST", "/v1/bundles",
      route(context,
            [&context, desk](const http::Request& request) { return handInBundle(context, *desk, request); }),
      limits::kBundleBytesMax);
}

}  // namespace nistaran::server
