// What somebody draws on the pad with a finger, a pen or a mouse: strokes on a sheet of 1200 by 400, whatever
// the size of the screen. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QByteArray>
#include <QObject>
#include <QPoint>
#include <vector>

#include "shared/json.h"

namespace nistaran::mobile {

class Signature : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by FeedbackEditor")
  Q_PROPERTY(bool empty READ empty NOTIFY changed)
  Q_PROPERTY(QString path READ path NOTIFY changed)  // as SVG path data on the sheet
  Q_PROPERTY(int sheetWidth READ sheetWidth CONSTANT)
  Q_PROPERTY(int sheetHeight READ sheetHeight CONSTANT)

 public:
  static constexpr int kWidth = 1200;
  static constexpr int kHeight = 400;
  // A signature has hundreds; more would be somebody who paints.
  static constexpr std::size_t kPointsMax = 4000;

  using QObject::QObject;

  bool empty() const { return strokes_.empty(); }
  QString path() const;
  int sheetWidth() const { return kWidth; }
  int sheetHeight() const { return kHeight; }

  // In points of the sheet; what leaves it is drawn along its edge.
  Q_INVOKABLE void begin(double x, double y);
  Q_INVOKABLE void extend(double x, double y);
  Q_INVOKABLE void undo();  // the last stroke
  Q_INVOKABLE void clear();

  // Black on white, as on paper.
  QByteArray png() const;
  Json content() const;
  // What is no list of strokes is left out.
  void setContent(const Json& content);

 signals:
  void changed();
  void drawn();  // by hand: worth keeping

 private:
  std::size_t points() const;

  std::vector<std::vector<QPoint>> strokes_;
};

}  // namespace nistaran::mobile
