// Opens the app's window. GUI thread.
#pragma once

class QQmlApplicationEngine;
class QQuickWindow;

namespace nistaran::mobile {

class App;

// nullptr when the window's QML can't be loaded; the reasons are on standard error. App and engine outlive
// the window.
QQuickWindow* openWindow(QQmlApplicationEngine& engine, App& app);

}  // namespace nistaran::mobile
