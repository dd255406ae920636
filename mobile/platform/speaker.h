// Reads aloud what stands on the screen, for who cannot read it. GUI thread.
#pragma once

#include <QObject>

namespace nistaran::mobile {

class Speaker : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // Whether there is a voice for this language (hi, en).
  virtual bool speaks(const QString& language) const = 0;
  virtual bool speaking() const = 0;
  // In place of what is being said.
  virtual void say(const QString& text, const QString& language) = 0;
  virtual void stop() = 0;

 signals:
  void changed();  // it began or ended, or its voices are known now
};

}  // namespace nistaran::mobile
