// One attempt to bring a tablet and the server together: a step machine without sockets. It says which
// request to send, takes what came back, and goes on until nothing waits on either side or something fails;
// then it is thrown away, and whoever made it decides when to try again (retry.h). Store thread only.
#pragma once

#include <optional>
#include <string>

#include "shared/time.h"
#include "sync/comparison.h"
#include "sync/local_store.h"
#include "sync/messages.h"
#include "sync/progress.h"
#include "sync/replica.h"

namespace nistaran {

struct Identity {
  DeviceId device;
  std::string secret_key;  // of the device
  OfficerId officer;       // who is signed in
};

// What a transport brought back: an HTTP answer, or none.
struct TransportAnswer {
  int status = 0;  // 0: no answer (no network, timed out, broken off)
  std::string body;
  std::optional<std::chrono::seconds> retry_after;
};

struct SessionReport {
  std::size_t sent = 0;                     // operations acknowledged
  std::size_t received = 0;                 // documents and entries
  std::size_t diverged = 0;                 // copies that were not what they should be
  bool compared = false;                    // the digests of the two sides differed
  std::chrono::milliseconds clock_skew{0};  // server minus tablet
  std::vector<OperationResult> not_simply_taken;
};

class Session {
 public:
  struct Step {
    enum class Kind {
      Send,      // send `body` to POST /v1/sync and come back with the answer
      Finished,  // both sides have everything
      Failed,    // `error` says why; `retry_after` when the server named a time
    };
    Kind kind = Kind::Finished;
    std::string body;
    Error error;
    std::optional<std::chrono::seconds> retry_after;
    std::vector<ComplaintId> changed;  // by the answer just taken
    bool new_forms = false;            // came with it
  };

  // How much goes into one exchange. After a failure Careful, so that a bad line makes progress: small parts
  // that grow while it goes well. Else as much as is taken at once: on a long line round trips are what
  // costs.
  enum class Pace { Careful, Full };

  Session(LocalStore& store, Identity identity, const Clock& clock, std::string app,
          Pace pace = Pace::Careful);

  Step start();
  Step resume(const TransportAnswer& answer);

  const SessionReport& report() const { return report_; }

 private:
  Step send();
  Whereabouts whereabouts(LocalStoreTransaction& tx);
  // A courier's answer was taken while the request was under way: what it asked for goes on from a place
  // where the copies do not stand any more.
  bool overtakenByCourier(LocalStoreTransaction& tx);
  // What is wrong with an answer that could be read; nullopt: it can be taken.
  std::optional<Error> unbelievable(const SyncAnswer& answer);
  Step failed(Error error);
  Step refused(const TransportAnswer& answer);
  // The server lacks what it had acknowledged: true when there is something to send again.
  enum class Gap { Filled, Stays, LostHere };
  Gap fillGap(const Json& problem);

  LocalStore& store_;
  Identity identity_;
  const Clock& clock_;
  std::string app_;
  const Pace pace_;
  std::size_t batch_size_;
  Whereabouts asked_;         // from where the request that is under way goes on
  std::size_t sent_now_ = 0;  // operations of the request that is under way
  DeviceCount first_sent_;    // the first of them
  DeviceCount last_sent_;
  bool gap_filled_ = false;
  Comparison comparison_;
  Progress progress_;
  SessionReport report_;
};

}  // namespace nistaran
