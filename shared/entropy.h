// Random bytes from one place, so that a seed can replay a whole run.
#pragma once

#include <cstdint>
#include <span>

namespace nistaran {

class Entropy {
 public:
  virtual ~Entropy() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

// The operating system's, by libsodium. Any thread.
class SystemEntropy final : public Entropy {
 public:
  void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace nistaran
