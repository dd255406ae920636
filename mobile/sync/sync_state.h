// How the exchange with the server stands: a value that the sync thread gives to the screen.
#pragma once

#include <QMetaType>
#include <chrono>
#include <optional>
#include <vector>

#include "mobile/store/sync_log_table.h"
#include "shared/time.h"
#include "sync/local_store.h"

namespace nistaran::mobile {

// Why an exchange failed, as far as the person must know it.
enum class SyncFailure {
  None,
  Unreachable,    // no network, or the server is silent
  CaptivePortal,  // somebody else's page answered
  Untrusted,      // the server's certificate is not the one we trust
  SignInAgain,    // the password or the session is not valid any more
  NotAllowed,
  Busy,  // asked to wait
  ServerFailed,
  ServerFull,
  Forked,          // two tablets under one identity
  Revoked,         // this tablet was taken out of service
  OfficerRevoked,  // who is in was taken out of service
  UpdateNeeded,
  Refused,      // the server does not take what was sent
  DiskFull,     // this tablet's
  StoreFailed,  // this tablet's database
  StoreNewer,   // this tablet's database, from a newer app
  CodeRefused,  // the one-time code of an enrolment
  PasswordWrong,
  NeverHere,      // no network, and this officer has not signed in on this tablet before
  NeedsServer,    // no network, and the PIN does not do
  NeedsPassword,  // no PIN opens anything for this officer: too many were wrong, or none was chosen
  PinWrong,
  PinPaused,        // after several wrong ones
  PinUnfit,         // not six digits, or too simple
  StoreClosed,      // neither the server nor the officer has the key of what is on this tablet
  AnswerOfAnother,  // what a courier brought answers another sign-in
  AddressWrong,     // no https address
  Internal,
};

std::string_view toText(SyncFailure failure);
SyncFailure syncFailureFromText(std::string_view text);

struct SyncState {
  int waiting = 0;
  bool running = false;
  bool online = false;
  int received = 0;  // in the exchange that runs
  std::optional<UtcTime> last_success;
  SyncFailure failure = SyncFailure::None;
  std::chrono::milliseconds clock_skew{0};  // server minus tablet
  bool clock_known = false;
};

}  // namespace nistaran::mobile

Q_DECLARE_METATYPE(nistaran::mobile::SyncFailure)
Q_DECLARE_METATYPE(nistaran::mobile::SyncState)
