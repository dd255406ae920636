// An officer with a tablet of their own: the real app with its window, in this process. GUI thread.
#pragma once

#include <QQmlApplicationEngine>

#include "mobile/app.h"
#include "tests/day/hands.h"
#include "tests/world/town.h"

namespace nistaran::day {

class Person {
 public:
  static constexpr const char* kPin = "471103";

  // The tablet's data lies in `folder`, its window at `place` of the screen; its camera sees a test card, and
  // it knows itself to be somewhere in Kannauj. Throws std::runtime_error when
  // the window can't be opened.
  Person(Officer officer, const std::filesystem::path& folder, mobile::AppOptions options, QRect place);

  // With a fresh tablet: enrols and signs in by hand.
  void comeIn(const std::string& code);
  void open(const std::string& number);
  // Until nothing waits to be sent.
  void allSent();

  mobile::App& app() { return app_; }
  mobile::ComplaintView& complaint() const { return *app_.complaint(); }
  Hands& hands() { return hands_; }
  const Officer& officer() const { return officer_; }
  const std::filesystem::path& folder() const { return folder_; }

 private:
  Officer officer_;
  std::filesystem::path folder_;
  mobile::Platform device_;
  // QML asks a view model for its complaint by a getter that is not const.
  mutable mobile::App app_;
  QQmlApplicationEngine engine_;
  Hands hands_;
};

}  // namespace nistaran::day
