// What the camera sees, or the photo that was taken, as large as fits. Drawn by whatever draws the window, so
// that it shows on a device without a graphics processor too. GUI thread.
#pragma once

#include <QPointer>
#include <QQuickItem>

#include "mobile/evidence/photo_editor.h"

namespace nistaran::mobile {

class Viewfinder : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(nistaran::mobile::PhotoEditor* photo READ photo WRITE setPhoto NOTIFY photoChanged REQUIRED)

 public:
  explicit Viewfinder(QQuickItem* parent = nullptr);

  PhotoEditor* photo() const { return photo_; }
  void setPhoto(PhotoEditor* photo);

 signals:
  void photoChanged();

 protected:
  QSGNode* updatePaintNode(QSGNode* before, UpdatePaintNodeData*) override;

 private:
  QPointer<PhotoEditor> photo_;
};

}  // namespace nistaran::mobile
