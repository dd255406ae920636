// nistaran-vectors FOLDER: writes the test vectors anew, after a change of the protocol.
#include <sodium.h>

#include <filesystem>
#include <fstream>
#include <iostream>

#include "tests/vectors/vectors.h"

int main(int argc, char** argv) {
  if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
    std::cerr << "nistaran-vectors: name the folder to write to, for example tests/vectors\n";
    return 2;
  }
  if (sodium_init() < 0) return 1;
  for (const auto& [name, text] : nistaran::vectors::allFiles()) {
    std::ofstream file(std::filesystem::path(argv[1]) / name, std::ios::binary);
    if (!(file << text).flush()) {
      std::cerr << "nistaran-vectors: " << name << " can't be written\n";
      return 1;
    }
  }
  return 0;
}
