// The one way in for every operation: believed or not, settled, journalled, fed, all in the caller's
// transaction. On the store's thread.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "server/store/store.h"
#include "shared/entropy.h"
#include "shared/operation_chain.h"

namespace nistaran::server {

// Told inside the same transaction, so that what follows from a change is stored with it or not at all.
class ChangeListener {
 public:
  virtual ~ChangeListener() = default;
  // `before` is null for a new complaint.
  virtual void changed(StoreTransaction& tx, const DistrictCode& district, const Json& before,
                       const Json& after, const Operation& operation) = 0;
};

// Which files are here: one that is attached after it has come is said to have arrived at once.
class StoredFiles {
 public:
  virtual ~StoredFiles() = default;
  virtual bool has(const std::string& sha256) const = 0;
};

class Ingest {
 public:
  // All outlive it. `listener` and `files` may be nullptr.
  Ingest(const Clock& clock, Entropy& entropy, ChangeListener* listener, const StoredFiles* files = nullptr)
      : clock_(clock), entropy_(entropy), listener_(listener), files_(files) {}

  struct Taken {
    std::vector<OperationResult> results;
    bool changed = false;
  };
  // A device's batch. Whole or not at all; what was taken before answers as it did. Fails with BadSignature,
  // SequenceGap (detail: the n that is expected), DeviceForked, DeviceRevoked or
  // CatchingUp. What was not believed is then to be kept by
  // `keepAside`, in a transaction of its own, because the failing one is rolled back.
  Result<Taken> take(StoreTransaction& tx, const Batch& batch);
  void keepAside(StoreTransaction& tx, const Batch& batch, ErrorCode why);

  // What a tablet of which there are two, or that was taken out of service, could not hand in itself, in its
  // authors' names; how many were taken. Those that the tablet hands in later under a new chain change
  // nothing any more.
  std::size_t takeOver(StoreTransaction& tx, const DeviceRecord& device);

  // An operation of one of the server's own devices (the portal's inbox).
  OperationResult submitOwn(StoreTransaction& tx, const DeviceId& device, const Officer& actor,
                            const Draft& draft);

  // The file is here: says so in every complaint that names it and does not know. The districts that moved.
  std::set<DistrictCode> fileArrived(StoreTransaction& tx, const std::string& sha256);

 private:
  bool putBackLately(StoreTransaction& tx, const DistrictCode& district) const;
  // Made when it is first needed.
  DeviceRecord ownDevice(StoreTransaction& tx, const DeviceId& device, const DistrictCode& district,
                         const std::string& label);
  OperationResult takeOne(StoreTransaction& tx, const Operation& operation, const std::string& hash,
                          const DistrictCode& district, const std::optional<Officer>& known_author);

  void sayWhatIsHere(StoreTransaction& tx, const Json& before, const Json& after);
  bool sayArrived(StoreTransaction& tx, const Json& document, const std::string& sha256);

  const Clock& clock_;
  Entropy& entropy_;
  ChangeListener* listener_;
  const StoredFiles* files_;
};

// The server as a device that stands in for tablets that can't hand in themselves.
DeviceId deskDevice(const DistrictCode& district);
// The portal's inbox as a device and as an actor of a district.
DeviceId portalDevice(const DistrictCode& district);
Officer portalActor(const DistrictCode& district);
// Likewise what says that files have arrived.
DeviceId filesDevice(const DistrictCode& district);
Officer filesActor(const DistrictCode& district);

}  // namespace nistaran::server
