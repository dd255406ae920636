// nistaran-tablet-bench: figures, not a test. What an officer waits for at a tablet that holds thousands of
// complaints: the real app and window, the real sealed store, no network. JSON lines while it measures, one
// table at the end. It wants a screen: .ci/on_screen.sh build/release/bin/nistaran-tablet-bench
#include <fcntl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>
#include <fstream>
#include <iostream>

#include "mobile/app.h"
#include "mobile/platform/key_store.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/unlock.h"
#include "mobile/sync/complaint_reader.h"
#include "mobile/window.h"
#include "tests/bench/figures.h"
#include "tests/builders.h"
#include "tests/world/process.h"

namespace {

using namespace nistaran;
using mobile::App;

constexpr const char* kPin = "471103";
constexpr int kActsOfEach = 9;  // with its receiving and marking about ten entries in the timeline
constexpr int kPatienceMs = 60'000;
constexpr int kRestMs = 400;

struct Words {
  int complaints = 5000;
  int saves = 60;
  int flings = 12;
};

Json districtOfOne() {
  std::ifstream file(NISTARAN_DISTRICT_FILE);
  return Json::parse(file);
}

std::string numberOf(int at) {
  return std::to_string(40016026000000LL + at);
}

// As an officer's long year leaves it.
Json aComplaint(int at, const Officer& officer) {
  constexpr std::array kNames{"रामकली देवी", "मोहम्मद इरफ़ान", "जगदीश प्रसाद", "शकुन्तला", "ओमप्रकाश शाक्य"};
  constexpr std::array kVillages{"सौरिख खास", "नगला", "उमर्दा", "ठठिया", "औरैया रोड", "इन्दरगढ़", "तालग्राम"};
  testing::Complaint complaint;
  complaint.markedTo(officer);
  for (int act = 0; act < kActsOfEach; ++act) {
    complaint.did(officer, OperationKind::ActionRecord,
                  {{"type", act % 3 == 0 ? "visit" : "contact"},
                   {"result", "reached"},
                   {"text", "मौके पर गया; मेड़ लगभग तीस फुट तक टूटी पाई गई, दोनों पक्ष उपस्थित थे।"}});
  }
  Json document = std::move(complaint.document());
  document["id"] = numberOf(at);
  const auto nth = static_cast<std::size_t>(at);
  document["complainant"] = {
      {"name", std::string(kNames[nth % kNames.size()]) + " " + std::to_string(at % 97)},
      {"mobile", "99999" + std::to_string(10000 + at % 90000)},
      {"village", kVillages[nth % kVillages.size()]}};
  document["portal"]["text"] =
      "विपक्षी ने मेड़ तोड़कर लगभग दो बिस्वा भूमि पर कब्जा कर लिया; मना करने पर गाली-गलौज की और धमकी दी। कृपया न्याय "
      "दिलाएँ।";
  document["portal"]["due_at_ms"] = toMs(SystemClock().now()) + (at % 60 - 10) * 86'400'000LL;
  return document;
}

void fill(const std::filesystem::path& folder, const Officer& officer, int complaints, bool as_pulled) {
  std::filesystem::create_directories(folder);
  Door door(folder / "door.db", mobile::keyOfThisTablet(folder.string() + ".key"));
  const DataKey key = DataKey::make();
  SystemEntropy entropy;
  const auto keys = crypto::makeKeyPair(entropy);
  door.database.transaction([&] {
    // A server that is not there.
    door.identity.setIdentity({DeviceId("tab-bench"), keys, "https://127.0.0.1:9"});
    door.identity.setDistrict(districtOfOne());
    door.officers.put(officer, SystemClock().now());
    door.officers.setUnlock(officer.id, closeWithPin({key, "secret"}, kPin));
  });
  TabletStore store(door, folder / "tablet.db", {key, Schema::Records});
  store.local.transaction([&](LocalStoreTransaction& tx) {
    for (int at = 0; at < complaints; ++at)
      tx.putDocument(officer.id, storedDocument(aComplaint(at, officer)));
  });
  // As a tablet does it by itself in the first quiet seconds.
  while (!as_pulled && mobile::keepSummaries(store, officer)) {
  }
}

void waitUntil(const std::function<bool()>& happened, const char* what) {
  QElapsedTimer since;
  since.start();
  while (!happened()) {
    if (since.elapsed() > kPatienceMs) throw std::runtime_error(std::string("never: ") + what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
  }
}

QQuickItem* find(QQuickItem* root, const QString& name) {
  if (root->objectName() == name) return root;
  for (QQuickItem* child : root->childItems()) {
    if (QQuickItem* found = find(child, name)) return found;
  }
  return nullptr;
}

class Bench {
 public:
  Bench(const std::filesystem::path& folder, const Words& words, bench::Figures& figures)
      : folder_(folder), words_(words), figures_(figures) {}

  void run() {
    start();
    unlock();
    search();
    fling();
    openComplaints();
    save();
    sizes();
  }

 private:
  void one(const char* what, double ms, double target = 0) {
    figures_.add({.what = what, .value = ms, .unit = "ms", .target = target});
  }
  void many(const char* what, const bench::Samples& samples, double target = 0) {
    figures_.add({.what = what,
                  .value = samples.median(),
                  .unit = "ms",
                  .low = samples.percentile(50),
                  .high = samples.percentile(99),
                  .target = target});
  }
  void painted() {
    bool swapped = false;
    const auto heard =
        QObject::connect(window_, &QQuickWindow::frameSwapped, window_, [&] { swapped = true; });
    window_->update();
    waitUntil([&] { return swapped; }, "a frame");
    QObject::disconnect(heard);
  }

  void start() {
    QElapsedTimer timer;
    timer.start();
    app_ = std::make_unique<App>(
        mobile::AppOptions{QString::fromStdString(folder_.string()), {}, {}, QStringLiteral("hi"), nullptr});
    engine_ = std::make_unique<QQmlApplicationEngine>();
    window_ = mobile::openWindow(*engine_, *app_);
    if (!window_) throw std::runtime_error("the window can't be opened");
    window_->resize(1280, 800);
    waitUntil([&] { return window_->isExposed() && app_->enrolled(); }, "the door");
    painted();
    one("start of the app until its door is painted", static_cast<double>(timer.elapsed()));
    app_->sync()->setNetworkAllowed(false);
  }

  void unlock() {
    const std::string closed = closeWithPin({DataKey::make(), "secret"}, kPin);
    bench::Samples derivation;
    for (int time = 0; time < 5; ++time)
      derivation.add(bench::timed([&] { (void)openWithPin(closed, kPin); }));
    many("the PIN's key derivation alone (Argon2id)", derivation);
    QElapsedTimer timer;
    timer.start();
    app_->login()->unlock(QStringLiteral("ravi"), QString::fromLatin1(kPin));
    waitUntil([&] { return app_->worklist()->count() == words_.complaints; }, "the list");
    painted();
    one("PIN until the list is painted, without the derivation",
        static_cast<double>(timer.elapsed()) - derivation.median(), 700);
  }

  void search() {
    bench::Samples samples;
    for (const char* word : {"रामकली", "40016026001", "nagla", "irfan", "9999912", "औरैया"}) {
      const QString whole = QString::fromUtf8(word);
      for (qsizetype length = 1; length <= whole.size(); ++length)
        samples.add(bench::timed([&] { app_->worklist()->setSearchText(whole.left(length)); }));
      app_->worklist()->setSearchText({});
    }
    many("a key of the search until the list has what fits", samples, 30);
    painted();
  }

  void fling() {
    QQuickItem* list = find(window_->contentItem(), QStringLiteral("worklist"));
    if (!list) throw std::runtime_error("no list on the screen");
    bench::Samples frames;
    QElapsedTimer since;
    const auto heard =
        QObject::connect(window_, &QQuickWindow::afterAnimating, window_, [&] { since.start(); });
    const auto drawn = QObject::connect(
        window_, &QQuickWindow::afterRendering, window_,
        [&] { frames.add(static_cast<double>(since.nsecsElapsed()) / 1e6); }, Qt::DirectConnection);
    for (int time = 0; time < words_.flings; ++time) {
      QMetaObject::invokeMethod(list, "flick", Q_ARG(double, 0), Q_ARG(double, time % 4 == 3 ? 6000 : -6000));
      QTest::qWait(500);
    }
    QObject::disconnect(heard);
    QObject::disconnect(drawn);
    many("a frame while the list is flung: laid out and drawn", frames, 33);
  }

  void openComplaints() {
    bench::Samples samples;
    for (int time = 0; time < 30; ++time) {
      const QString number = QString::fromStdString(numberOf(time * 131 % words_.complaints));
      samples.add(bench::timed([&] {
        app_->openComplaint(number);
        waitUntil([&] { return app_->complaint() && app_->complaint()->number() == number; }, "a complaint");
        painted();
      }));
    }
    many("a complaint is opened and painted", samples);
  }

  void save() {
    bench::Samples samples;
    for (int time = 0; time < words_.saves; ++time) {
      auto* editor = app_->complaint()->actionEditor();
      editor->setType(QStringLiteral("note"));
      editor->setText(QStringLiteral("मौके पर गया %1").arg(time));
      bool saved = false;
      const auto heard = QObject::connect(editor, &mobile::Editor::saved, editor, [&] { saved = true; });
      QTest::qWait(kRestMs);  // what the save before brought along is done
      samples.add(bench::timed([&] {
        editor->save();
        waitUntil([&] { return saved; }, "saved");
      }));
      QObject::disconnect(heard);
    }
    bench::Samples disk;
    const std::string file = (folder_ / "fsync").string();
    const int raw = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::string bytes(8192, 'x');
    for (int time = 0; time < words_.saves; ++time) {
      disk.add(bench::timed([&] {
        if (::write(raw, bytes.data(), bytes.size()) < 0 || ::fsync(raw) != 0)
          throw std::runtime_error("the disk does not take it");
      }));
    }
    ::close(raw);
    many("the disk's own fsync of 8 KiB", disk);
    many("an action is saved until it is durable", samples, disk.percentile(99) + 30);
  }

  void sizes() {
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_))
      if (entry.is_regular_file()) bytes += entry.file_size();
    constexpr double kMib = 1024.0 * 1024.0;
    figures_.add(
        {.what = "the store on the disk", .value = static_cast<double>(bytes) / kMib, .unit = "MiB"});
    figures_.add({.what = "memory of the app, at its highest",
                  .value = bench::peakMemoryKib(::getpid()) / 1024.0,
                  .unit = "MiB",
                  .target = 300});
  }

