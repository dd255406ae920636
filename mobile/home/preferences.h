// What the people of this tablet chose for its screen, kept in its data folder from one start to the next.
// GUI thread.
#pragma once

#include <QSettings>
#include <QString>

namespace nistaran::mobile {

class Preferences {
 public:
  // Not an error if the folder can't be written: then a choice lasts until the app ends.
  explicit Preferences(const QString& folder);

  QString language() const;  // "hi" or "en"
  void setLanguage(const QString& language);
  bool dark() const;
  void setDark(bool dark);
  double textScale() const;  // 1 to 2
  void setTextScale(double scale);
  // Originals of attached files wait for a line that is not paid by the megabyte.
  bool originalsOnWifiOnly() const;
  void setOriginalsOnWifiOnly(bool only);

 private:
  QSettings file_;
};

}  // namespace nistaran::mobile
