// A batch of one device's operations: each names the hash of the one before it, and the device signs the hash
// of the last, which therefore covers them all. Any thread.
#pragma once

#include <string>
#include <vector>

#include "shared/crypto/signature.h"
#include "shared/operation.h"

namespace nistaran {

struct Batch {
  DeviceId device;
  std::vector<Operation> operations;  // consecutive n
  std::string signature;              // of batchMessage(device, hash of the last operation)

  bool empty() const { return operations.empty(); }
};

// The bytes that are signed: "nistaran-batch-v1\n" device "\n" hash.
std::string batchMessage(const DeviceId& device, const std::string& last_hash);

Batch signBatch(const DeviceId& device, std::vector<Operation> operations, const std::string& secret_key);

// Malformed when n or prev do not follow each other inside the batch or an operation is another device's;
// BadSignature when the signature is not the device's. Whether the first follows what is stored is the
// store's question.
Result<void> checkBatch(const Batch& batch, const std::string& public_key);

// {"device", "ops": [...], "sig"}; an empty batch is {"device", "ops": []}. An operation whose `prev` follows
// from the one before it goes without.
Json toJson(const Batch& batch);
// TooLarge over the limits of a batch.
Result<Batch> batchFromJson(const Json& value);

}  // namespace nistaran
