#include "tests/day/person.h"

#include "mobile/window.h"

namespace nistaran::day {
namespace {

// By the ridge that was broken.
constexpr mobile::Fix kHere{{27'051'400, 79'913'700}, 12};

mobile::AppOptions on(mobile::Platform& device, mobile::AppOptions options) {
  options.platform = &device;
  return options;
}

QQuickWindow& opened(QQmlApplicationEngine& engine, mobile::App& app, const QRect& place) {
  QQuickWindow* window = mobile::openWindow(engine, app);
  if (!window) throw std::runtime_error("the app's window can't be opened");
  window->setGeometry(place);
  waitFor("a window on the screen", [&] { return window->isExposed() && window->width() == place.width(); });
  return *window;
}

}  // namespace

Person::Person(Officer officer, const std::filesystem::path& folder, mobile::AppOptions options, QRect place)
    : officer_(std::move(officer)),
      folder_(folder),
      device_(mobile::platformOfThisDevice({kHere, true})),
      app_(on(device_, std::move(options))),
      hands_(opened(engine_, app_, place), officer_.id.text()) {}

void Person::comeIn(const std::string& code) {
  hands_.type(QStringLiteral("enrol-code"), QString::fromStdString(code));
  hands_.tap(QStringLiteral("enrol"));
  hands_.type(QStringLiteral("officer-id"), QString::fromStdString(officer_.id.text()));
  hands_.type(QStringLiteral("password"), QString::fromUtf8(world::kPassword));
  hands_.tap(QStringLiteral("sign-in"));
  hands_.type(QStringLiteral("new-pin"), QString::fromLatin1(kPin));
  hands_.type(QStringLiteral("new-pin-again"), QString::fromLatin1(kPin));
  hands_.tap(QStringLiteral("choose-pin"));
  hands_.readUntil(QStringLiteral("officer-name"), QString::fromStdString(officer_.name));
}

void Person::open(const std::string& number) {
  hands_.tap(QStringLiteral("card-") + QString::fromStdString(number));
  hands_.see(QStringLiteral("complaint-status"));
}

void Person::allSent() {
  waitFor(officer_.id.text() + " has sent everything",
          [&] { return app_.sync()->waitingCount() == 0 && !app_.sync()->running(); });
}

}  // namespace nistaran::day
