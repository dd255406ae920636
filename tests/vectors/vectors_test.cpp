// The files that clients in other languages are checked against say what this code does.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "shared/crypto/signature.h"
#include "shared/operation_chain.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {
namespace {

const std::filesystem::path kFolder = NISTARAN_VECTORS;

std::string fileText(const std::string& name) {
  std::ifstream file(kFolder / name, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(Vectors, AreWhatTheCodeMakesToday) {
  for (const auto& [name, text] : allFiles()) {
    EXPECT_EQ(fileText(name), text) << name << ": if the protocol was meant to change, run nistaran-vectors";
  }
}

TEST(Vectors, AreAllMadeByTheProgram) {
  const auto made = allFiles();
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    // Another program made that one: tests/sync/bundle_vector_test.cpp.
    if (entry.path().extension() != ".json" || entry.path().filename() == "courier_bundle.json") continue;
    EXPECT_TRUE(made.contains(entry.path().filename())) << entry.path();
  }
}

TEST(Vectors, HoldABatchThatIsBelieved) {
  const Json file = Json::parse(fileText("operation.json"));
  Json ops = Json::array();
  for (const Json& link : file["chain"]) ops.push_back(link["operation"]);
  const auto batch =
      batchFromJson(Json{{"device", file["device"]}, {"ops", ops}, {"sig", file["batch"]["sig"]}});
  ASSERT_TRUE(batch.has_value());
  EXPECT_TRUE(checkBatch(*batch, stringAt(file, "public_key")).has_value());
}

TEST(Vectors, HoldOneOfEachOutcome) {
  const std::string text = fileText("merge.json");
  for (const char* outcome : {"accepted", "merged", "held", "refused"})
    EXPECT_NE(text.find("\"outcome\": \"" + std::string(outcome) + "\""), std::string::npos) << outcome;
}

}  // namespace
}  // namespace nistaran::vectors
