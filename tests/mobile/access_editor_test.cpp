#include "mobile/access/access_editor.h"

#include <gtest/gtest.h>

#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

struct Access : ::testing::Test {
  Access() {
    using namespace nistaran::testing;
    desk.colleagues_ = {officer("ravi"), officer("sita"), inspector(), supervisor(), supervisor("sp", "")};
    complaint.markedTo(officer("ravi"));
    complaint.did(inspector(), OperationKind::FieldsSet, {{"set", {{"sensitive", true}}}});
    editor.setDocument(complaint.document());
  }
  static QStringList idsIn(AccessModel* model) {
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) all.append(model->value(row, "officerId").toString());
    return all;
  }

  nistaran::testing::Complaint complaint;
  testing::TestDesk desk{nistaran::testing::inspector()};
  AccessEditor editor{desk, ComplaintId(nistaran::testing::kNumber), nullptr};
};

TEST_F(Access, WhoSeesItIsListedWithoutTheDistrictWhichSeesEverything) {
  EXPECT_EQ(idsIn(editor.seenBy()), (QStringList{"ravi", "insp"}));
  EXPECT_EQ(idsIn(editor.others()), (QStringList{"sita", "co"}));
}

TEST_F(Access, WhoOnlyWorksItCanNotBeTakenOff) {
  EXPECT_FALSE(editor.seenBy()->value(0, "named").toBool());
  EXPECT_TRUE(editor.seenBy()->value(1, "named").toBool());
}

TEST_F(Access, LettingInAndTakingOffAreRecordedWithTheName) {
  editor.name(QStringLiteral("co"));
  editor.takeOff(QStringLiteral("insp"));
  ASSERT_EQ(desk.recorded.size(), 2U);
  EXPECT_EQ(desk.recorded[0].kind, OperationKind::OfficerName);
  EXPECT_EQ(desk.recorded[0].body,
            (Json{{"officer", "co"}, {"officer_name", "अधिकारी co"}, {"named", true}}));
  EXPECT_EQ(desk.recorded[1].body,
            (Json{{"officer", "insp"}, {"officer_name", "अधिकारी insp"}, {"named", false}}));
}

TEST_F(Access, WhoIsNotOfTheDistrictIsNotLetIn) {
  editor.name(QStringLiteral("nobody"));
  EXPECT_TRUE(desk.recorded.empty());
  EXPECT_FALSE(editor.errorText().isEmpty());
}

TEST_F(Access, ItIsMadeSensitiveByOneOperation) {
  editor.setSensitive(false);
  ASSERT_EQ(desk.recorded.size(), 1U);
  EXPECT_EQ(desk.recorded[0].body, (Json{{"set", {{"sensitive", false}}}}));
}

}  // namespace
}  // namespace nistaran::mobile
