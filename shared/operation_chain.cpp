#include "shared/operation_chain.h"

#include "shared/limits.h"

namespace nistaran {

std::string batchMessage(const DeviceId& device, const std::string& last_hash) {
  return "nistaran-batch-v1\n" + device.text() + "\n" + last_hash;
}

Batch signBatch(const DeviceId& device, std::vector<Operation> operations, const std::string& secret_key) {
  Batch batch{device, std::move(operations), {}};
  if (!batch.empty())
    batch.signature = crypto::sign(batchMessage(device, hashOf(batch.operations.back())), secret_key);
  return batch;
}

Result<void> checkBatch(const Batch& batch, const std::string& public_key) {
  if (batch.empty()) return {};
  std::string last_hash;
  for (std::size_t i = 0; i < batch.operations.size(); ++i) {
    const Operation& operation = batch.operations[i];
    if (operation.device != batch.device)
      return Error(ErrorCode::Malformed, "an operation is another device's");
    if (i > 0) {
      if (operation.n != batch.operations[i - 1].n.next()) {
        return Error(ErrorCode::Malformed, "the counts of a batch do not follow each other");
      }
      if (operation.prev != last_hash)
        return Error(ErrorCode::BadSignature, "the chain of the batch is broken");
    }
    last_hash = hashOf(operation);
  }
  if (!crypto::verify(batchMessage(batch.device, last_hash), batch.signature, public_key)) {
    return Error(ErrorCode::BadSignature, "the batch is not signed by this device");
  }
  return {};
}

namespace {

Json placedBehind(const Operation& before, Json operation) {
  operation["prev"] = hashOf(before);
  return operation;
}

}  // namespace

Json toJson(const Batch& batch) {
  Json operations = Json::array();
  std::string before;
  for (const Operation& operation : batch.operations) {
    operations.push_back(operation.json);
    // What whoever reads it reckons anyway: hashes do not pack, and were a quarter of a batch.
    if (operation.prev == before) operations.back().erase("prev");
    before = hashOf(operation);
  }
  Json value{{"device", batch.device.text()}, {"ops", std::move(operations)}};
  if (!batch.signature.empty()) value["sig"] = batch.signature;
  return value;
}

Result<Batch> batchFromJson(const Json& value) {
  Batch batch;
  const auto device = DeviceId::parse(stringAt(value, "device"));
  if (!device) return Error(ErrorCode::Malformed, "batch field 'device' must be an id");
  batch.device = *device;
  const Json* operations = find(value, "ops");
  if (!operations || !operations->is_array())
    return Error(ErrorCode::Malformed, "batch field 'ops' must be an array");
  if (operations->size() > limits::kBatchOperationsMax) {
    return Error(ErrorCode::TooLarge,
                 "a batch holds at most " + std::to_string(limits::kBatchOperationsMax) + " operations");
  }
  for (const Json& item : *operations) {
    const bool follows = !batch.empty() && item.is_object() && !item.contains("prev");
    auto operation =
        follows ? operationFromJson(placedBehind(batch.operations.back(), item)) : operationFromJson(item);
    if (!operation) return operation.error();
    batch.operations.push_back(std::move(*operation));
  }
  batch.signature = stringAt(value, "sig");
  return batch;
}

}  // namespace nistaran
