// Expected failures as values. Every failure that can leave a room has one code, and every code says in one
// sentence what happened, whether trying again can help, and what a person can do.
// Any thread. Broken invariants and broken start-up are exceptions, not Errors.
#pragma once

#include <boost/system/result.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

namespace nistaran {

enum class ErrorCode {
  Malformed,          // not JSON, or not the JSON that is asked for
  Unsupported,        // from a newer version than this program knows
  TooLarge,           // over a limit of limits.h
  NotFound,           // no such thing, or not in the asker's scope
  NotAllowed,         // the role or the scope does not reach
  Unauthenticated,    // no token, a wrong one, or one that ran out
  Conflict,           // the thing exists with other content
  SequenceGap,        // an operation is missing before this one
  DeviceForked,       // the same count with other content: a restored or copied device
  DeviceRevoked,      // a tablet that was taken out of service
  OfficerRevoked,     // an officer who is not in service any more
  BadSignature,       // the signature or the chain does not fit
  StorageFull,        // the disk is full; nothing of this change was stored
  StorageUnreadable,  // the database file can't be opened, is damaged or is from a newer program
  StorageBusy,        // somebody else holds the store for too long
  CatchingUp,         // the server was put back to a backup and has to ask the portal first
  Unreachable,        // no connection, or it broke
  RateLimited,        // told to wait
  RemoteFailed,       // the other side failed; trying again may help
  RemoteRefused,      // the other side refuses this content; a person must look
  Internal,           // a fault of ours
};

struct ErrorText {
  ErrorCode code;
  std::string_view name;      // stable, on the wire as "code"
  std::string_view sentence;  // what happened
  bool retry;                 // trying the same again may help
  std::string_view advice;    // what the person does
};

const ErrorText& describe(ErrorCode code);

class Error {
 public:
  Error() = default;
  explicit Error(ErrorCode code, std::string detail = {}) : code_(code), detail_(std::move(detail)) {}

  ErrorCode code() const { return code_; }
  const std::string& detail() const { return detail_; }
  std::string message() const;  // sentence, detail and advice in one line

 private:
  ErrorCode code_ = ErrorCode::Internal;
  std::string detail_;
};

class ErrorException : public std::runtime_error {
 public:
  explicit ErrorException(Error error) : std::runtime_error(error.message()), error_(std::move(error)) {}
  const Error& error() const { return error_; }

 private:
  Error error_;
};

// Found by result<T, Error>::value() by its arguments.
[[noreturn]] void throw_exception_from_error(const Error& error, const boost::source_location& location);

template <class T>
using Result = boost::system::result<T, Error>;

}  // namespace nistaran
