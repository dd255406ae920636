// Who reads English reads nothing in Hindi but what people wrote.
#include "mobile/words/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

#include "mobile/courier/courier_news.h"
#include "mobile/mark/mark_editor.h"
#include "mobile/report/checklist_model.h"
#include "mobile/status/sync_status.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

bool inDevanagari(const QString& text) {
  for (const QChar character : text) {
    if (character.script() == QChar::Script_Devanagari && character != u'।') return true;
  }
  return false;
}

struct English : ::testing::Test {
  English() {
    EXPECT_TRUE(translator.load(QStringLiteral(":/i18n/nistaran_en.qm")));
    QCoreApplication::installTranslator(&translator);
  }
  ~English() override { QCoreApplication::removeTranslator(&translator); }

  static void expectEnglish(const QString& words) {
    EXPECT_FALSE(words.isEmpty());
    EXPECT_FALSE(inDevanagari(words)) << words.toStdString();
  }

  QTranslator translator;
};

TEST_F(English, EveryStatusHasAWord) {
  for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i)
    expectEnglish(statusWords(static_cast<Status>(i)));
}

TEST_F(English, EveryReasonHasASentence) {
  for (int i = static_cast<int>(Reason::None) + 1; i <= static_cast<int>(Reason::AlreadyTaken); ++i)
    expectEnglish(reasonWords(static_cast<Reason>(i)));
}

TEST_F(English, EveryErrandOfACourierIsToldWithWhatToDo) {
  CourierNews news;
  news.failure = SyncFailure::Busy;
  for (const int count : {0, 1, 2}) {
    news.operations = news.received = count;
    for (int i = 0; i <= static_cast<int>(CourierOutcome::StoreFailed); ++i) {
      news.outcome = static_cast<CourierOutcome>(i);
      expectEnglish(courierWords(news).text);
      if (news.outcome != CourierOutcome::StoreFailed) expectEnglish(courierWords(news).detail);
    }
  }
  news.outcome = CourierOutcome::NotTaken;
  for (int i = 0; i <= static_cast<int>(BundleFault::NotTheDevices); ++i) {
    news.fault = static_cast<BundleFault>(i);
    expectEnglish(courierWords(news).text);
    expectEnglish(courierWords(news).detail);
  }
}

TEST_F(English, EveryRequirementHasAWordAndAHint) {
  for (int i = 0; i <= static_cast<int>(Requirement::Satisfaction); ++i) {
    expectEnglish(requirementWords(static_cast<Requirement>(i)));
    expectEnglish(requirementHint(static_cast<Requirement>(i)));
  }
}

TEST_F(English, EveryActHasAWord) {
  for (int i = 0; i <= static_cast<int>(OperationKind::Unknown); ++i)
    expectEnglish(actWords(static_cast<OperationKind>(i), Json::object()));
  for (const char* type : {"contact", "visit", "statement", "note"})
    expectEnglish(actWords(OperationKind::ActionRecord, {{"type", type}}));
}

TEST_F(English, EveryFailureSaysWhatHappenedAndWhatToDo) {
  for (int i = static_cast<int>(SyncFailure::None) + 1; i <= static_cast<int>(SyncFailure::Internal); ++i) {
    expectEnglish(failureWords(static_cast<SyncFailure>(i)));
    expectEnglish(failureAdvice(static_cast<SyncFailure>(i)));
  }
}

TEST_F(English, ViewModelsSpeakIt) {
  testing::TestDesk desk;
  MarkEditor marking(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  marking.mark(QStringLiteral("nowhere"), {});
  expectEnglish(marking.errorText());
  expectEnglish(SyncStatus({}).lastSuccessText());
  ChecklistModel checklist;
  checklist.show(nistaran::testing::Complaint().document(), "r1", desk.me());
  expectEnglish(checklist.missingText());
  expectEnglish(checklist.submitLabel());
}

TEST_F(English, FieldsPointsAndValuesHaveWords) {
  expectEnglish(fieldWords("complainant.mobile", FormBook(), QStringLiteral("en")));
  expectEnglish(fieldWords("reports.r1.points.20", FormBook(), QStringLiteral("en")));
  expectEnglish(valueWords("priority", "urgent"));
  expectEnglish(valueWords("sensitive", true));
  expectEnglish(valueWords("category", nullptr));
}

}  // namespace
}  // namespace nistaran::mobile
