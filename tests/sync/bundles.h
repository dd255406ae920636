// A tablet's bundle and the answer to it, for tests.
#pragma once

#include "sync/bundle/answer.h"
#include "sync/bundle/request.h"
#include "tests/builders.h"

namespace nistaran::testing {

// The same bytes with one bit turned over.
inline std::string flipped(std::string bytes, std::size_t bit) {
  bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
  return bytes;
}

struct BundleParties {
  SeededEntropy entropy;
  crypto::KeyPair tablet = crypto::makeKeyPair(entropy);
  crypto::BoxKeys server = crypto::makeBoxKeys(entropy);
  Officer ravi = officer("ravi");
  Device chain{"tab-1"};

  Operation visit() {
    return chain.make(ravi, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर गया"}}, 1);
  }
  static Cursor cursorAt(std::int64_t seq, const std::string& epoch = "e1") {
    return {DistrictCode("kannauj"), epoch, Seq(seq), "officer:ravi", "", false};
  }
  BundleRequest request() {
    BundleRequest made;
    made.id = "01998a3c-0000-7000-8000-000000000001";
    made.device = chain.id();
    made.district = DistrictCode("kannauj");
    made.made_at = fromMs(1'790'000'000'000);
    made.batches = {signBatch(chain.id(), {visit(), visit()}, tablet.secret_key),
                    signBatch(chain.id(), {visit()}, tablet.secret_key)};
    SyncRequest ask;
    ask.app = "nistaran/test";
    ask.batch.device = chain.id();
    ask.cursor = cursorAt(4);
    ask.want = {ComplaintId(kNumber)};
    ask.now = made.made_at;
    made.requests = {{ravi.id, ask}};
    return made;
  }
  std::string file() { return sealRequest(request(), tablet.secret_key, server.public_key); }

  BundleAnswer answer() {
    BundleAnswer made;
    made.id = "01998a3c-0000-7000-8000-000000000001";
    made.device = chain.id();
    made.district = DistrictCode("kannauj");
    made.epoch = "e1";
    made.asked_at = fromMs(1'790'000'000'000);
    made.answered_at = fromMs(1'790'000'100'000);
    made.results = {{OperationId("op-1"), DeviceCount(1), Outcome::Held, Reason::VisitMissing, Version(3)}};
    made.handed_in = DeviceCount(0);
    made.known = DeviceCount(1);
    made.problem = BundleProblem{"sequence_gap", DeviceCount(2)};
    SyncAnswer page;
    page.cursor = cursorAt(7);
    page.gone = {ComplaintId("c-2")};
    page.server_now = made.answered_at;
    made.officers = {{ravi.id, cursorAt(4), {page}}};
    return made;
  }
  std::string answerFile() { return boxAnswer(answer(), tablet.public_key, server, entropy); }
};

}  // namespace nistaran::testing
