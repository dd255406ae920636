// Rules about what may know what. Each is a pure function of one file; a file that a rule does not concern
// gives no findings.
#pragma once

#include "tests/tidy/finding.h"

namespace nistaran::tidy {

// mobile → sync → shared ← sync ← server. Tests see everything, except the reference portal: it plays the
// state's own machine, so it knows nothing of ours.
Findings includesAgainstTheDirection(const SourceFile& file);

// No Qt, no Asio, no SQL in shared/ and sync/.
Findings technologyInTheCore(const SourceFile& file);

// Asio and Beast only in server/http.
Findings networkOutsideItsRoom(const SourceFile& file);

// SQL statements only in server/store, mobile/store and tests.
Findings sqlOutsideTheStores(const SourceFile& file);

// No file or folder is called after a drawer for odds and ends.
Findings drawerNames(const SourceFile& file);

// No context properties and no untyped properties in the app.
Findings untypedQml(const SourceFile& file);

// A test needs no friends: what it wants to see inside wants to be a class of its own.
Findings friendsOfTests(const SourceFile& file);

}  // namespace nistaran::tidy
