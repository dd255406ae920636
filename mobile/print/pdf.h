// A Paper as a PDF file: Qt's writer, fonts embedded as far as they are used, and for every line the text
// that it shows. Without that text nothing in Devanagari could be found or copied: a PDF names shapes, and
// most shapes of a conjunct stand for no character of their own. Any thread.
#pragma once

#include <QByteArray>
#include <QStringList>

#include "mobile/print/paper.h"

namespace nistaran::mobile {

QByteArray pdfOf(const Paper& paper);

// Says of each line that Qt wrote what it reads (ISO 32000, 14.9.4); `lines` are those of each page in the
// order of writing. A page on which they are not found as expected stays as it is, and so does a file that Qt
// writes in another way.
QByteArray withReadableText(const QByteArray& pdf, const std::vector<QStringList>& lines);

}  // namespace nistaran::mobile
