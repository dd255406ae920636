// What an HTTP status of our server says where its body names no code of ours. Pure. Any thread.
#pragma once

#include "shared/error.h"

namespace nistaran {

// For anything but success. Another one's success, or a redirection, is a failure of who answered.
ErrorCode codeForStatus(int status);

}  // namespace nistaran
