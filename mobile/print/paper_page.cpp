#include "mobile/print/paper_page.h"

namespace nistaran::mobile {

void PaperPage::setPapers(Papers* papers) {
  if (papers_ == papers) return;
  if (papers_) papers_->disconnect(this);
  papers_ = papers;
  if (papers_) connect(papers_, &Papers::previewChanged, this, [this] { update(); });
  update();
  emit changed();
}

void PaperPage::setPage(int page) {
  if (page_ == page) return;
  page_ = page;
  update();
  emit changed();
}

void PaperPage::paint(QPainter* painter) {
  painter->fillRect(QRectF(QPointF(0, 0), size()), Qt::white);
  if (!papers_) return;
  painter->setRenderHint(QPainter::TextAntialiasing);
  painter->scale(width() / Paper::kWidth, height() / Paper::kHeight);
  papers_->paint(*painter, page_);
}

}  // namespace nistaran::mobile
