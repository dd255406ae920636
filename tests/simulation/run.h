// One life of a small district under every fault, from one seed. Everything follows from the seed: the same
// one gives the same history, line by line. One run at a time in a process.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nistaran::simulation {

struct RunReport {
  std::uint64_t seed = 0;
  std::size_t operations = 0;
  std::size_t requests = 0;
  std::size_t files = 0;    // attached, and there in the end
  std::size_t bundles = 0;  // answers that a courier brought
  std::size_t acts = 0;     // of everybody and everything
  int put_back = 0;         // so often the server was put back to a backup
  std::size_t complaints = 0;
  std::vector<std::string> violations;  // empty: everything held
  std::vector<std::string> history;
};

RunReport run(std::uint64_t seed, const std::filesystem::path& district_file);

}  // namespace nistaran::simulation
