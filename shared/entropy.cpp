#include "shared/entropy.h"

#include <sodium.h>

namespace nistaran {

void SystemEntropy::fill(std::span<std::uint8_t> bytes) {
  randombytes_buf(bytes.data(), bytes.size());
}

}  // namespace nistaran
