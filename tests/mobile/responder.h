// A server for tests, in this thread: it answers each request as the test says, or hangs up without an
// answer.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "shared/json.h"
#include "shared/officer.h"
#include "sync/bundle/answer.h"
#include "sync/bundle/request.h"

namespace nistaran::mobile::testing {

struct Response {
  int status = 200;
  std::string body = "{}";
  std::string type = "application/json";
  bool hang_up = false;  // after the request was read
};

class Responder : public QObject {
  Q_OBJECT

 public:
  using Handler = std::function<Response(const Json& body, const std::string& token)>;

  Responder();

  QString url() const;
  void on(const std::string& path, Handler handler) { handlers_[path] = std::move(handler); }
  int asked(const std::string& path) const;
  // Of the request that is being answered, as it came.
  const std::string& body() const { return body_; }
  // Connections are refused from now on, or taken again on the same port.
  void setReachable(bool reachable);

 private:
  void read(QTcpSocket* socket);

  quint16 port_ = 0;
  std::map<std::string, Handler> handlers_;
  std::map<std::string, int> asked_;
  std::string body_;
  QHash<QTcpSocket*, QByteArray> unread_;
  QTcpServer server_;  // last: its sockets say goodbye to the others while it goes
};

// A district's server on a responder: enrolment, sessions, and an exchange that settles operations by
// sync/merge.h.
class SmallServer {
 public:
  SmallServer();

  Responder& web() { return web_; }
  QString url() const { return web_.url(); }
  void add(const Officer& officer, const std::string& password);
  void setPassword(const Officer& officer, const std::string& password) {
    passwords_[officer.id.text()] = password;
  }
  void put(Json document);
  const Json& document(const std::string& number) const { return documents_.at(number).json; }
  // The district's own.
  void setForms(Json forms) { forms_ = std::move(forms); }
  void endSessions() { tokens_.clear(); }
  const crypto::BoxKeys& keys() const { return keys_; }
  const std::string& storeKey() const { return store_key_; }
  // As a server that was set up anew.
  void changeStoreKey() { store_key_ = crypto::makeBoxKeys(entropy_).secret_key; }
  std::size_t taken() const { return taken_.size(); }
  Response sync(const Json& body, const std::string& token);
  // Of a courier: `file` as it is handed in.
  Response bundle(const std::string& file, const std::string& token);

 private:
  struct Held {
    Json json;
    std::int64_t seq = 0;
  };
  Response enrol(const Json& body);
  Response session(const Json& body);
  std::vector<OperationResult> settle(const Batch& batch);
  SyncAnswer page(const SyncRequest& request, const Officer& asker);
  const Officer& officerNamed(const std::string& id) const;

  Responder web_;
  std::vector<Officer> officers_;
  std::map<std::string, std::string> passwords_;
  std::map<std::string, std::string> tokens_;  // token: officer
  std::map<std::string, Held> documents_;
  std::map<std::string, Json> taken_;  // operation: its result
  Json forms_ = Json::array();
  std::int64_t seq_ = 0;
  SystemEntropy entropy_;
  crypto::BoxKeys keys_ = crypto::makeBoxKeys(entropy_);
  std::string store_key_ = crypto::makeBoxKeys(entropy_).secret_key;
  std::map<std::string, std::string> devices_;  // device: its public key
};

}  // namespace nistaran::mobile::testing
