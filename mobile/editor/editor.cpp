#include "mobile/editor/editor.h"

#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

constexpr auto kPause = std::chrono::milliseconds(400);

}  // namespace

Editor::Editor(Desk& desk, ComplaintId complaint, std::string form, QObject* parent)
    : QObject(parent), desk_(desk), complaint_(std::move(complaint)), form_(std::move(form)) {
  pause_.setSingleShot(true);
  pause_.setInterval(kPause);
  connect(&pause_, &QTimer::timeout, this, &Editor::keep);
}

Editor::~Editor() = default;

void Editor::touch() {
  if (pause_.isActive()) keep();
}

void Editor::restore() {
  if (form_.empty()) return;
  desk_.loadForm(this, {complaint_, form_}, [this, form = form_](const Json& kept) {
    // Who began to type before the draft was read, typed something newer.
    if (kept.is_null() || typed_ || form != form_) return;
    restoring_ = true;
    setContent(kept);
    restoring_ = false;
  });
}

void Editor::turnTo(std::string form) {
  touch();
  form_ = std::move(form);
  typed_ = false;
  setErrorText({});
  restore();
}

Draft Editor::draftOf(OperationKind kind, Json body) const {
  return {desk_.me().id, complaint_, kind, base_, std::move(body)};
}

void Editor::changed() {
  if (restoring_) return;
  typed_ = true;
  setErrorText({});
  if (!form_.empty()) pause_.start();
}

void Editor::keep() {
  pause_.stop();
  if (form_.empty()) return;
  desk_.keepForm(this, {complaint_, form_}, content(), [this](const std::optional<Error>& error) {
    if (error) setErrorText(errorWords(*error));
  });
}

QString Editor::wordsFor(const Error& error) const {
  return errorWords(error);
}

void Editor::fail(const QString& text) {
  setErrorText(text);
  emit failed(text);
}

void Editor::record(std::vector<Draft> drafts, const QString& said) {
  saveBy(said, [this, drafts = std::move(drafts)](Desk::Done done) {
    desk_.record(this, drafts, {complaint_, form_}, std::move(done));
  });
}

Desk::Attached Editor::whenAttached(Desk::Done done) {
  return [done = std::move(done)](const Result<std::string>& attached) {
    done(attached ? std::nullopt : std::optional<Error>(attached.error()));
  };
}

void Editor::saveBy(const QString& said, const std::function<void(Desk::Done)>& save) {
  if (busy_) return;
  pause_.stop();
  setErrorText({});
  setBusy(true);
  save([this, said](const std::optional<Error>& error) {
    setBusy(false);
    if (error) {
      keep();  // what was typed survives at least in the draft, where the disk still takes that
      return fail(wordsFor(*error));
    }
    restoring_ = true;
    clear();
    restoring_ = false;
    typed_ = false;
    if (!said.isEmpty()) desk_.say(said, QStringLiteral("good"));
    emit saved();
  });
}

void Editor::setBusy(bool busy) {
  if (busy_ == busy) return;
  busy_ = busy;
  emit busyChanged();
}

void Editor::setErrorText(const QString& text) {
  if (error_text_ == text) return;
  error_text_ = text;
  emit errorTextChanged();
}

}  // namespace nistaran::mobile
