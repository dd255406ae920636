// What came of an errand with a courier file: a value that the store thread gives to the screen.
#pragma once

#include <QMetaType>
#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "mobile/sync/sync_state.h"
#include "shared/error.h"
#include "sync/bundle/fault.h"

namespace nistaran::mobile {

enum class CourierOutcome {
  Written,         // this tablet's file is there to be carried
  SignInWritten,   // the question of a first sign-in is there to be carried
  AnswerTaken,     // the server's answer to it was taken
  AnswerOutdated,  // it is from before something that the tablet knows; nothing was taken
  AnswerForked,    // the server says that two tablets use one identity
  AnswerAsksMore,  // the server lacks earlier operations: another file has to go
  HandedIn,        // another tablet's file is at the server; its answer waits to be written
  AnswerWritten,   // that answer is there to be carried
  NoServerKey,     // the server has not told its key yet
  FileUnreadable,  // can't be opened
  FileUnwritable,  // no room, no right, or the stick is gone
  NotTaken,        // `fault` says why
  NotSent,         // `failure` says why
  StoreFailed,     // `error` says why
};

struct CourierNews {
  CourierOutcome outcome = CourierOutcome::Written;
  int operations = 0;  // in the file, or acknowledged by the answer
  int received = 0;    // documents and changes
  BundleFault fault = BundleFault::NotABundle;
  SyncFailure failure = SyncFailure::None;
  std::optional<Error> error;
  std::map<OfficerId, std::vector<ComplaintId>> changed;  // to be shown anew
};

CourierNews courierNews(CourierOutcome outcome);
CourierNews notTaken(BundleFault fault);
CourierNews notSent(SyncFailure failure);

// In words: what happened, and what to do.
struct CourierWords {
  QString text;
  QString detail;
  QString tone;  // good, warn, bad
};

CourierWords courierWords(const CourierNews& news);

}  // namespace nistaran::mobile

Q_DECLARE_METATYPE(nistaran::mobile::CourierNews)
