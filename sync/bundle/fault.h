// Why a courier bundle is not taken: each in words of its own, because the person who stands there with a
// stick in the hand has to do something else in each case. Any thread.
#pragma once

#include <boost/system/result.hpp>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nistaran {

enum class BundleFault {
  NotABundle,     // some other file
  CutOff,         // it ends too early: copied in part, or the stick was pulled out
  Damaged,        // not the bytes that were written
  Newer,          // of a format that this program does not know yet
  TooLarge,       // over limits::kBundleBytesMax
  RequestDue,     // an answer where a tablet's bundle is asked for
  AnswerDue,      // a tablet's bundle where an answer is asked for
  OtherServer,    // sealed for another server
  OtherTablet,    // an answer for another tablet
  Altered,        // the seal is broken: changed by somebody who knew how to write the checksum anew
  Unreadable,     // opened, but not what the format asks for
  UnknownDevice,  // from a tablet that is not enrolled here
  DeviceRevoked,  // from a tablet that was taken out of service
  NotTheDevices,  // not signed by the tablet that it names
};

struct BundleFaultText {
  BundleFault fault;
  std::string_view name;      // stable, on the wire as "code"
  std::string_view sentence;  // what is wrong
  std::string_view advice;    // what the person does
};

const BundleFaultText& describe(BundleFault fault);
std::optional<BundleFault> bundleFaultFromText(std::string_view name);
inline std::ostream& operator<<(std::ostream& out, BundleFault fault) {
  return out << describe(fault).name;
}

class BundleError {
 public:
  BundleError() = default;
  explicit BundleError(BundleFault fault, std::string detail = {})
      : fault_(fault), detail_(std::move(detail)) {}
  BundleFault fault() const { return fault_; }
  const std::string& detail() const { return detail_; }
  std::string message() const;  // sentence, detail and advice in one line

 private:
  BundleFault fault_ = BundleFault::Unreadable;
  std::string detail_;
};

// Found by result<T, BundleError>::value() by its arguments.
[[noreturn]] void throw_exception_from_error(const BundleError& error,
                                             const boost::source_location& location);

template <class T>
using BundleResult = boost::system::result<T, BundleError>;

}  // namespace nistaran
