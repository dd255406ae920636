#include "shared/canonical_json.h"
#include "sync/bundle/file.h"
#include "sync/bundle/request.h"
#include "sync/bundle/take.h"
#include "sync/memory_store.h"
#include "tests/builders.h"
#include "tests/fuzz/choices.h"

namespace nistaran::fuzz {
namespace {

struct Parties {
  testing::SeededEntropy entropy;
  crypto::KeyPair tablet = crypto::makeKeyPair(entropy);
  crypto::BoxKeys server = crypto::makeBoxKeys(entropy);
};

void openEither(std::string_view file, const Parties& parties) {
  const auto outside = readBundleFile(file);
  const auto request = openRequest(file, parties.server);
  const auto answer = openAnswer(file, parties.tablet, parties.server.public_key);
  must(outside.has_value() || (!request && !answer), "what is no file is not opened");
  must(!request || !answer, "a file is of one kind");
}

void openRequestOf(const std::string& inside, const Parties& parties) {
  const auto opened = openRequest(writeBundleFile(BundleKind::Request, parties.server.public_key,
                                                  crypto::seal(inside, parties.server.public_key)),
                                  parties.server);
  if (!opened) return;
  must(opened->digest.size() == 64, "what was signed has a digest");
  const std::string again =
      sealRequest(opened->request, parties.tablet.secret_key, parties.server.public_key);
  const auto reopened = openRequest(again, parties.server);
  must(reopened.has_value() && reopened->signedBy(parties.tablet.public_key), "what we write we read");
  must(reopened->request.batches.size() == opened->request.batches.size(), "no batch is lost");
}

void takeAnswerOf(const std::string& inside, Parties& parties) {
  const auto receiver = crypto::boxKeyOfSigner(parties.tablet.public_key);
  const std::string file = writeBundleFile(BundleKind::Answer, parties.tablet.public_key,
                                           crypto::box(inside, *receiver, parties.server, parties.entropy));
  const auto answer = openAnswer(file, parties.tablet, parties.server.public_key);
  if (!answer) return;
  MemoryStore store;
  const Officer ravi = testing::officer("ravi");
  testing::Device device("tab-1");
  store.transaction([&](LocalStoreTransaction& tx) {
    tx.append(device.make(ravi, OperationKind::ActionRecord, {{"type", "visit"}}, 1), ravi);
  });
  const BundleEffect once = takeBundle(store, *answer);
  const BundleEffect twice = takeBundle(store, *answer);
  must(once.outdated || twice.acknowledged == 0, "an answer that came twice counts once");
}

// One bit of a whole file turned over.
void flipOne(Choices& choices, const Parties& parties) {
  static const std::string kInside = R"({"content": {}, "sig": ""})";
  std::string file = writeBundleFile(BundleKind::Request, parties.server.public_key,
                                     crypto::seal(kInside, parties.server.public_key));
  const std::size_t high = choices.byte();
  const std::size_t at = (high << 8U | choices.byte()) % file.size();
  file[at] = static_cast<char>(static_cast<unsigned char>(file[at]) ^ (1U << choices.below(8)));
  const auto opened = openRequest(file, parties.server);
  must(!opened && opened.error().fault() != BundleFault::Unreadable, "no altered file is opened");
}

}  // namespace

void bundleTarget(Bytes bytes) {
  static Parties parties;
  Choices choices(bytes);
  switch (choices.below(4)) {
    case 0:
      return openEither(textOf(choices.rest()), parties);
    case 1:
      return openRequestOf(std::string(textOf(choices.rest())), parties);
    case 2:
      return takeAnswerOf(std::string(textOf(choices.rest())), parties);
    default:
      return flipOne(choices, parties);
  }
}

}  // namespace nistaran::fuzz
