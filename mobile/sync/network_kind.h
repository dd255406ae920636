// Whether the line in use is one that a person pays for by the megabyte. GUI thread.
#pragma once

#include <QObject>

namespace nistaran::mobile {

class NetworkKind : public QObject {
  Q_OBJECT

 public:
  explicit NetworkKind(QObject* parent = nullptr);

  // A mobile network, or one that the system calls metered. False where the system does not say.
  bool isDear() const;

 signals:
  void changed();
};

}  // namespace nistaran::mobile
