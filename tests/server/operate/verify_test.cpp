// What was altered behind the server's back is found, and named.
#include "server/operate/verify.h"

#include "shared/canonical_json.h"
#include "tests/server/operate/tampered_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Verify : ::testing::Test {
  // Some sentence holds all of these parts.
  ::testing::AssertionResult isFound(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& difference : tampered.verified().differences) {
      const auto has = [&](const std::string& part) { return difference.find(part) != std::string::npos; };
      if (std::all_of(parts.begin(), parts.end(), has)) return ::testing::AssertionSuccess();
      all += difference + "\n";
    }
    return ::testing::AssertionFailure() << (all.empty() ? "nothing was found" : all);
  }
  std::string where() const { return " WHERE op_id = '" + tampered.first + "'"; }
  static std::string quoted(const std::string& text) {
    std::string sql = "'";
    for (const char c : text) sql.append(c == '\'' ? "''" : std::string(1, c));
    return sql + "'";
  }
  const std::string of_document = std::string(" WHERE complaint = '") + kNumber + "'";

  TamperedDistrict tampered;
};

TEST_F(Verify, ADistrictInWhichEveryOutcomeHappenedIsAsItsJournalSays) {
  const Verification found = tampered.verified();
  EXPECT_EQ(found.differences, std::vector<std::string>());
  EXPECT_EQ(found.documents, 2U);
  EXPECT_EQ(found.devices, 4U) << "the portal, the console and two tablets";
  EXPECT_EQ(found.operations, 12U);
}

TEST_F(Verify, AnAlteredOperationIsNamed) {
  tampered.run("UPDATE journal SET op = replace(op, 'मौके पर', 'कहीं नहीं')" + where());
  EXPECT_TRUE(isFound({tampered.first, "device tab-ravi, n 1", "was altered"}));
}

TEST_F(Verify, AnAlteredOperationWhoseHashWasMadeToFitBreaksTheChain) {
  Json json = Json::parse(tampered.text("SELECT op FROM journal" + where()));
  json["body"]["text"] = "कहीं नहीं गया";
  tampered.run("UPDATE journal SET op = " + quoted(canonicalJson(json)) + ", hash = '" + digestOf(json) +
               "'" + where());
  EXPECT_TRUE(isFound({tampered.held, "does not follow the one before it"}));
  EXPECT_TRUE(isFound({kNumber, "is not what the journal says"}));
}

TEST_F(Verify, AnAlteredOutcomeIsNamed) {
  tampered.run("UPDATE journal SET outcome = 'refused', reason = 'out_of_scope'" + where());
  EXPECT_TRUE(isFound({tampered.first, "was refused (out_of_scope) and is now accepted"}));
}

TEST_F(Verify, AnAlteredVersionOfAnAnswerIsNamed) {
  tampered.run("UPDATE journal SET version = 99" + where());
  EXPECT_TRUE(isFound({tampered.first, "another version"}));
}

TEST_F(Verify, AnOperationFiledAsAnotherIsNamed) {
  tampered.run("UPDATE journal SET complaint = '40016026000777'" + where());
  EXPECT_TRUE(isFound({tampered.first, "is filed as another"}));
}

TEST_F(Verify, AnOperationThatCanNotBeReadIsNamedAndTheRestIsLookedAtAllTheSame) {
  tampered.run("UPDATE journal SET op = '{broken'" + where());
  EXPECT_TRUE(isFound({tampered.first, "device tab-ravi, n 1", "not JSON"}));
  EXPECT_EQ(tampered.verified().documents, 2U);
}

TEST_F(Verify, ARemovedOperationLeavesAHole) {
  tampered.run("DELETE FROM journal" + where());
  EXPECT_TRUE(isFound({tampered.held, "does not follow the one before it"}));
}

TEST_F(Verify, ARemovedLastOperationIsMissed) {
  tampered.run("DELETE FROM journal WHERE op_id = '" + tampered.last + "'");
  EXPECT_TRUE(isFound({"device tab-ravi", "does not end where its chain does"}));
}

TEST_F(Verify, ARemovedDeviceIsMissed) {
  tampered.run("DELETE FROM devices WHERE id = 'tab-chief'");
  EXPECT_TRUE(isFound({"device tab-chief", "missing"}));
}

TEST_F(Verify, AnAlteredAuthorShowsInTheDocument) {
  tampered.run("UPDATE journal SET actor = replace(actor, 'अधिकारी ravi', 'अधिकारी sita')" + where());
  EXPECT_TRUE(isFound({"document " + kNumber, "is not what the journal says"}));
}

TEST_F(Verify, AnAlteredDocumentIsNamed) {
  tampered.run("UPDATE documents SET json = replace(json, 'आवेदक एक', 'कोई और')" + of_document);
  EXPECT_TRUE(isFound({"document " + kNumber, "does not fit its digest"}));
}

TEST_F(Verify, AnAlteredDocumentWhoseDigestWasMadeToFitIsNamed) {
  Json json = Json::parse(tampered.text("SELECT json FROM documents" + of_document));
  json["status"] = "disposed";
  tampered.run("UPDATE documents SET json = " + quoted(canonicalJson(json)) + ", digest = '" +
               digestOf(json) + "'" + of_document);
  EXPECT_TRUE(isFound({"document " + kNumber, "is not what the journal says"}));
}

TEST_F(Verify, ADocumentThatCanNotBeReadIsNamed) {
  tampered.run("UPDATE documents SET json = 'broken'" + of_document);
  EXPECT_TRUE(isFound({"document " + kNumber, "not JSON"}));
}

TEST_F(Verify, ARemovedDocumentIsMissed) {
  tampered.run("DELETE FROM documents" + of_document);
  EXPECT_TRUE(isFound({"document " + kNumber, "is missing"}));
}

TEST_F(Verify, ADocumentThatNobodyMadeIsNamed) {
  tampered.run("INSERT INTO documents SELECT '1', district, version, digest, replace(json, '" + kNumber +
               "', '1') FROM documents" + of_document);
  EXPECT_TRUE(isFound({"document 1 ", "is not in the journal"}));
}

TEST(MissingFiles, AreNamedWhereADocumentSaysThatTheyHaveArrived) {
  struct AllButA final : StoredFiles {
    bool has(const std::string& sha256) const override { return sha256 != std::string(64, 'a'); }
  };
  StoredDistrict district;
  Json document{{"id", "1"}, {"version", 1}};
  for (const char first : {'a', 'b'})
    document["attachments"][std::string("op-") + first] = {
        {"file", {{"sha256", std::string(64, first)}, {"size_bytes", 1}, {"arrived_at_ms", 1}}},
        {"small", {{"sha256", std::string(64, 'c')}, {"size_bytes", 1}}}};
  district.store->write([&](StoreTransaction& tx) {
    tx.commitChange({DistrictCode("kannauj"), district.clock.now(), Json(), "", storedDocument(document)});
  });
  std::vector<std::string> missing;
  district.store->read([&](StoreReader& reader) { missing = missingFiles(reader, AllButA()); });
  EXPECT_EQ(missing, std::vector{"file " + std::string(64, 'a') + " of document 1 is missing"});
}

}  // namespace
}  // namespace nistaran::server
