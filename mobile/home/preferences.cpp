#include "mobile/home/preferences.h"

#include <algorithm>

namespace nistaran::mobile {
namespace {

constexpr const char* kLanguage = "language";
constexpr const char* kDark = "dark";
constexpr const char* kTextScale = "text_scale";
constexpr const char* kOriginalsOnWifiOnly = "originals_on_wifi_only";

}  // namespace

Preferences::Preferences(const QString& folder)
    : file_(folder + QStringLiteral("/preferences.ini"), QSettings::IniFormat) {}

QString Preferences::language() const {
  const bool english = file_.value(QLatin1String(kLanguage)).toString() == QLatin1String("en");
  return english ? QStringLiteral("en") : QStringLiteral("hi");
}

void Preferences::setLanguage(const QString& language) {
  file_.setValue(QLatin1String(kLanguage), language);
  file_.sync();
}

bool Preferences::dark() const {
  return file_.value(QLatin1String(kDark)).toBool();
}

void Preferences::setDark(bool dark) {
  file_.setValue(QLatin1String(kDark), dark);
  file_.sync();
}

double Preferences::textScale() const {
  return std::clamp(file_.value(QLatin1String(kTextScale), 1.0).toDouble(), 1.0, 2.0);
}

void Preferences::setTextScale(double scale) {
  file_.setValue(QLatin1String(kTextScale), std::clamp(scale, 1.0, 2.0));
  file_.sync();
}

bool Preferences::originalsOnWifiOnly() const {
  return file_.value(QLatin1String(kOriginalsOnWifiOnly)).toBool();
}

void Preferences::setOriginalsOnWifiOnly(bool only) {
  file_.setValue(QLatin1String(kOriginalsOnWifiOnly), only);
  file_.sync();
}

}  // namespace nistaran::mobile
