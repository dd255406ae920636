// Lets officers in: enrols the tablet, opens an officer's first session at the server, asks for a PIN, and
// opens with that PIN from then on, without a network. Lives in the store thread; the room hears by signals.
#pragma once

#include <optional>
#include <utility>

#include "mobile/courier/carried_sign_in.h"
#include "mobile/store/door.h"
#include "mobile/store/unlock.h"
#include "mobile/sync/sign_in.h"

namespace nistaran::mobile {

class Doorkeeper : public QObject {
  Q_OBJECT

 public:
  // All references outlive it.
  Doorkeeper(Door& door, const Clock& clock, const QString& ca_file);

  void enrol(const QString& server_url, const QString& code);
  // At the same server under another name, because this one has lost its place.
  void enrolAnew(const QString& code);
  // At the server. Where it goes well, a PIN is wanted before anybody is in.
  void signIn(const QString& officer, const QString& password);
  // The same without a network, by courier: a file for headquarters, and the one that comes back.
  void writeSignIn(const QString& officer, const QString& password, const QString& file);
  void takeSignIn(const QString& officer, const QString& password, const QString& file);
  // The file that let somebody in, once: their complaints lie in it.
  std::string brought() { return std::exchange(brought_, {}); }
  void choosePin(const QString& pin);
  void unlock(const QString& officer, const QString& pin);
  void setNetworkAllowed(bool allowed) { network_allowed_ = allowed; }

 signals:
  void enrolled();
  void enrolFailed(nistaran::mobile::SyncFailure failure);
  // `wait`: how long no PIN is tried now; 0 where that is not the reason.
  void signInFailed(nistaran::mobile::SyncFailure failure, std::chrono::seconds wait);
  void pinWanted();
  void carried(const nistaran::mobile::CourierNews& news);
  void opened(const nistaran::Officer& officer, const nistaran::UnlockedBy& with);

 private:
  void askForPin(const OpenedSession& session, const QString& password);
  std::optional<DataKey> keyFor(const OpenedSession& session);
  void refuse(SyncFailure failure, std::chrono::seconds wait = std::chrono::seconds(0));

  struct Candidate {
    Officer officer;
    UnlockedBy with;
  };

  Door& door_;
  const Clock& clock_;
  QtTransport transport_;
  SignIn sign_in_;
  SystemEntropy entropy_;
  CarriedSignIn carried_sign_in_;
  std::string brought_;
  std::optional<Candidate> candidate_;  // has signed in at the server and has no PIN here yet
  bool network_allowed_ = true;
};

}  // namespace nistaran::mobile
