// nistaran-day: one complaint all the way, at real windows. Exit code 0 only when all went as it should.
#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QQuickStyle>
#include <iostream>

#include "tests/day/day.h"
#include "tests/world/process.h"

int main(int argc, char** argv) {
  using namespace nistaran;
  // Three windows in one process: Mesa's software renderer crashes now and then when each is drawn by a
  // thread of its own. The app itself has one window.
  qputenv("QSG_RENDER_LOOP", "basic");
  QGuiApplication application(argc, argv);
  QQuickStyle::setStyle(QStringLiteral("Material"));
  QGuiApplication::setQuitOnLastWindowClosed(false);

  day::DayOptions options;
  std::string folder;
  CLI::App app{"One complaint from the citizen to the portal's answer, at three real windows"};
  app.add_option("--pictures", options.pictures, "Where pictures of the screens go")->required();
  app.add_option("--folder", folder, "Where databases and logs stay; default: a temporary one");
  app.add_option("--language", options.language, "hi or en")->check(CLI::IsMember({"hi", "en"}));
  app.add_option("--pace-ms", options.pace_ms, "Rest after each step")->check(CLI::Range(0, 60'000));
  CLI11_PARSE(app, argc, argv);
  try {
    const world::TemporaryFolder temporary;
    options.folder = folder.empty() ? temporary.path() : std::filesystem::path(folder);
    day::playDay(options, std::cout);
    return 0;
  } catch (const std::exception& failure) {
    std::cerr << "nistaran-day: " << failure.what() << std::endl;
    return 1;
  }
}
