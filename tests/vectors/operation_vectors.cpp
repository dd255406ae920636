#include "shared/canonical_json.h"
#include "shared/operation_chain.h"
#include "tests/vectors/fixed_world.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {
namespace {

struct Deed {
  OperationKind kind;
  std::int64_t base;
  std::int64_t wall_ms;
  Json body;
};

std::vector<Deed> deeds() {
  return {{OperationKind::ActionRecord, 2, kStartMs, {{"type", "visit"}, {"text", "मौके पर गया"}}},
          {OperationKind::FieldsSet, 2, kStartMs + 1, {{"set", {{"complainant.mobile", "9999900002"}}}}},
          // The wall clock went back by an hour: the counter goes on.
          {OperationKind::ReportSubmit, 3, kStartMs - 3'600'000, {{"report", "r1"}}}};
}

}  // namespace

Json operationVectors() {
  const crypto::KeyPair keys = fixedKeys();
  std::vector<Operation> operations;
  Json chain = Json::array();
  ChainHead head;
  HlcTime last;
  for (const Deed& deed : deeds()) {
    last = deed.wall_ms > last.ms ? HlcTime{deed.wall_ms, 0} : HlcTime{last.ms, last.counter + 1};
    const OperationId id("01a0c44e-6800-7000-8000-00000000000" + std::to_string(head.n.value() + 1));
    const Draft draft{theOfficer().id, kComplaint, deed.kind, Version(deed.base), deed.body};
    const Operation operation = makeOperation(draft, kDevice, head, last, id);
    chain.push_back({{"wall_ms", deed.wall_ms},
                     {"operation", operation.json},
                     {"canonical", canonicalJson(operation.json)},
                     {"hash", hashOf(operation)}});
    head = headAfter(operation);
    operations.push_back(operation);
  }
  // A member that this version does not know is part of what is hashed.
  Json newer = operations.front().json;
  newer["later"] = {{"unknown", true}};
  const Batch batch = signBatch(kDevice, operations, keys.secret_key);
  return Json{
      {"seed", keys.secret_key},
      {"public_key", keys.public_key},
      {"device", kDevice.text()},
      {"chain", chain},
      {"with_unknown_member",
       {{"operation", newer}, {"canonical", canonicalJson(newer)}, {"hash", digestOf(newer)}}},
      {"batch", {{"message", batchMessage(kDevice, head.hash)}, {"sig", batch.signature}}},
      {"batch_of_first",
       {{"message", batchMessage(kDevice, hashOf(operations.front()))},
        {"sig", signBatch(kDevice, {operations.front()}, keys.secret_key).signature}}},
  };
}

Json sessionVectors() {
  const crypto::KeyPair keys = fixedKeys();
  const std::string challenge = "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";
  const std::string message =
      "nistaran-session-v1\n" + kDevice.text() + "\n" + theOfficer().id.text() + "\n" + challenge;
  // As if the tablet had kept its key: any new public key is signed alike.
  const std::string replacing = "nistaran-replace-v1\n" + kDevice.text() + "\n" + keys.public_key;
  return Json{{"seed", keys.secret_key},
              {"public_key", keys.public_key},
              {"device", kDevice.text()},
              {"officer", theOfficer().id.text()},
              {"challenge", challenge},
              {"message", message},
              {"signature", crypto::sign(message, keys.secret_key)},
              {"replace", {{"message", replacing}, {"signature", crypto::sign(replacing, keys.secret_key)}}}};
}

}  // namespace nistaran::vectors
