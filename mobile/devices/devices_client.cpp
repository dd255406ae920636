#include "mobile/devices/devices_client.h"

#include "mobile/sync/answer_failure.h"
#include "shared/json.h"

namespace nistaran::mobile {
namespace {

HttpRequest requestFor(const DevicesErrand& errand) {
  HttpRequest request;
  request.headers = {{"Content-Type", "application/json"}};
  switch (errand.what) {
    case DevicesErrand::What::List:
      request.method = "GET";
      request.headers.clear();
      request.path = QStringLiteral("/v1/devices");
      break;
    case DevicesErrand::What::MakeCode:
      request.path = QStringLiteral("/v1/device-codes");
      break;
    case DevicesErrand::What::TakeOver:
      request.path = QStringLiteral("/v1/devices/%1/take-over").arg(errand.device);
      break;
    case DevicesErrand::What::Revoke:
      request.path = QStringLiteral("/v1/devices/%1/revoke").arg(errand.device);
      break;
  }
  return request;
}

std::vector<TabletSeen> tabletsIn(const Json& answer) {
  std::vector<TabletSeen> tablets;
  const auto list = answer.find("devices");
  if (list == answer.end() || !list->is_array()) return tablets;
  for (const Json& entry : *list) {
    TabletSeen seen;
    seen.device = QString::fromStdString(stringAt(entry, "device"));
    seen.label = QString::fromStdString(stringAt(entry, "label"));
    seen.state = QString::fromStdString(stringAt(entry, "state"));
    seen.set_aside = static_cast<int>(integerAt(entry, "set_aside"));
    const auto officers = entry.find("officers");
    if (officers != entry.end() && officers->is_array()) {
      for (const Json& officer : *officers) {
        if (!officer.is_string()) continue;
        if (auto id = OfficerId::parse(officer.get<std::string>())) seen.officers.push_back(std::move(*id));
      }
    }
    tablets.push_back(std::move(seen));
  }
  return tablets;
}

}  // namespace

void DevicesClient::run(const DevicesErrand& errand, const QByteArray& token, bool may_speak) {
  DevicesNews news;
  news.errand = errand;
  if (!may_speak || token.isEmpty()) {
    news.failure = may_speak ? SyncFailure::SignInAgain : SyncFailure::Unreachable;
    return emit done(news);
  }
  HttpRequest request = requestFor(errand);
  request.token = token;
  transport_.send(request, this, [this, news](const HttpAnswer& brought) mutable {
    const bool signed_out = brought.answer.status == 401;
    news.failure = failureOf(brought, signed_out ? SyncFailure::SignInAgain : SyncFailure::NotAllowed);
    const Json answer = Json::parse(brought.answer.body, nullptr, false);
    if (news.failure == SyncFailure::None && !answer.is_object()) news.failure = SyncFailure::ServerFailed;
    if (news.failure == SyncFailure::None) {
      news.tablets = tabletsIn(answer);
      news.code = QString::fromStdString(stringAt(answer, "code"));
      news.code_until_ms = integerAt(answer, "expires_at_ms");
      news.taken = static_cast<int>(integerAt(answer, "taken"));
      news.left = static_cast<int>(integerAt(answer, "left"));
    }
    emit done(news);
  });
}

}  // namespace nistaran::mobile
