// Part A of the certificate that goes with an electronic record into a court (Bharatiya Sakshya Adhiniyam
// 2023, section 63(4)(c) and the Schedule), filled in as far as the tablet knows; the rest is blank for the
// person who signs. Hindi first, beside it the Schedule's own English. GUI thread.
#pragma once

#include <set>

#include "mobile/print/report_writing.h"
#include "shared/attachment.h"

namespace nistaran::mobile {

struct CertifiedFile {
  QString name;
  AttachedCopy copy;
  std::int64_t attached_at_ms = 0;
};

struct CertifiedDevice {
  QString make_and_model;  // empty where the platform does not say
  DeviceId device;         // under which the server knows it
};

// The originals that were attached by these operations, in the order in which they were.
std::vector<CertifiedFile> certifiedFiles(const Json& document, const std::set<std::string>& operations);

Writing certificateWriting(const Json& document, const std::vector<CertifiedFile>& files,
                           const CertifiedDevice& device, const Maker& maker);

}  // namespace nistaran::mobile
