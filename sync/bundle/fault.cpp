#include "sync/bundle/fault.h"

#include <array>

namespace nistaran {
namespace {

constexpr std::array kTexts{
    BundleFaultText{BundleFault::NotABundle, "bundle_unknown", "This is not a courier file of Nistaran.",
                    "Choose the file that the tablet made."},
    BundleFaultText{
        BundleFault::CutOff, "bundle_cut_off", "The courier file is cut off.",
        "Copy it once more from where it was made, and take the stick out only when copying has ended."},
    BundleFaultText{BundleFault::Damaged, "bundle_damaged", "The courier file was damaged on the way.",
                    "Copy it once more from where it was made."},
    BundleFaultText{BundleFault::Newer, "bundle_newer", "The courier file is from a newer version.",
                    "Update this program; the file stays good."},
    BundleFaultText{BundleFault::TooLarge, "bundle_too_large",
                    "The courier file is larger than any that is made.",
                    "Choose the file that the tablet made."},
    BundleFaultText{BundleFault::RequestDue, "bundle_is_answer",
                    "This courier file is an answer for a tablet.",
                    "Take it in on that tablet; here a tablet's own file is asked for."},
    BundleFaultText{BundleFault::AnswerDue, "bundle_is_request",
                    "This courier file is a tablet's, not an answer.",
                    "Hand it in at the server; take in the answer that comes from there."},
    BundleFaultText{BundleFault::OtherServer, "bundle_other_server",
                    "The courier file is for another server.",
                    "Hand it in at the headquarters where the tablet is enrolled."},
    BundleFaultText{BundleFault::OtherTablet, "bundle_other_tablet", "The answer is for another tablet.",
                    "Take it in on the tablet that made the file."},
    BundleFaultText{BundleFault::Altered, "bundle_altered",
                    "The courier file was altered: its seal is broken.",
                    "Make a new one on the tablet; nothing there is lost."},
    BundleFaultText{BundleFault::Unreadable, "bundle_unreadable",
                    "The content of the courier file can't be read.",
                    "Update the tablet's app and make a new file; nothing there is lost."},
    BundleFaultText{BundleFault::UnknownDevice, "bundle_unknown_device",
                    "The tablet that made the courier file is not known here.",
                    "Enrol the tablet; what it has recorded stays on it."},
    BundleFaultText{BundleFault::DeviceRevoked, "bundle_device_revoked",
                    "The tablet that made the courier file is not in service any more.",
                    "Ask the administrator; keep the file and the tablet."},
    BundleFaultText{BundleFault::NotTheDevices, "bundle_not_signed",
                    "The courier file is not signed by the tablet that it names.",
                    "Make a new one on the tablet; where that is refused too, tell the administrator."},
};

}  // namespace

const BundleFaultText& describe(BundleFault fault) {
  for (const BundleFaultText& text : kTexts) {
    if (text.fault == fault) return text;
  }
  throw std::logic_error("a fault of a bundle without words");
}

std::optional<BundleFault> bundleFaultFromText(std::string_view name) {
  for (const BundleFaultText& text : kTexts) {
    if (text.name == name) return text.fault;
  }
  return std::nullopt;
}

std::string BundleError::message() const {
  const BundleFaultText& text = describe(fault_);
  std::string line(text.sentence);
  if (!detail_.empty()) line.append(" ").append(detail_).append(".");
  return line.append(" ").append(text.advice);
}

void throw_exception_from_error(const BundleError& error, const boost::source_location&) {
  throw std::runtime_error(error.message());
}

}  // namespace nistaran
