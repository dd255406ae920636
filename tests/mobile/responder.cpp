#include "tests/mobile/responder.h"

#include <algorithm>
#include <stdexcept>

#include "shared/form_book.h"
#include "shared/zstd.h"
#include "sync/merge.h"
#include "sync/messages.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile::testing {
namespace {

constexpr std::int64_t kReceivedMs = 1'790'000'600'000;

QByteArray bytesOf(const Response& response) {
  return "HTTP/1.1 " + QByteArray::number(response.status) +
         " -\r\nContent-Type: " + QByteArray::fromStdString(response.type) +
         "\r\nContent-Length: " + QByteArray::number(static_cast<qlonglong>(response.body.size())) +
         "\r\nConnection: close\r\n\r\n" + QByteArray::fromStdString(response.body);
}

std::string headerOf(const QByteArray& head, const QByteArray& name) {
  for (const QByteArray& line : head.split('\n')) {
    if (line.toLower().startsWith(name + ":")) return line.mid(name.size() + 1).trimmed().toStdString();
  }
  return {};
}

Response problem(int status, const std::string& code) {
  return {status, Json{{"code", code}, {"detail", ""}}.dump(), "application/problem+json"};
}

}  // namespace

Responder::Responder() {
  connect(&server_, &QTcpServer::newConnection, this, [this] {
    while (QTcpSocket* socket = server_.nextPendingConnection()) {
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
      connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        unread_.remove(socket);
        socket->deleteLater();
      });
    }
  });
  setReachable(true);
}

void Responder::setReachable(bool reachable) {
  if (!reachable) return server_.close();
  if (!server_.listen(QHostAddress::LocalHost, port_)) throw std::runtime_error("the port is taken");
  port_ = server_.serverPort();
}

QString Responder::url() const {
  return QStringLiteral("http://127.0.0.1:%1").arg(port_);
}

int Responder::asked(const std::string& path) const {
  const auto found = asked_.find(path);
  return found == asked_.end() ? 0 : found->second;
}

void Responder::read(QTcpSocket* socket) {
  QByteArray& request = unread_[socket];
  request += socket->readAll();
  const qsizetype end = request.indexOf("\r\n\r\n");
  if (end < 0) return;
  const QByteArray head = request.left(end);
  const QByteArray sent = request.mid(end + 4);
  if (sent.size() < std::atoi(headerOf(head, "content-length").c_str())) return;
  const bool coded = headerOf(head, "content-encoding") == "zstd";
  constexpr std::size_t kBodyBytesMax = 8 * 1024 * 1024;
  const std::string body = coded ? zstdDecode(sent.toStdString(), kBodyBytesMax).value() : sent.toStdString();
  const std::string path = head.split(' ').value(1).toStdString();
  ++asked_[path];
  std::string token = headerOf(head, "authorization");
  if (token.starts_with("Bearer ")) token.erase(0, 7);
  const auto handler = handlers_.find(path);
  body_ = body;
  const Json json = Json::parse(body_, nullptr, false);
  const Response response = handler == handlers_.end()
                                ? problem(404, "not_found")
                                : handler->second(json.is_object() ? json : Json::object(), token);
  if (response.hang_up) return socket->abort();
  socket->write(bytesOf(response));
  socket->disconnectFromHost();
}

SmallServer::SmallServer() {
  web_.on("/v1/enrol", [this](const Json& body, const std::string&) { return enrol(body); });
  web_.on("/v1/challenge", [](const Json&, const std::string&) {
    return Response{200, R"({"challenge":"c-1"})"};
  });
  web_.on("/v1/session", [this](const Json& body, const std::string&) { return session(body); });
  web_.on("/v1/sync", [this](const Json& body, const std::string& token) { return sync(body, token); });
  web_.on("/v1/bundles",
          [this](const Json&, const std::string& token) { return bundle(web_.body(), token); });
}

void SmallServer::add(const Officer& officer, const std::string& password) {
  officers_.push_back(officer);
  passwords_[officer.id.text()] = password;
}

void SmallServer::put(Json document) {
  const std::string number = stringAt(document, "id");
  documents_[number] = {std::move(document), ++seq_};
}

Response SmallServer::enrol(const Json& body) {
  if (stringAt(body, "code") != "CODE-1") return problem(403, "not_allowed");
  Json officers = Json::array();
  for (const Officer& officer : officers_) officers.push_back(toJson(officer));
  const std::string device = "tab-" + std::to_string(devices_.size() + 1);
  devices_[device] = stringAt(body, "public_key");
  return {200, Json{{"device", device},
                    {"district", tirwaDistrict().json},
                    {"officers", officers},
                    {"server_key", keys_.public_key}}
                   .dump()};
}

