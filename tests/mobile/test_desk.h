// A desk without a tablet behind it: it keeps what is put down, and fails when it is told to.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <map>

#include "mobile/platform/platform.h"
#include "mobile/sync/desk.h"
#include "shared/crypto/hash.h"
#include "tests/builders.h"

namespace nistaran::mobile::testing {

inline District tirwaDistrict() {
  return districtFromJson(
             Json{
                 {"district", {{"code", "kannauj"}, {"name", {{"hi", "कन्नौज"}, {"en", "Kannauj"}}}}},
                 {"circles",
                  {{{"code", "tirwa"}, {"name", {{"hi", "तिर्वा"}, {"en", "Tirwa"}}}},
                   {{"code", "sadar"}, {"name", {{"hi", "सदर"}, {"en", "Sadar"}}}}}},
                 {"stations",
                  {{{"code", "tirwa"}, {"circle", "tirwa"}, {"name", {{"hi", "तिर्वा"}, {"en", "Tirwa"}}}},
                   {{"code", "thathia"}, {"circle", "tirwa"}, {"name", {{"hi", "ठठिया"}, {"en", "Thathia"}}}},
                   {{"code", "kotwali"},
                    {"circle", "sadar"},
                    {"name", {{"hi", "कोतवाली"}, {"en", "Kotwali"}}}}}},
                 {"reference_types", {{{"code", 4}, {"hi", "ऑनलाइन सन्दर्भ"}, {"en", "Online"}}}}})
      .value();
}

class TestDesk final : public Desk {
 public:
  explicit TestDesk(Officer who = nistaran::testing::officer("ravi")) : me_(std::move(who)) {}

  const Officer& me() const override { return me_; }
  const District& district() const override { return district_; }
  const std::vector<Officer>& colleagues() const override { return colleagues_; }
  const FormBook& forms() const override { return book; }
  DeviceId device() const override { return DeviceId("tab-1"); }
  Load loadOf(const OfficerId&) const override { return {3, 1, 2, 0, 1, 0}; }
  std::vector<Alike> alikeTo(const ComplaintId&) const override { return alike; }
  QString language() const override { return QStringLiteral("hi"); }
  Platform& platform() override { return device_around; }
  UtcTime now() const override { return clock.now(); }
  std::string newName() override { return "r" + std::to_string(++names_); }

  void record(QObject*, std::vector<Draft> drafts, FormKey finished, Done done) override {
    if (next_error) return done(std::exchange(next_error, std::nullopt));
    for (Draft& draft : drafts) recorded.push_back(std::move(draft));
    kept.erase(finished.form);
    done(std::nullopt);
  }
  void attach(QObject*, Draft draft, NewFile file, std::vector<Draft> with, FormKey finished,
              Attached done) override {
    if (next_error) return done(*std::exchange(next_error, std::nullopt));
    recorded.push_back(std::move(draft));
    for (Draft& other : with) recorded.push_back(std::move(other));
    kept.erase(finished.form);
    attached.append(file.path);
    taken.append(file.bytes);
    done(crypto::sha256Hex(file.bytes.toStdString()));
  }
  bool online() const override { return in_reach; }
  void fetch(const ComplaintId&, const AttachedCopy& copy) override { fetched.push_back(copy.sha256); }
  void saveCopy(QObject*, std::string sha256, QString path, Done done) override {
    if (next_error) return done(std::exchange(next_error, std::nullopt));
    saved_copies[path] = std::move(sha256);
    done(std::nullopt);
  }
  void keepForm(QObject*, FormKey key, Json content, Done done) override {
    if (content.is_null())
      kept.erase(key.form);
    else
      kept[key.form] = std::move(content);
    done(std::nullopt);
  }
  void loadForm(QObject*, FormKey key, std::function<void(Json)> done) override {
    done(kept.contains(key.form) ? kept[key.form] : Json());
  }
  void say(const QString& text, const QString&) override { said = text; }

  Officer me_;
  std::vector<Officer> colleagues_;
  nistaran::testing::TestClock clock;
  std::vector<Draft> recorded;
  std::map<std::string, Json> kept;
  std::optional<Error> next_error;
  QString said;
  FormBook book;
  QStringList attached;
  QList<QByteArray> taken;  // attached without a path
  Platform device_around;
  std::vector<Alike> alike;
  bool in_reach = true;
  std::vector<std::string> fetched;
  std::map<QString, std::string> saved_copies;

 private:
  District district_ = tirwaDistrict();
  int names_ = 0;
};

}  // namespace nistaran::mobile::testing
