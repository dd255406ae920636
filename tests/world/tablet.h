// A tablet without a screen: the product's own store, recorder and sync session, over a real socket. It does
// what an officer's hands do; the officer's rules are those of shared/. One thread.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "mobile/store/sqlite_local_store.h"
#include "shared/crypto/signature.h"
#include "sync/recorder.h"
#include "sync/replica.h"
#include "sync/session.h"
#include "tests/people/worktop.h"
#include "tests/world/web.h"

namespace nistaran::world {

struct ServerAddress {
  std::string url;
  std::string ca;  // the server's own certificate in a test
};

class Tablet final : public people::Worktop {
 public:
  // The database lies at `path`; a tablet opened again at the same path is the same tablet.
  Tablet(std::filesystem::path path, ServerAddress server, const Clock& clock);

  // Throws std::runtime_error with what the server said.
  void enrol(const std::string& code, const std::string& label);
  Officer signIn(const OfficerId& officer, const std::string& password);

  Operation record(const Officer& by, const ComplaintId& complaint, OperationKind kind, Json body) override;

  // One whole session for this officer. True when both sides have everything.
  bool sync(const OfficerId& officer);
  const SessionReport& lastReport() const { return report_; }
  const std::string& lastError() const { return error_; }

  std::vector<ComplaintId> complaints(const OfficerId& officer) override;
  std::optional<ComplaintView> view(const OfficerId& officer, const ComplaintId& complaint) override;
  std::optional<StoredDocument> confirmed(const OfficerId& officer, const ComplaintId& complaint);
  std::size_t waiting();
  DeviceCount recorded();
  const std::vector<Officer>& officers() const { return signed_in_; }
  const DeviceId& device() const { return device_; }

 private:
  Web& web();

  std::filesystem::path path_;
  ServerAddress server_;
  const Clock& clock_;
  SystemEntropy entropy_;
  std::unique_ptr<LocalStore> store_;
  std::unique_ptr<Web> web_;
  DeviceId device_;
  crypto::KeyPair keys_;
  std::vector<Officer> signed_in_;
  std::map<OfficerId, std::string> tokens_;
  SessionReport report_;
  std::string error_;
};

}  // namespace nistaran::world
