#include "mobile/sync/network_kind.h"

#include <QNetworkInformation>

namespace nistaran::mobile {

NetworkKind::NetworkKind(QObject* parent) : QObject(parent) {
  if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered)) return;
  const QNetworkInformation* network = QNetworkInformation::instance();
  connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkKind::changed);
  connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkKind::changed);
}

bool NetworkKind::isDear() const {
  const QNetworkInformation* network = QNetworkInformation::instance();
  return network && (network->isMetered() ||
                     network->transportMedium() == QNetworkInformation::TransportMedium::Cellular);
}

}  // namespace nistaran::mobile
