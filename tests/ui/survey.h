// What is wrong with a window that a person would stumble over: text that is cut off or lies over other text,
// something to touch that is too small, something to reach by keyboard that has no name (WCAG 2.1: 1.4.4,
// 1.4.10, 2.1.1, 2.5.5, 4.1.2). Only what the window shows is looked at. GUI thread.
#pragma once

#include <QtQuick/QQuickWindow>
#include <string>
#include <vector>

namespace nistaran::ui {

std::vector<std::string> faultsOf(QQuickWindow& window);

}  // namespace nistaran::ui
