// The function that libFuzzer calls, for the target that the build names.
#include <sodium.h>

#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  return sodium_init() < 0 ? 1 : 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  nistaran::fuzz::NISTARAN_FUZZ_TARGET({data, size});
  return 0;
}
