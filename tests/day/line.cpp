#include "tests/day/line.h"

#include <QHostAddress>
#include <stdexcept>

namespace nistaran::day {
namespace {

void pour(QTcpSocket* from, QTcpSocket* into) {
  into->write(from->readAll());
}

}  // namespace

Line::Line(quint16 port) : far_port_(port) {
  connect(&near_, &QTcpServer::newConnection, this, &Line::connectThrough);
  mend();
}

void Line::mend() {
  if (near_.isListening()) return;
  if (!near_.listen(QHostAddress::LocalHost, near_port_))
    throw std::runtime_error("line: " + near_.errorString().toStdString());
  near_port_ = near_.serverPort();
}

void Line::cut() {
  near_.close();
  for (QTcpSocket* socket : findChildren<QTcpSocket*>()) socket->abort();
}

void Line::connectThrough() {
  while (QTcpSocket* tablet = near_.nextPendingConnection()) {
    auto* server = new QTcpSocket(this);
    tablet->setParent(this);
    connect(tablet, &QTcpSocket::readyRead, server, [=] { pour(tablet, server); });
    connect(server, &QTcpSocket::readyRead, tablet, [=] { pour(server, tablet); });
    connect(tablet, &QTcpSocket::disconnected, server, [=] { server->disconnectFromHost(); });
    connect(server, &QTcpSocket::disconnected, tablet, [=] { tablet->disconnectFromHost(); });
    connect(tablet, &QTcpSocket::disconnected, tablet, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), far_port_);
  }
}

}  // namespace nistaran::day
