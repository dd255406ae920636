#include "mobile/feedback/signature.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

namespace nistaran::mobile {
namespace {

constexpr int kPen = 6;
// Nearer points say nothing of a line.
constexpr int kStep = 3;

QPoint onSheet(double x, double y) {
  const auto within = [](double value, int limit) {
    return std::isfinite(value) ? static_cast<int>(std::lround(std::clamp(value, 0.0, limit * 1.0))) : 0;
  };
  return {within(x, Signature::kWidth), within(y, Signature::kHeight)};
}

std::optional<QPoint> pointFrom(const Json& value) {
  if (!value.is_array() || value.size() != 2) return std::nullopt;
  if (!value[0].is_number_integer() || !value[1].is_number_integer()) return std::nullopt;
  return onSheet(value[0].get<double>(), value[1].get<double>());
}

}  // namespace

std::size_t Signature::points() const {
  std::size_t count = 0;
  for (const auto& stroke : strokes_) count += stroke.size();
  return count;
}

void Signature::begin(double x, double y) {
  if (points() >= kPointsMax) return;
  strokes_.push_back({onSheet(x, y)});
  emit drawn();
  emit changed();
}

void Signature::extend(double x, double y) {
  if (strokes_.empty() || points() >= kPointsMax) return;
  const QPoint next = onSheet(x, y);
  if ((next - strokes_.back().back()).manhattanLength() < kStep) return;
  strokes_.back().push_back(next);
  emit drawn();
  emit changed();
}

void Signature::undo() {
  if (strokes_.empty()) return;
  strokes_.pop_back();
  emit drawn();
  emit changed();
}

void Signature::clear() {
  if (strokes_.empty()) return;
  strokes_.clear();
  emit drawn();
  emit changed();
}

QString Signature::path() const {
  QString path;
  for (const auto& stroke : strokes_) {
    const auto add = [&](QChar command, QPoint to) {
      path += command + QString::number(to.x()) + u' ' + QString::number(to.y()) + u' ';
    };
    add(u'M', stroke.front());
    // A dot is a line too.
    if (stroke.size() == 1) add(u'L', stroke.front() + QPoint(1, 0));
    for (std::size_t at = 1; at < stroke.size(); ++at) add(u'L', stroke[at]);
  }
  return path;
}

QByteArray Signature::png() const {
  QImage sheet(kWidth, kHeight, QImage::Format_Grayscale8);
  sheet.fill(Qt::white);
  QPainter painter(&sheet);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Qt::black, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  for (const auto& stroke : strokes_) {
    if (stroke.size() == 1)
      painter.drawPoint(stroke.front());
    else
      painter.drawPolyline(stroke.data(), static_cast<int>(stroke.size()));
  }
  painter.end();
  QByteArray png;
  QBuffer target(&png);
  target.open(QIODevice::WriteOnly);
  sheet.save(&target, "PNG");
  return png;
}

Json Signature::content() const {
  Json strokes = Json::array();
  for (const auto& stroke : strokes_) {
    Json points = Json::array();
    for (const QPoint& point : stroke) points.push_back({point.x(), point.y()});
    strokes.push_back(std::move(points));
  }
  return strokes;
}

void Signature::setContent(const Json& content) {
  strokes_.clear();
  if (content.is_array()) {
    for (const Json& stroke : content) {
      std::vector<QPoint> points;
      if (!stroke.is_array()) continue;
      for (const Json& value : stroke) {
        if (const auto point = pointFrom(value)) points.push_back(*point);
      }
      if (!points.empty()) strokes_.push_back(std::move(points));
    }
  }
  emit changed();
}

}  // namespace nistaran::mobile
