// The app can't be built for Android here; what Android is told about it can be read.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace nistaran::mobile {
namespace {

const QString kAndroid = QStringLiteral("http://schemas.android.com/apk/res/android");

QByteArray contentOf(const char* file) {
  QFile opened(QStringLiteral(NISTARAN_SOURCE_DIR "/mobile/") + QString::fromLatin1(file));
  return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

struct Manifest {
  Manifest() {
    QXmlStreamReader xml(contentOf("android/AndroidManifest.xml"));
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      const auto attribute = [&](const char* name) {
        return xml.attributes().value(kAndroid, QLatin1String(name)).toString();
      };
      if (xml.name() == QLatin1String("uses-permission")) permissions.insert(attribute("name"));
      if (xml.name() == QLatin1String("uses-feature")) needed.append(attribute("required"));
      if (xml.name() == QLatin1String("application")) {
        backup = attribute("allowBackup");
        cleartext = attribute("usesCleartextTraffic");
      }
    }
    error = xml.hasError() ? xml.errorString() : QString();
  }

  QSet<QString> permissions;
  QStringList needed;
  QString backup;
  QString cleartext;
  QString error;
};

TEST(AndroidManifest, AsksForWhatIsUsedAndForNothingElse) {
  const Manifest manifest;
  EXPECT_TRUE(manifest.error.isEmpty()) << manifest.error.toStdString();
  const auto named = [](const char* name) {
    return QStringLiteral("android.permission.") + QLatin1String(name);
  };
  EXPECT_EQ(manifest.permissions,
            (QSet<QString>{named("INTERNET"), named("ACCESS_NETWORK_STATE"), named("CAMERA"),
                           named("ACCESS_FINE_LOCATION"), named("ACCESS_COARSE_LOCATION")}));
}

TEST(AndroidManifest, HasEachPermissionThatIsAskedForLater) {
  const Manifest manifest;
  const auto source = QString::fromUtf8(contentOf("platform/permission_android.cpp"));
  static const QRegularExpression kAsked(QStringLiteral("android\\.permission\\.[A-Z_]+"));
  int asked = 0;
  for (auto found = kAsked.globalMatch(source); found.hasNext(); ++asked) {
    const QString permission = found.next().captured();
    EXPECT_TRUE(manifest.permissions.contains(permission)) << permission.toStdString();
  }
  EXPECT_EQ(asked, 2);
}

TEST(AndroidManifest, KeepsNoTabletOutAndLetsNothingLeaveUnsealed) {
  const Manifest manifest;
  EXPECT_FALSE(manifest.needed.isEmpty());
  for (const QString& required : manifest.needed) EXPECT_EQ(required, QStringLiteral("false"));
  EXPECT_EQ(manifest.backup, QStringLiteral("false"));
  EXPECT_EQ(manifest.cleartext, QStringLiteral("false"));
}

}  // namespace
}  // namespace nistaran::mobile
