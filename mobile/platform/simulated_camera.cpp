#include "mobile/platform/simulated_camera.h"

#include <QPainter>
#include <array>

namespace nistaran::mobile {
namespace {

constexpr QSize kCard(1280, 960);
constexpr auto kBetweenPictures = std::chrono::milliseconds(200);
constexpr std::array<QRgb, 7> kBars{0xffd0d0d0, 0xffc8c800, 0xff00c8c8, 0xff00c800,
                                    0xffc800c8, 0xffc80000, 0xff0000c8};

}  // namespace

SimulatedCamera::SimulatedCamera() {
  pictures_.setInterval(kBetweenPictures);
  connect(&pictures_, &QTimer::timeout, this, [this] {
    ++turn_;
    emit seen(card());
  });
}

void SimulatedCamera::start() {
  pictures_.start();
}

void SimulatedCamera::stop() {
  pictures_.stop();
}

void SimulatedCamera::shoot() {
  QMetaObject::invokeMethod(
      this,
      [this] {
        ++turn_;
        emit shot(jpegOf(card()));
      },
      Qt::QueuedConnection);
}

// Bars, and a block that walks below them.
QImage SimulatedCamera::card() const {
  QImage card(kCard, QImage::Format_RGB32);
  card.fill(0xff303030);
  QPainter painter(&card);
  const int bar = kCard.width() / static_cast<int>(kBars.size()) + 1;
  int left = 0;
  for (const QRgb colour : kBars) {
    painter.fillRect(left, 0, bar, kCard.height() * 2 / 3, QColor::fromRgb(colour));
    left += bar;
  }
  const int block = kCard.width() / 16;
  painter.fillRect(turn_ * block / 2 % kCard.width(), kCard.height() * 3 / 4, block, block, Qt::white);
  return card;
}

}  // namespace nistaran::mobile
