// Takes a picked file, or a photo that was just taken, into the tablet's folder: the original byte for byte,
// and beside it, of a picture, a small copy that a bad line carries. Store thread.
#pragma once

#include <QByteArray>
#include <QString>

#include "mobile/store/file_folder.h"
#include "shared/json.h"

namespace nistaran::mobile {

// The members `file` and, of a picture, `small` of an attachment.add. Both files are on the disk when it
// returns. Throws ErrorException: NotFound, Malformed (empty, or neither a picture nor a PDF), TooLarge,
// StorageFull.
Json capture(FileFolder& folder, const QString& path);
// The same of bytes that lie nowhere yet; without a name, there is none.
Json captureBytes(FileFolder& folder, const QByteArray& original, const QString& name);

}  // namespace nistaran::mobile
