// What a supervisor asks the server about the district's tablets, and what comes of it. Values that go
// between the GUI thread and the sync thread.
#pragma once

#include <QMetaType>
#include <QString>
#include <vector>

#include "mobile/sync/sync_state.h"

namespace nistaran::mobile {

struct DevicesErrand {
  enum class What { List, MakeCode, TakeOver, Revoke };
  What what = What::List;
  QString device;  // of TakeOver and Revoke
};

struct TabletSeen {
  QString device;
  QString label;
  QString state;      // active, forked, revoked
  int set_aside = 0;  // operations that the server keeps apart
  std::vector<OfficerId> officers;
};

struct DevicesNews {
  DevicesErrand errand;
  SyncFailure failure = SyncFailure::None;
  std::vector<TabletSeen> tablets;  // of List
  QString code;                     // of MakeCode
  std::int64_t code_until_ms = 0;
  int taken = 0;  // of TakeOver
  int left = 0;
};

}  // namespace nistaran::mobile

Q_DECLARE_METATYPE(nistaran::mobile::DevicesNews)
