// Brings attached pictures out of the sealed store to the screen, without a file that others
// could read: image://attached/SHA256. Any thread.
#pragma once

#include <QImage>
#include <QString>
#include <memory>
#include <mutex>

#include "mobile/store/file_folder.h"

class QQmlEngine;

namespace nistaran::mobile {

class PictureSource {
 public:
  static QString addressOf(const std::string& sha256);

  // nullptr: nobody is in, and there is nothing to see.
  void setFolder(std::shared_ptr<const FileFolder> folder);
  // As it was held when it was taken, and no larger than the box, where there is one. A null image for what
  // is not there or is no picture.
  QImage picture(const QString& sha256, const QSize& box = {}) const;

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const FileFolder> folder_;
};

// From now on the engine's Image elements find them.
void showPictures(QQmlEngine& engine, std::shared_ptr<PictureSource> source);

}  // namespace nistaran::mobile
