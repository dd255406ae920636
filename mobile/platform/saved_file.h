// Files that a person keeps or hands on: where they are proposed to lie, what a dialog's answer means, and
// writing. Any thread.
#pragma once

#include <QString>
#include <QUrl>
#include <optional>
#include <string>
#include <string_view>

namespace nistaran::mobile {

QUrl inDocuments(const QString& name);
// As QFile takes it; Android names documents by an address.
QString fileNameOf(const QUrl& file);
// The whole of it or, where the platform can, nothing. False: no room, no right, or the stick is gone.
bool writeWhole(const QString& name, std::string_view bytes);
// At most one byte more than a courier file may have, so that one that is too large is seen to be. nullopt:
// it can't be read.
std::optional<std::string> readBundle(const QString& name);

}  // namespace nistaran::mobile
