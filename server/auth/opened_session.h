// What opening a session means, whether the officer is at a tablet with a network or a courier carries the
// question: who may, and what the tablet is told. Any thread.
#pragma once

#include <optional>

#include "server/store/store.h"
#include "shared/entropy.h"

namespace nistaran::server {

// Whether this is the password of an officer of the tablet's district; not whether that officer is in
// service. Takes some tenths of a second, one at a time: Argon2id takes 64 MiB each. An officer who does not
// exist takes as long as one who does.
bool isTheirPassword(const std::optional<OfficerRecord>& officer, const std::string& password,
                     const DeviceRecord& device);

// Notes that the officer works on the tablet from now on, and answers `officer`, `district`, `officers`,
// `server_key` and `store_key`.
Json openedOn(StoreTransaction& tx, const DeviceRecord& device, const Officer& officer, Entropy& entropy);

// Who is in service in a district: never with anything secret.
Json officersOf(StoreReader& reader, const DistrictCode& district);

}  // namespace nistaran::server
