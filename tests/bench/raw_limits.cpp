#include "tests/bench/raw_limits.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <zstd.h>

#include "shared/canonical_json.h"
#include "shared/crypto/hash.h"
#include "shared/crypto/signature.h"
#include "shared/entropy.h"
#include "tests/builders.h"

namespace nistaran::bench {
namespace {

constexpr int kRounds = 5;

// Times `act` some rounds and says how many of `count` things a second that is.
void perSecond(Figures& figures, const std::string& what, std::size_t count,
               const std::function<void()>& act) {
  Samples samples;
  for (int round = 0; round < kRounds; ++round) samples.add(static_cast<double>(count) / timed(act) * 1000);
  figures.add({.what = what,
               .value = samples.median(),
               .unit = "/s",
               .low = samples.percentile(0),
               .high = samples.percentile(100)});
}

void measureInserts(Figures& figures, const std::vector<std::string>& documents,
                    const std::filesystem::path& folder) {
  SQLite::Database database((folder / "raw.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
  SQLite::Statement insert(database, "INSERT INTO raw (body) VALUES (?)");
  std::size_t next = 0;
  for (const std::size_t group : {1U, 10U, 100U, 1000U}) {
    const std::size_t groups = group == 1000 ? 5 : 1000 / (group * 2 + 8);
    perSecond(figures, "SQLite, durable insert of a document, by " + std::to_string(group), group * groups,
              [&] {
                for (std::size_t i = 0; i < groups; ++i) {
                  SQLite::Transaction transaction(database);
                  for (std::size_t j = 0; j < group; ++j) {
                    insert.bind(1, documents[next++ % documents.size()]);
                    insert.exec();
                    insert.reset();
                  }
                  transaction.commit();
                }
              });
  }
}

}  // namespace

void measureRawLimits(Figures& figures, const std::vector<std::string>& documents,
                      const std::filesystem::path& folder) {
  measureInserts(figures, documents, folder);
  std::vector<Json> parsed;
  perSecond(figures, "JSON, parse of a document", documents.size(), [&] {
    parsed.clear();
    for (const std::string& text : documents) parsed.push_back(Json::parse(text));
  });
  std::size_t bytes = 0;
  perSecond(figures, "JSON, dump of a document", documents.size(), [&] {
    for (const Json& json : parsed) bytes += json.dump().size();
  });
  perSecond(figures, "canonical JSON and SHA-256 of a document", documents.size(), [&] {
    for (const Json& json : parsed) bytes += digestOf(json).size();
  });
  perSecond(figures, "SHA-256 of a document", documents.size(), [&] {
    for (const std::string& text : documents) bytes += crypto::sha256Hex(text).size();
  });

  SystemEntropy entropy;
  const crypto::KeyPair keys = crypto::makeKeyPair(entropy);
  const std::string signature = crypto::sign("message", keys.secret_key);
  constexpr std::size_t kVerified = 1000;
  perSecond(figures, "Ed25519, verify", kVerified, [&] {
    for (std::size_t i = 0; i < kVerified; ++i) {
      if (!crypto::verify("message", signature, keys.public_key)) std::abort();
    }
  });

  std::string all;
  for (const std::string& text : documents) all.append(text).push_back('\n');
  std::string coded(ZSTD_compressBound(all.size()), '\0');
  for (const int level : {1, 3, 9}) {
    std::size_t size = 0;
    Samples milliseconds;
    for (int round = 0; round < kRounds; ++round) {
      milliseconds.add(
          timed([&] { size = ZSTD_compress(coded.data(), coded.size(), all.data(), all.size(), level); }));
    }
    figures.add({.what = "zstd -" + std::to_string(level) + " of all documents, " +
                         std::to_string(all.size()) + " → " + std::to_string(size) + " bytes",
                 .value = milliseconds.median(),
                 .unit = "ms"});
  }
}

void measureMerging(Figures& figures) {
  // A complaint in the middle of its work: about 3 KB.
  testing::Complaint complaint;
  const Officer ravi = testing::officer("ravi");
  complaint.markedTo(ravi);
  for (int i = 0; canonicalJson(complaint.document()).size() < 3000; ++i) complaint.visited(ravi);
  testing::Device device("tab-1");
  const Json body{{"type", "visit"}, {"text", "मौके पर गया, दोनों पक्षों से बात की।"}};
  const Operation operation = device.make(ravi, OperationKind::ActionRecord, body, complaint.version());
  const MergeContext context{ravi, fromMs(1'790'000'500'000)};
  constexpr std::size_t kMerged = 2000;
  perSecond(figures, "merge of an operation into a 3 KB document", kMerged, [&] {
    for (std::size_t i = 0; i < kMerged; ++i) {
      Json document = complaint.document();
      if (merge(document, operation, context).outcome != Outcome::Accepted) std::abort();
    }
  });
}

}  // namespace nistaran::bench