  std::filesystem::path folder_;
  Words words_;
  bench::Figures& figures_;
  std::unique_ptr<App> app_;
  std::unique_ptr<QQmlApplicationEngine> engine_;
  QQuickWindow* window_ = nullptr;
};

}  // namespace

int main(int argc, char** argv) {
  // One thread lays out and draws, so that a frame's time is the whole of it.
  qputenv("QSG_RENDER_LOOP", "basic");
  QGuiApplication application(argc, argv);
  QQuickStyle::setStyle(QStringLiteral("Material"));
  Words words;
  bool filling = false;
  bool as_pulled = false;
  std::string folder;
  CLI::App app{"What an officer waits for at a tablet that holds thousands of complaints"};
  app.add_option("--complaints", words.complaints)->check(CLI::Range(10, 10'000));
  app.add_option("--folder", folder, "Where the tablet's data lies; default: a temporary one");
  app.add_flag("--fill", filling, "Only fill the folder, so that the memory of filling is not counted");
  app.add_flag("--as-pulled", as_pulled, "The first unlocking after the first pull, before any quiet second");
  CLI11_PARSE(app, argc, argv);
  try {
    const world::TemporaryFolder temporary;
    const auto data = folder.empty() ? temporary.path() / "tablet" : std::filesystem::path(folder);
    Officer ravi = testing::officer("ravi");
    if (filling || !std::filesystem::exists(data / "door.db")) fill(data, ravi, words.complaints, as_pulled);
    if (filling) return 0;
    bench::Figures figures(std::cout);
    Bench(data, words, figures).run();
    figures.table();
    return 0;
  } catch (const std::exception& failure) {
    std::cerr << "nistaran-tablet-bench: " << failure.what() << std::endl;
    return 1;
  }
}
