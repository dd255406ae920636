// Makes what a person did into the device's next operation, durably. Store thread only.
#pragma once

#include "shared/entropy.h"
#include "shared/time.h"
#include "sync/local_store.h"

namespace nistaran {

class Recorder {
 public:
  // All references outlive the recorder.
  Recorder(LocalStore& store, DeviceId device, const Clock& clock, Entropy& entropy);

  // On disk when it returns; throws ErrorException (StorageFull …) and has stored nothing otherwise. TooLarge
  // when the draft would not be taken by any server.
  Operation record(const Draft& draft, const Officer& author);
  // All or nothing.
  std::vector<Operation> recordAll(const std::vector<Draft>& drafts, const Officer& author);

 private:
  LocalStore& store_;
  DeviceId device_;
  const Clock& clock_;
  Entropy& entropy_;
};

}  // namespace nistaran
