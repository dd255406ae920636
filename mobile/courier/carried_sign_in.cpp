#include "mobile/courier/carried_sign_in.h"

#include "mobile/platform/saved_file.h"
#include "mobile/store/unlock.h"
#include "shared/district.h"
#include "shared/uuid.h"
#include "sync/bundle/answer.h"
#include "sync/bundle/request.h"

namespace nistaran::mobile {
namespace {

constexpr const char* kApp = "nistaran/0.1.0";

}  // namespace

CourierNews CarriedSignIn::ask(const OfficerId& officer, const std::string& password, const QString& file) {
  const auto identity = door_.identity.identity();
  const std::string server_key = door_.identity.serverKey();
  const auto district = districtFromJson(door_.identity.district());
  if (!identity || !district || server_key.empty()) return courierNews(CourierOutcome::NoServerKey);
  BundleRequest bundle;
  bundle.id = makeUuid7(clock_.now(), entropy_);
  bundle.device = identity->device;
  bundle.district = district->code;
  bundle.made_at = clock_.now();
  bundle.sign_in = BundleSignIn{officer, password};
  SyncRequest everything;
  everything.app = kApp;
  everything.batch.device = identity->device;
  everything.now = clock_.now();
  bundle.requests.push_back({officer, std::move(everything)});
  // First, so that no answer can come to a tablet that does not know of it.
  door_.database.transaction([&] {
    door_.identity.setCarriedSignIn(
        {{"bundle", bundle.id}, {"officer", officer.text()}, {"password", rememberPassword(password)}});
  });
  const bool written = writeWhole(file, sealRequest(bundle, identity->keys.secret_key, server_key));
  return courierNews(written ? CourierOutcome::SignInWritten : CourierOutcome::FileUnwritable);
}

CarriedSignIn::Answer CarriedSignIn::take(const OfficerId& officer, const std::string& password,
                                          const QString& file) {
  const auto identity = door_.identity.identity();
  const std::string server_key = door_.identity.serverKey();
  if (!identity || server_key.empty()) return {courierNews(CourierOutcome::NoServerKey), {}, {}};
  const auto bytes = readBundle(file);
  if (!bytes) return {courierNews(CourierOutcome::FileUnreadable), {}, {}};
  const auto answer = openAnswer(*bytes, identity->keys, server_key);
  if (!answer) return {notTaken(answer.error().fault()), {}, {}};
  if (answer->device != identity->device) return {notTaken(BundleFault::OtherTablet), {}, {}};
  const Json asked = door_.identity.carriedSignIn();
  if (!answer->session || stringAt(asked, "bundle") != answer->id ||
      stringAt(asked, "officer") != officer.text())
    return {notSent(SyncFailure::AnswerOfAnother), {}, {}};
  if (!isRemembered(password, stringAt(asked, "password")))
    return {notSent(SyncFailure::PasswordWrong), {}, {}};
  if (answer->session->refused == describe(ErrorCode::RateLimited).name)
    return {notSent(SyncFailure::Busy), {}, {}};
  if (answer->session->refused == describe(ErrorCode::OfficerRevoked).name)
    return {notSent(SyncFailure::OfficerRevoked), {}, {}};
  auto session = openedSessionFrom(answer->session->opened);
  if (!answer->session->refused.empty() || !session || session->officer.id != officer)
    return {notSent(SyncFailure::PasswordWrong), {}, {}};
  return {courierNews(CourierOutcome::AnswerTaken), std::move(session), *bytes};
}

}  // namespace nistaran::mobile