Response SmallServer::session(const Json& body) {
  const std::string name = stringAt(body, "officer");
  for (const Officer& officer : officers_) {
    if (officer.id.text() != name || stringAt(body, "password") != passwords_[name]) continue;
    const std::string token = "t-" + std::to_string(tokens_.size() + 1) + "-" + name;
    tokens_[token] = name;
    Json officers = Json::array();
    for (const Officer& other : officers_) officers.push_back(toJson(other));
    return {200, Json{{"token", token},
                      {"expires_at_ms", 4'000'000'000'000},
                      {"officer", toJson(officer)},
                      {"district", tirwaDistrict().json},
                      {"officers", officers},
                      {"server_key", keys_.public_key},
                      {"store_key", store_key_}}
                     .dump()};
  }
  return problem(401, "unauthenticated");
}

Response SmallServer::sync(const Json& body, const std::string& token) {
  const auto signed_in = tokens_.find(token);
  if (signed_in == tokens_.end()) return problem(401, "unauthenticated");
  auto request = syncRequestFromJson(body);
  if (!request) return problem(400, "malformed");
  std::vector<OperationResult> results = settle(request->batch);
  SyncAnswer answer = page(*request, officerNamed(signed_in->second));
  answer.results = std::move(results);
  return {200, toJson(answer).dump()};
}

Response SmallServer::bundle(const std::string& file, const std::string& token) {
  if (!tokens_.contains(token)) return problem(401, "unauthenticated");
  const auto opened = openRequest(file, keys_);
  if (!opened) return problem(400, std::string(describe(opened.error().fault()).name));
  const BundleRequest& request = opened->request;
  const std::string& key = devices_[request.device.text()];
  if (!opened->signedBy(key)) return problem(403, "bundle_not_signed");
  BundleAnswer answer;
  answer.id = request.id;
  answer.device = request.device;
  answer.district = request.district;
  answer.epoch = "e1";
  answer.handed_in = request.handed_in;
  answer.known = request.handed_in;
  for (const Batch& batch : request.batches) {
    for (const OperationResult& result : settle(batch)) {
      answer.results.push_back(result);
      answer.known = result.n;
    }
  }
  for (const OfficerRequest& asked : request.requests)
    answer.officers.push_back(
        {asked.officer, asked.sync.cursor, {page(asked.sync, officerNamed(asked.officer.text()))}});
  return {200, boxAnswer(answer, key, keys_, entropy_), "application/octet-stream"};
}

std::vector<OperationResult> SmallServer::settle(const Batch& batch) {
  std::vector<OperationResult> results;
  for (const Operation& operation : batch.operations) {
    Json& known = taken_[operation.id.text()];
    if (known.is_null()) {
      Held& held = documents_[operation.complaint.text()];
      const Merged merged =
          merge(held.json, operation, {officerNamed(operation.by.text()), fromMs(kReceivedMs)});
      held.seq = ++seq_;
      known = Json{{"outcome", toText(merged.outcome)},
                   {"reason", toText(merged.reason)},
                   {"version", integerAt(held.json, "version")}};
    }
    results.push_back({operation.id, operation.n, *outcomeFromText(stringAt(known, "outcome")),
                       reasonFromText(stringAt(known, "reason")).value_or(Reason::None),
                       Version(integerAt(known, "version"))});
  }
  return results;
}

SyncAnswer SmallServer::page(const SyncRequest& request, const Officer& asker) {
  SyncAnswer answer;
  const Seq since = request.cursor ? request.cursor->seq : Seq();
  for (const auto& [number, held] : documents_) {
    if (Seq(held.seq) <= since) continue;
    if (inScope(asker, held.json))
      answer.documents.push_back(storedDocument(held.json));
    else
      answer.gone.push_back(ComplaintId(number));
  }
  answer.cursor = {DistrictCode("kannauj"), "e1", Seq(seq_), scopeKeyOf(asker), "", false};
  if (request.forms != formsDigest(forms_)) answer.forms = forms_;
  answer.server_now = request.now + std::chrono::minutes(10);
  return answer;
}

const Officer& SmallServer::officerNamed(const std::string& id) const {
  return *std::find_if(officers_.begin(), officers_.end(),
                       [&](const Officer& officer) { return officer.id.text() == id; });
}

}  // namespace nistaran::mobile::testing
