// The tablet's camera: pictures while it runs, and a photo when one is asked for. A photo is handed over as
// bytes and never lies anywhere else. GUI thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>

namespace nistaran::mobile {

enum class CameraFailure {
  NotAllowed,  // the app may not use it
  Broken,      // it does not start, or gives no picture: another app has it, or it is unplugged
};

class Camera : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // Nothing happens where it runs already.
  virtual void start() = 0;
  virtual void stop() = 0;
  // Answered by `shot` or `failed`.
  virtual void shoot() = 0;

 signals:
  void seen(const QImage& picture);
  void shot(const QByteArray& jpeg);
  void failed(nistaran::mobile::CameraFailure failure);
};

// The bytes of a photo; empty where the picture is none.
QByteArray jpegOf(const QImage& picture);

}  // namespace nistaran::mobile
