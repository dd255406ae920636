#include "mobile/report/checklist_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/builders.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::inspector;

struct Checking : ::testing::Test {
  Checking() {
    complaint.markedTo(ravi);
    complaint.contacted(ravi);
    complaint.visited(ravi);
    complaint.wrote(ravi);
  }
  QString standing(const char* requirement) const {
    return model.value(model.rowOf(QString::fromLatin1(requirement)), "standing").toString();
  }
  bool mine(const char* requirement) const {
    return model.value(model.rowOf(QString::fromLatin1(requirement)), "mine").toBool();
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  ChecklistModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Checking, WithOnlyTheSatisfactionMissingItMayBeSubmittedAndSaysThatItWaits) {
  model.show(complaint.document(), "r1", ravi);
  EXPECT_EQ(standing("satisfaction"), QStringLiteral("missing"));
  EXPECT_TRUE(model.canSubmit());
  EXPECT_EQ(model.submitLabel(), QStringLiteral("संतुष्टि दर्ज होते ही प्रस्तुत होगी"));
}

TEST_F(Checking, AnythingElseMissingBlocks) {
  complaint.wrote(ravi, " ");
  model.show(complaint.document(), "r1", ravi);
  EXPECT_EQ(standing("conclusion"), QStringLiteral("missing"));
  EXPECT_FALSE(model.canSubmit());
  EXPECT_TRUE(model.missingText().contains(QStringLiteral("निष्कर्ष")));
}

TEST_F(Checking, CompleteItIsSubmittedPlainly) {
  complaint.satisfied();
  model.show(complaint.document(), "r1", ravi);
  EXPECT_TRUE(model.canSubmit());
  EXPECT_EQ(model.submitLabel(), QStringLiteral("आख्या प्रस्तुत करें"));
  EXPECT_TRUE(model.missingText().isEmpty());
}

TEST_F(Checking, WhatWaitsAlreadyIsNotSubmittedTwice) {
  EXPECT_EQ(complaint.submitted(ravi).outcome, Outcome::Held);
  model.show(complaint.document(), "r1", ravi);
  EXPECT_FALSE(model.canSubmit());
  EXPECT_FALSE(model.missingText().isEmpty());
}

TEST_F(Checking, TheSatisfactionIsAnotherPersonsToTake) {
  model.show(complaint.document(), "r1", ravi);
  EXPECT_FALSE(mine("satisfaction"));
  EXPECT_TRUE(mine("visit"));
  model.show(complaint.document(), "r1", inspector());
  EXPECT_TRUE(mine("satisfaction"));
  EXPECT_FALSE(mine("conclusion"));
  EXPECT_FALSE(model.canSubmit());
}

}  // namespace
}  // namespace nistaran::mobile
