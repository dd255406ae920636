// The mobile network between the tablets and headquarters: a relay of bytes that can be cut and mended. What
// is under way when it is cut breaks off, as in a dead spot. GUI thread.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace nistaran::day {

class Line : public QObject {
  Q_OBJECT

 public:
  // Leads to `port` on this machine. Throws std::runtime_error where nothing can be listened on.
  explicit Line(quint16 port);

  quint16 port() const { return near_port_; }
  void cut();
  void mend();  // at the same port as before; throws std::runtime_error when somebody else has taken it

 private:
  void connectThrough();

  QTcpServer near_;
  quint16 near_port_ = 0;
  quint16 far_port_;
};

}  // namespace nistaran::day
