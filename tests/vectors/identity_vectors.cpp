#include <algorithm>

#include "shared/crypto/hash.h"
#include "shared/id.h"
#include "shared/uuid.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {
namespace {

class FixedEntropy final : public Entropy {
 public:
  explicit FixedEntropy(std::vector<std::uint8_t> bytes) : bytes_(std::move(bytes)) {}
  void fill(std::span<std::uint8_t> bytes) override {
    std::copy_n(bytes_.begin(), std::min(bytes.size(), bytes_.size()), bytes.begin());
  }

 private:
  std::vector<std::uint8_t> bytes_;
};

Json uuid(std::int64_t ms, const std::string& random_hex) {
  FixedEntropy entropy(crypto::fromHex(random_hex).value());
  return Json{{"ms", ms}, {"random", random_hex}, {"uuid", makeUuid7(fromMs(ms), entropy)}};
}

}  // namespace

Json identityVectors() {
  Json ids = Json::array();
  for (const std::string& text :
       {std::string("40016026000123"), std::string("tirwa-si-1"), std::string("A:b/c.d_e"),
        std::string(64, 'x'), std::string(), std::string(65, 'x'), std::string("a b"), std::string("a\n"),
        std::string("थाना"), std::string("a+b")}) {
    ids.push_back({{"text", text}, {"is_id", isIdText(text)}});
  }
  return Json{{"ids", ids},
              {"uuid7", Json::array({uuid(0, "00000000000000000000000000000000"),
                                     uuid(1'790'000'000'000, "ffffffffffffffffffffffffffffffff"),
                                     uuid(1'790'000'000'001, "000102030405060708090a0b0c0d0e0f")})}};
}

}  // namespace nistaran::vectors
