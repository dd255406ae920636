// One page of the preview on the screen, as it will be printed. GUI thread; painted by the thread that draws
// while the GUI thread waits for it.
#pragma once

#include <QQuickPaintedItem>

#include "mobile/print/papers.h"

namespace nistaran::mobile {

class PaperPage : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(nistaran::mobile::Papers* papers READ papers WRITE setPapers NOTIFY changed)
  Q_PROPERTY(int page READ page WRITE setPage NOTIFY changed)

 public:
  explicit PaperPage(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

  Papers* papers() const { return papers_; }
  void setPapers(Papers* papers);
  int page() const { return page_; }
  void setPage(int page);

  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  QPointer<Papers> papers_;
  int page_ = 0;
};

}  // namespace nistaran::mobile
