#include "mobile/evidence/viewfinder.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace nistaran::mobile {

Viewfinder::Viewfinder(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemHasContents);
}

void Viewfinder::setPhoto(PhotoEditor* photo) {
  if (photo_ == photo) return;
  if (photo_) photo_->disconnect(this);
  photo_ = photo;
  if (photo_) connect(photo_, &PhotoEditor::pictureChanged, this, &QQuickItem::update);
  emit photoChanged();
  update();
}

// The GUI thread stands still meanwhile: the picture does not change under it.
QSGNode* Viewfinder::updatePaintNode(QSGNode* before, UpdatePaintNodeData*) {
  const QImage picture = photo_ ? photo_->picture() : QImage();
  if (picture.isNull() || width() < 1 || height() < 1) {
    delete before;
    return nullptr;
  }
  auto* node = static_cast<QSGImageNode*>(before);
  if (!node) {
    node = window()->createImageNode();
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
  }
  node->setTexture(window()->createTextureFromImage(picture, QQuickWindow::TextureIsOpaque));
  const QSizeF shown = QSizeF(picture.size()).scaled(width(), height(), Qt::KeepAspectRatio);
  node->setRect((width() - shown.width()) / 2, (height() - shown.height()) / 2, shown.width(),
                shown.height());
  return node;
}

}  // namespace nistaran::mobile
