// The districts that the portal knows, with their police stations, and the types of reference: read once from
// the districts files. Immutable afterwards: any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace reference_portal {

struct Name {
  std::string hi;
  std::string en;
};

struct Station {
  std::string code;
  Name name;
};

struct District {
  std::string code;
  Name name;
  std::string area_code;  // 5 digits, part of the numbers
  std::vector<Station> stations;
  const Station* station(const std::string& code) const;
};

struct ReferenceType {
  std::int64_t code = 0;
  Name name;
};

class DistrictBook {
 public:
  // Throws std::runtime_error with a sentence for the operator when a file can't be read or is no districts
  // file.
  explicit DistrictBook(const std::vector<std::filesystem::path>& files);

  const std::vector<District>& districts() const { return districts_; }
  const District* district(const std::string& code) const;
  const ReferenceType* type(std::int64_t code) const;

 private:
  void read(const std::filesystem::path& file);
  std::vector<District> districts_;
  std::vector<ReferenceType> types_;  // of the first file
};

}  // namespace reference_portal
