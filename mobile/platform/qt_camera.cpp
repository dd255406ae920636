#include "mobile/platform/qt_camera.h"

#include <QCamera>
#include <QElapsedTimer>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#include <algorithm>
#include <chrono>

#include "mobile/platform/permission.h"

namespace nistaran::mobile {
namespace {

// Enough to aim by; each picture goes through the processor.
constexpr auto kBetweenPictures = std::chrono::milliseconds(66);
constexpr int kPictureSideMax = 1280;
// A camera that another app has says nothing at all on some devices.
constexpr auto kPatience = std::chrono::seconds(10);

}  // namespace

struct QtCamera::Running {
  explicit Running(const QCameraDevice& device) : camera(device) {
    session.setCamera(&camera);
    session.setImageCapture(&capture);
    session.setVideoSink(&sink);
  }

  QVideoSink sink;
  QImageCapture capture;
  QCamera camera;
  QMediaCaptureSession session;
  QElapsedTimer since_picture;
};

std::unique_ptr<QtCamera> QtCamera::ofThisDevice() {
  const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
  if (devices.isEmpty()) return nullptr;
  const auto back = std::ranges::find(devices, QCameraDevice::BackFace, &QCameraDevice::position);
  return std::make_unique<QtCamera>(back == devices.end() ? QMediaDevices::defaultVideoInput() : *back);
}

QtCamera::QtCamera(const QCameraDevice& device) : device_(device) {
  first_picture_.setSingleShot(true);
  first_picture_.setInterval(kPatience);
  connect(&first_picture_, &QTimer::timeout, this, [this] { emit failed(CameraFailure::Broken); });
}

QtCamera::~QtCamera() = default;

void QtCamera::start() {
  if (wanted_) return;
  wanted_ = true;
  askPermission(Permission::Camera, this, [this](bool allowed) {
    if (!wanted_) return;
    if (!allowed) {
      wanted_ = false;
      emit failed(CameraFailure::NotAllowed);
      return;
    }
    run();
  });
}

void QtCamera::run() {
  running_ = std::make_unique<Running>(device_);
  connect(&running_->sink, &QVideoSink::videoFrameChanged, this, &QtCamera::show);
  connect(&running_->camera, &QCamera::errorOccurred, this, [this] { emit failed(CameraFailure::Broken); });
  connect(&running_->capture, &QImageCapture::errorOccurred, this,
          [this] { emit failed(CameraFailure::Broken); });
  connect(&running_->capture, &QImageCapture::imageCaptured, this, [this](int, const QImage& picture) {
    const QByteArray jpeg = jpegOf(picture);
    if (jpeg.isEmpty()) return emit failed(CameraFailure::Broken);
    emit shot(jpeg);
  });
  first_picture_.start();
  running_->camera.start();
}

void QtCamera::show(const QVideoFrame& frame) {
  QElapsedTimer& since = running_->since_picture;
  if (since.isValid() && std::chrono::milliseconds(since.elapsed()) < kBetweenPictures) return;
  since.start();
  const QImage whole = frame.toImage();
  if (whole.isNull()) return;
  first_picture_.stop();
  const bool large = std::max(whole.width(), whole.height()) > kPictureSideMax;
  emit seen(large ? whole.scaled(kPictureSideMax, kPictureSideMax, Qt::KeepAspectRatio) : whole);
}

void QtCamera::stop() {
  wanted_ = false;
  first_picture_.stop();
  running_.reset();
}

void QtCamera::shoot() {
  if (!running_ || !running_->capture.isReadyForCapture()) return emit failed(CameraFailure::Broken);
  running_->capture.capture();
}

}  // namespace nistaran::mobile
