#include "sync/bundle/answer.h"

#include <stdexcept>

#include "sync/bundle/file.h"

namespace nistaran {
namespace {

constexpr int kFormat = 1;

Json toJson(const OfficerAnswer& officer) {
  Json value{{"officer", officer.officer.text()}, {"pages", Json::array()}};
  if (officer.asked) value["asked"] = toJson(*officer.asked);
  for (const SyncAnswer& page : officer.pages) value["pages"].push_back(toJson(page));
  return value;
}

Json contentOf(const BundleAnswer& answer) {
  Json content{{"format", kFormat},
               {"bundle", answer.id},
               {"device", answer.device.text()},
               {"district", answer.district.text()},
               {"epoch", answer.epoch},
               {"asked_at_ms", toMs(answer.asked_at)},
               {"server_ms", toMs(answer.answered_at)},
               {"handed_in_n", answer.handed_in.value()},
               {"known_n", answer.known.value()},
               {"results", Json::array()},
               {"officers", Json::array()}};
  for (const OperationResult& result : answer.results) content["results"].push_back(toJson(result));
  for (const OfficerAnswer& officer : answer.officers) content["officers"].push_back(toJson(officer));
  if (answer.problem) {
    content["problem"] = {{"code", answer.problem->code}};
    if (answer.problem->expected_n > DeviceCount())
      content["problem"]["expected_n"] = answer.problem->expected_n.value();
  }
  if (answer.session && answer.session->refused.empty())
    // As text: a district's file holds positions as fractions, which canonical JSON does not.
    content["session"] = {{"opened", answer.session->opened.dump()}};
  else if (answer.session)
    content["session"] = {{"refused", answer.session->refused}};
  return content;
}

BundleError unreadable(std::string detail) {
  return BundleError(BundleFault::Unreadable, std::move(detail));
}

const Json& arrayIn(const Json& value, const char* name) {
  static const Json kNone = Json::array();
  const Json* found = find(value, name);
  return found && found->is_array() ? *found : kNone;
}

BundleResult<OfficerAnswer> officerFrom(const Json& item) {
  OfficerAnswer officer;
  const auto id = OfficerId::parse(stringAt(item, "officer"));
  if (!id) return unreadable("pages are nobody's");
  officer.officer = *id;
  if (const Json* asked = find(item, "asked")) {
    auto cursor = cursorFromJson(*asked);
    if (!cursor) return unreadable(cursor.error().detail());
    officer.asked = std::move(*cursor);
  }
  for (const Json& page : arrayIn(item, "pages")) {
    auto answer = syncAnswerFromJson(page);
    if (!answer) return unreadable(answer.error().detail());
    officer.pages.push_back(std::move(*answer));
  }
  return officer;
}

BundleResult<BundleAnswer> answerFrom(const Json& content) {
  if (integerAt(content, "format") > kFormat) return BundleError(BundleFault::Newer);
  const auto device = DeviceId::parse(stringAt(content, "device"));
  const auto district = DistrictCode::parse(stringAt(content, "district"));
  BundleAnswer answer;
  answer.id = stringAt(content, "bundle");
  answer.epoch = stringAt(content, "epoch");
  if (integerAt(content, "format") != kFormat || !device || !district || !isIdText(answer.id) ||
      !isIdText(answer.epoch))
    return unreadable("'format', 'bundle', 'device', 'district' and 'epoch' must say what it is");
  answer.device = *device;
  answer.district = *district;
  answer.asked_at = fromMs(integerAt(content, "asked_at_ms"));
  answer.answered_at = fromMs(integerAt(content, "server_ms"));
  answer.handed_in = DeviceCount(integerAt(content, "handed_in_n"));
  answer.known = DeviceCount(integerAt(content, "known_n"));
  for (const Json& item : arrayIn(content, "results")) {
    auto result = operationResultFromJson(item);
    if (!result) return unreadable(result.error().detail());
    answer.results.push_back(std::move(*result));
  }
  if (const Json* problem = find(content, "problem"))
    answer.problem =
        BundleProblem{stringAt(*problem, "code"), DeviceCount(integerAt(*problem, "expected_n"))};
  for (const Json& item : arrayIn(content, "officers")) {
    auto officer = officerFrom(item);
    if (!officer) return officer.error();
    answer.officers.push_back(std::move(*officer));
  }
  if (const Json* session = find(content, "session")) {
    BundleSession said{stringAt(*session, "refused"), Json::object()};
    if (said.refused.empty()) said.opened = Json::parse(stringAt(*session, "opened"), nullptr, false);
    if (!said.opened.is_object()) return unreadable("a session says nothing");
    answer.session = std::move(said);
  }
  return answer;
}

}  // namespace

std::string boxAnswer(const BundleAnswer& answer, const std::string& device_key,
                      const crypto::BoxKeys& server, Entropy& entropy) {
  const auto receiver = crypto::boxKeyOfSigner(device_key);
  if (!receiver) throw std::logic_error("not a device's public key");
  return writeBundleFile(BundleKind::Answer, device_key,
                         crypto::box(contentOf(answer).dump(), *receiver, server, entropy));
}

BundleResult<BundleAnswer> openAnswer(std::string_view file, const crypto::KeyPair& device,
                                      const std::string& server_key) {
  auto outside = readBundleFile(file);
  if (!outside) return outside.error();
  if (outside->kind != BundleKind::Answer) return BundleError(BundleFault::AnswerDue);
  if (!outside->isFor(device.public_key)) return BundleError(BundleFault::OtherTablet);
  const auto opened = crypto::openBox(outside->body, server_key, crypto::boxKeysOfSigner(device));
  if (!opened) return BundleError(BundleFault::Altered);
  const auto content = parseJson(*opened);
  if (!content) return unreadable(content.error().detail());
  return answerFrom(*content);
}

}  // namespace nistaran
