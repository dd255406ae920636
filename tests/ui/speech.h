// The app's language in the tests: loads the same catalogue that the app loads. GUI thread only.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>
#include <QtQml/QQmlEngine>

class Speech : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  explicit Speech(QObject* parent = nullptr);
  ~Speech() override;

  // "hi" or "en"; all texts on the screen follow.
  Q_INVOKABLE void speak(const QString& language);

 private:
  QTranslator catalogue_;
};
