// Looks at every page in both languages, both ways of holding the tablet, on a small one, and with text twice
// as large, for what no person should meet. Says what it found; 0 where it is nothing.
#include <QtGui/QGuiApplication>
#include <cstdio>

#include "tests/ui/shots.h"
#include "tests/ui/survey.h"

namespace {

constexpr nistaran::ui::Way kWays[] = {
    {"hi-1280x800", "hi", QSize(1280, 800)},
    {"en-800x1280", "en", QSize(800, 1280)},
    {"hi-600x960", "hi", QSize(600, 960)},
    {"hi-1280x800-200%", "hi", QSize(1280, 800), false, 2},
    {"en-800x1280-200%", "en", QSize(800, 1280), false, 2},
    {"hi-600x960-200%", "hi", QSize(600, 960), false, 2},
};

}  // namespace

int main(int argc, char** argv) {
  using namespace nistaran;
  QGuiApplication app(argc, argv);
  const QString only = QGuiApplication::arguments().value(1);
  int faults = 0;
  for (const ui::Shot& shot : ui::shots()) {
    if (!only.isEmpty() && !QString::fromUtf8(shot.name).startsWith(only)) continue;
    for (const ui::Way& way : kWays) {
      const ui::Stage stage(shot, way);
      if (!stage.window()) {
        ++faults;
        continue;
      }
      for (const std::string& fault : ui::faultsOf(*stage.window())) {
        ++faults;
        std::printf("%s %s: %s\n", shot.name, way.name, fault.c_str());
      }
    }
  }
  std::printf("%d faults\n", faults);
  return faults == 0 ? 0 : 1;
}
