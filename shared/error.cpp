#include "shared/error.h"

#include <array>

namespace nistaran {
namespace {

constexpr std::array kTexts{
    ErrorText{ErrorCode::Malformed, "malformed", "The data is not in the form that is asked for.", false,
              "Correct the data and send it again."},
    ErrorText{ErrorCode::Unsupported, "unsupported", "The data is from a newer version.", false,
              "Update this program."},
    ErrorText{ErrorCode::TooLarge, "too_large", "The data is over the limit.", false,
              "Send less, or in smaller parts."},
    ErrorText{ErrorCode::NotFound, "not_found", "There is no such thing here.", false,
              "Check the number or the name."},
    ErrorText{ErrorCode::NotAllowed, "not_allowed", "This is not within your role or your area.", false,
              "Ask the officer whose work it is."},
    ErrorText{ErrorCode::Unauthenticated, "unauthenticated", "You are not signed in.", false,
              "Sign in again."},
    ErrorText{ErrorCode::Conflict, "conflict", "It exists already with other content.", false,
              "Look at what is there and decide."},
    ErrorText{ErrorCode::SequenceGap, "sequence_gap", "An operation before this one is missing.", true,
              "Send from the operation that is expected."},
    ErrorText{ErrorCode::DeviceForked, "device_forked", "Two different tablets use one identity.", false,
              "Take the tablet to headquarters; nothing is lost."},
    ErrorText{ErrorCode::DeviceRevoked, "device_revoked", "This tablet was taken out of service.", false,
              "What was sent is kept at headquarters; ask there."},
    ErrorText{ErrorCode::OfficerRevoked, "officer_revoked", "This officer is not in service any more.", false,
              "What was recorded is kept; ask at headquarters."},
    ErrorText{ErrorCode::BadSignature, "bad_signature", "The signature does not fit the content.", false,
              "Enrol the tablet again at headquarters."},
    ErrorText{ErrorCode::StorageFull, "storage_full", "The disk is full; this was not saved.", true,
              "Free some space and save again."},
    ErrorText{ErrorCode::StorageUnreadable, "storage_unreadable", "The database can't be read.", false,
              "Check the file and its rights, or restore a backup."},
    ErrorText{ErrorCode::StorageBusy, "storage_busy", "The database is busy.", true,
              "Try again in a moment."},
    ErrorText{ErrorCode::CatchingUp, "catching_up",
              "The server was put back to a backup and asks the portal first.", true,
              "Try again in a while."},
    ErrorText{ErrorCode::Unreachable, "unreachable", "There is no connection.", true,
              "Work on; it is sent by itself when the network is back."},
    ErrorText{ErrorCode::RateLimited, "rate_limited", "The other side asks to wait.", true, "Wait."},
    ErrorText{ErrorCode::RemoteFailed, "remote_failed", "The other side failed.", true,
              "It is tried again by itself."},
    ErrorText{ErrorCode::RemoteRefused, "remote_refused", "The other side refuses this content.", false,
              "Look at the reason and correct it."},
    ErrorText{ErrorCode::Internal, "internal", "A fault in this program.", true,
              "Tell the administrator what you did."},
};

}  // namespace

const ErrorText& describe(ErrorCode code) {
  for (const ErrorText& text : kTexts) {
    if (text.code == code) return text;
  }
  return kTexts.back();
}

std::string Error::message() const {
  const ErrorText& text = describe(code_);
  std::string line(text.sentence);
  if (!detail_.empty()) line.append(" ").append(detail_).append(".");
  return line.append(" ").append(text.advice);
}

void throw_exception_from_error(const Error& error, const boost::source_location&) {
  throw ErrorException(error);
}

}  // namespace nistaran
