#include "mobile/print/pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace nistaran::mobile {

QByteArray pdfOf(const Paper& paper) {
  QByteArray bytes;
  QBuffer target(&bytes);
  target.open(QIODevice::WriteOnly);
  std::vector<QStringList> lines;
  {
    QPdfWriter writer(&target);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72 * Paper::kUnitsPerPoint);
    writer.setTitle(paper.title());
    writer.setCreator(QStringLiteral("Nistaran"));
    QPainter painter(&writer);
    for (int page = 0; page < paper.pages(); ++page) {
      if (page > 0) writer.newPage();
      paper.paint(painter, page);
      lines.push_back(paper.linesOf(page));
    }
  }
  return withReadableText(bytes, lines);
}

}  // namespace nistaran::mobile
