#include "speech.h"

#include <QtCore/QCoreApplication>

Speech::Speech(QObject* parent) : QObject(parent) {
  speak(QStringLiteral("hi"));
}

Speech::~Speech() {
  QCoreApplication::removeTranslator(&catalogue_);
}

void Speech::speak(const QString& language) {
  QCoreApplication::removeTranslator(&catalogue_);
  if (catalogue_.load(QStringLiteral(":/i18n/nistaran_%1.qm").arg(language))) {
    QCoreApplication::installTranslator(&catalogue_);
  }
  if (auto* engine = qmlEngine(this)) engine->retranslate();
}
