#include "mobile/login/front_door.h"

#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

QString failureInFull(SyncFailure failure) {
  return failureWords(failure) + QStringLiteral(" ") + failureAdvice(failure);
}

}  // namespace

FrontDoor::FrontDoor(Tablet& tablet, LoginBackend& login, QObject* parent)
    : QObject(parent), tablet_(tablet), login_(login) {
  ask();
  listen();
  listenToRepair();
}

void FrontDoor::enrolAnew(const QString& code) {
  tell([code](Doorkeeper& keeper) { keeper.enrolAnew(code); });
}

void FrontDoor::ask() {
  connect(&login_, &LoginBackend::enrolAsked, this, [this](const QString& url, const QString& code) {
    tell([url, code](Doorkeeper& keeper) { keeper.enrol(url, code); });
  });
  connect(&login_, &LoginBackend::signInAsked, this, [this](const QString& officer, const QString& password) {
    tell([officer, password](Doorkeeper& keeper) { keeper.signIn(officer, password); });
  });
  connect(&login_, &LoginBackend::unlockAsked, this, [this](const QString& officer, const QString& pin) {
    tell([officer, pin](Doorkeeper& keeper) { keeper.unlock(officer, pin); });
  });
  connect(&login_, &LoginBackend::pinChosen, this,
          [this](const QString& pin) { tell([pin](Doorkeeper& keeper) { keeper.choosePin(pin); }); });
  connect(&login_, &LoginBackend::signInFileAsked, this,
          [this](const QString& officer, const QString& password, const QString& file) {
            tell([=](Doorkeeper& keeper) { keeper.writeSignIn(officer, password, file); });
          });
  connect(&login_, &LoginBackend::signInFileBrought, this,
          [this](const QString& officer, const QString& password, const QString& file) {
            tell([=](Doorkeeper& keeper) { keeper.takeSignIn(officer, password, file); });
          });
}

void FrontDoor::closed(const QString& words) {
  emit leave();
  login_.finish(words);
  emit changed();
}

void FrontDoor::listen() {
  const TabletRoom* room = tablet_.room();
  connect(room, &TabletRoom::enrolFailed, this,
          [this](SyncFailure failure) { emit enrolFailed(failureInFull(failure)); });
  connect(room, &TabletRoom::enrolled, this, [this] {
    login_.finish({});
    emit changed();
  });
  connect(room, &TabletRoom::signInFailed, this, [this](SyncFailure failure, std::chrono::seconds wait) {
    const QString pause = wait.count() > 0 ? u' ' + pauseWords(wait) : QString();
    closed(failureInFull(failure) + pause);
    if (failure == SyncFailure::NeverHere || failure == SyncFailure::NeedsServer) login_.offerCourier(true);
  });
  connect(room, &TabletRoom::carried, this, [this](const CourierNews& news) {
    const CourierWords said = courierWords(news);
    const bool good = said.tone == QLatin1String("good");
    login_.finish(good ? QString() : said.text + u' ' + said.detail);
    if (good) login_.notice(said.text + u' ' + said.detail);
  });
  connect(room, &TabletRoom::pinWanted, this, [this] { login_.askForPin(); });
  connect(room, &TabletRoom::opened, this, &FrontDoor::opened);
  connect(room, &TabletRoom::erased, this, [this] { closed(failureInFull(SyncFailure::Revoked)); });
  connect(room, &TabletRoom::dismissed, this, [this] { closed(failureInFull(SyncFailure::OfficerRevoked)); });
}

void FrontDoor::listenToRepair() {
  const TabletRoom* room = tablet_.room();
  connect(room, &TabletRoom::storeDamaged, this, [this] {
    emit lock();
    login_.offerRepair();
  });
  connect(room, &TabletRoom::repaired, this, [this](const Salvaged& salvaged) {
    const QString read =
        tr("टैबलेट का अभिलेख फिर से बना; दर्ज %n प्रविष्टि पढ़ी गई।", nullptr, static_cast<int>(salvaged.operations));
    if (salvaged.all) return emit told(read, QStringLiteral("good"));
    emit told(read + u' ' + tr("जो नहीं पढ़ा गया, वह सर्वर से आएगा; ख़राब फ़ाइल रखी है।"), QStringLiteral("warn"));
  });
  connect(&login_, &LoginBackend::repairAsked, this,
          [this] { tablet_.tellRoom([](TabletRoom& inner) { inner.repair(); }); });
  connect(&login_, &LoginBackend::startedOver, this,
          [this] { tablet_.tellRoom([](TabletRoom& inner) { inner.forgetRepair(); }); });
}

}  // namespace nistaran::mobile
