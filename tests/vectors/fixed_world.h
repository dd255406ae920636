// The one tablet, its key and the people whom all vectors speak of. No key here opens anything.
#pragma once

#include <string>

#include "shared/crypto/hash.h"
#include "shared/crypto/signature.h"
#include "shared/officer.h"

namespace nistaran::vectors {

inline const std::string kSeed = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
inline const DeviceId kDevice{"01a0c44e-6800-7001-8203-040506070809"};
inline const ComplaintId kComplaint{"40016026000123"};
inline constexpr std::int64_t kStartMs = 1'790'000'000'000;

inline crypto::KeyPair fixedKeys() {
  struct Seed final : Entropy {
    void fill(std::span<std::uint8_t> bytes) override {
      const auto seed = crypto::fromHex(kSeed).value();
      std::copy_n(seed.begin(), bytes.size(), bytes.begin());
    }
  } entropy;
  return crypto::makeKeyPair(entropy);
}

inline Officer person(const std::string& id, const std::string& name, const std::string& rank, Role role,
                      const std::string& station = "tirwa") {
  Officer made;
  made.id = OfficerId(id);
  made.name = name;
  made.rank = rank;
  made.role = role;
  made.district = DistrictCode("kannauj");
  made.circle = CircleCode(role == Role::Portal ? "" : "tirwa");
  made.station = StationCode(role == Role::Portal || role == Role::Supervisor ? "" : station);
  return made;
}

inline Officer theOfficer() {
  return person("tirwa-si-1", "जाँच अधिकारी 1 तिर्वा", "उपनिरीक्षक", Role::StationOfficer);
}
inline Officer theInspector() {
  return person("tirwa-sho", "थाना प्रभारी तिर्वा", "निरीक्षक", Role::Inspector);
}
inline Officer theSupervisor() {
  return person("co-tirwa", "क्षेत्राधिकारी तिर्वा", "पुलिस उपाधीक्षक", Role::Supervisor);
}
inline Officer thePortal() {
  return person("portal", "जनसुनवाई पोर्टल", "", Role::Portal);
}

}  // namespace nistaran::vectors
