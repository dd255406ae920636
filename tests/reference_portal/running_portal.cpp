#include "tests/reference_portal/running_portal.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "tests/reference_portal/bytes.h"

namespace reference_portal {
namespace {

constexpr const char* kJson = "application/json";

std::filesystem::path newFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "reference_portal_XXXXXX").string();
  if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  return name;
}

// Two districts, a few stations, all fourteen types.
std::vector<std::filesystem::path> districtFiles(const std::filesystem::path& folder) {
  Json types = Json::array();
  for (const int code : {1, 9, 2, 3, 4, 5, 6, 7, 8, 41, 21, 73, 88, 31}) {
    types.push_back({{"code", code}, {"hi", "प्रकार"}, {"en", "Type " + std::to_string(code)}});
  }
  const auto write = [&](const std::string& code, const Json& name, const std::string& station) {
    const Json file{
        {"district", {{"code", code}, {"name", name}}},
        {"stations", {{{"code", station}, {"name", {{"hi", "थाना"}, {"en", "Station " + station}}}}}},
        {"reference_types", types}};
    std::ofstream(folder / (code + ".json")) << file.dump();
    return folder / (code + ".json");
  };
  return {write("kannauj", {{"hi", "कन्नौज"}, {"en", "Kannauj"}}, "kotwali"),
          write("agra", {{"hi", "आगरा"}, {"en", "Agra"}}, "tajganj")};
}

httplib::Headers headersFrom(const Headers& headers) {
  return {headers.begin(), headers.end()};
}

Answer answerFrom(const httplib::Result& result) {
  Answer answer;
  if (!result) return answer;
  answer.status = result->status;
  answer.body = result->body;
  answer.headers = result->headers;
  const Json json = Json::parse(result->body, nullptr, false);
  if (json.is_object()) answer.json = json;
  return answer;
}

Json signedBody(int step) {
  return {{"step", step}, {"at_ms", kNoonMs + step}, {"by", {{"name", "राकेश कुमार"}, {"rank", "उपनिरीक्षक"}}}};
}

}  // namespace

const Headers kControlKey{{"Authorization", "Bearer control-key"}};
const Headers kKannaujKey{{"Authorization", "Bearer kannauj-key"}};
const Headers kAgraKey{{"Authorization", "Bearer agra-key"}};

Headers withIdempotencyKey(const Headers& headers, const std::string& key) {
  Headers all = headers;
  all["Idempotency-Key"] = key;
  return all;
}

std::string Answer::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string() : found->second;
}

RunningPortal::RunningPortal() : folder_(newFolder()) {
  start();
}

RunningPortal::~RunningPortal() {
  client_.reset();
  portal_.reset();
  std::filesystem::remove_all(folder_);
}

void RunningPortal::start() {
  PortalOptions options;
  options.database = folder_ / "portal.db";
  options.district_files = districtFiles(folder_);
  options.district_keys = {{"kannauj", "kannauj-key"}, {"agra", "agra-key"}};
  options.control_key = "control-key";
  options.now = [this] { return now_ms; };
  portal_ = std::make_unique<Portal>(options);
  // A connection for each request: a kept one would hold the portal's end up.
  client_ = std::make_unique<httplib::Client>(portal_->url());
  client_->set_tcp_nodelay(true);
}

void RunningPortal::restart() {
  client_.reset();
  portal_.reset();
  start();
}

Answer RunningPortal::get(const std::string& path, const Headers& headers) {
  return answerFrom(client_->Get(path, headersFrom(headers)));
}
Answer RunningPortal::post(const std::string& path, const Json& body, const Headers& headers) {
  return postText(path, body.dump(), headers);
}
Answer RunningPortal::postText(const std::string& path, const std::string& body, const Headers& headers) {
  return answerFrom(client_->Post(path, headersFrom(headers), body, kJson));
}
Answer RunningPortal::postForm(const std::string& path, const httplib::Params& form, const Headers& headers) {
  return answerFrom(client_->Post(path, headersFrom(headers), form));
}
Answer RunningPortal::postFiles(const std::string& path, const httplib::MultipartFormDataItems& parts) {
  return answerFrom(client_->Post(path, parts));
}
Answer RunningPortal::patch(const std::string& path, const Json& body, const Headers& headers) {
  return answerFrom(client_->Patch(path, headersFrom(headers), body.dump(), kJson));
}

std::string RunningPortal::filed(const Json& filing) {
  const Answer answer = post("/api/v1/references", filing);
  EXPECT_EQ(answer.status, 201) << answer.body;
  return textAt(answer.json, "number");
}

std::string RunningPortal::sent(const Json& filing) {
  const std::string number = filed(filing);
  const Answer answer = control(number, "send", {{"district", "kannauj"}});
  EXPECT_EQ(answer.status, 200) << answer.body;
  return number;
}

Answer RunningPortal::control(const std::string& number, const std::string& action, const Json& body) {
  return post("/api/v1/control/references/" + number + "/" + action, body, kControlKey);
}

Answer RunningPortal::district(const std::string& number, const std::string& kind, const Json& body) {
  return post("/api/v1/references/" + number + "/" + kind, body,
              withIdempotencyKey(kKannaujKey, sha256Hex(number + kind + body.dump())));
}

Answer RunningPortal::feed(std::int64_t cursor, int limit) {
  return get("/api/v1/districts/kannauj/references?cursor=" + std::to_string(cursor) +
                 "&limit=" + std::to_string(limit),
             kKannaujKey);
}

Json aFiling(const Json& changes) {
  static int person = 0;
  const std::string last = std::to_string(++person);
  Json filing{{"nature", "complaint"},
              {"category", "भूमि विवाद"},
              {"text", "विपक्षी ने खेत की मेड़ तोड़ दी है।"},
              {"complainant",
               {{"name", "रामदीन"},
                {"mobile", "99999" + std::string(5 - last.size(), '0') + last},
                {"address", "ग्राम मानीमऊ"},
                {"village", "मानीमऊ"}}},
              {"place", {{"village", "मानीमऊ"}}},
              {"district", "kannauj"}};
  filing.merge_patch(changes);
  return filing;
}

Json aStep(int step, const Json& changes) {
  Json body = signedBody(step);
  body.update({{"kind", "contact"}, {"text", "आवेदक से वार्ता की गई।"}});
  body.merge_patch(changes);
  return body;
}

Json aReport(int step) {
  Json body = signedBody(step);
  body["text"] = "मौके पर जाँच की गई। मेड़ बँधवा दी गई।";
  return body;
}

Json aFeedback(int step, const std::string& result) {
  Json body = signedBody(step);
  body["result"] = result;
  if (result == "dissatisfied") body["reason"] = "पैमाइश नहीं हुई";
  return body;
}

Json aDisposal(int step) {
  return signedBody(step);
}

}  // namespace reference_portal
