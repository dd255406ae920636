// A district in which every outcome has happened, and a hand that alters its file behind the server's back.
#pragma once

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "server/operate/verify.h"
#include "tests/server/stored_district.h"

namespace nistaran::testing {

class TamperedDistrict {
 public:
  TamperedDistrict() {
    district.receive();
    district.receive("40016026000777", "kotwali", "sadar");
    district.mark(district.ravi);
    SignedDevice tablet = district.tablet("tab-ravi", {district.ravi});
    const auto act = [&](const Officer& by, OperationKind kind, Json body,
                         const std::string& number = kNumber) {
      return district.handedIn(tablet, tablet.make(by, kind, std::move(body), 1, number));
    };
    first = act(district.ravi, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर गया"}})
                .id.text();
    held = act(district.ravi, OperationKind::ReportSubmit, {{"report", "r1"}}).id.text();
    act(district.ravi, OperationKind::ActionRecord, {{"text", "ढंग नहीं"}});
    act(district.ravi, OperationKind::FeedbackRecord, {{"result", "satisfied"}});
    act(district.ravi, OperationKind::ActionRecord, {{"type", "visit"}}, "40016026000777");
    act(district.sita, OperationKind::ActionRecord, {{"type", "visit"}});
    SignedDevice chiefs = district.tablet("tab-chief", {district.chief, district.co});
    const auto set = [&](const Officer& by, const char* value) {
      return district.handedIn(
          chiefs, chiefs.make(by, OperationKind::FieldsSet, {{"set", {{"category", value}}}}, 1));
    };
    set(district.co, "भूमि विवाद");
    EXPECT_EQ(set(district.chief, "अन्य").outcome, Outcome::Merged);
    last = act(district.ravi, OperationKind::ActionRecord, {{"type", "contact"}, {"result", "reached"}})
               .id.text();
  }

  // Closes the store and alters its file.
  void run(const std::string& sql) {
    district.close();
    SQLite::Database database(district.file().string(), SQLite::OPEN_READWRITE);
    EXPECT_GE(database.exec(sql), 1) << "nothing was altered by " << sql;
  }
  std::string text(const std::string& sql) const {
    return SQLite::Database(district.file().string(), SQLite::OPEN_READONLY).execAndGet(sql).getString();
  }
  server::Verification verified() {
    server::Verification found;
    const auto store = server::openSqliteStore(district.file());
    store->read([&](server::StoreReader& reader) { found = server::verify(reader); });
    return found;
  }

  StoredDistrict district;
  std::string first;  // operations of one tablet
  std::string held;
  std::string last;
};

}  // namespace nistaran::testing
