// What docs/protocol.md says in its tables is what the code does.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <utility>

#include "server/auth/sign_in_guard.h"
#include "server/http/limits.h"
#include "server/http/problem.h"
#include "shared/limits.h"
#include "shared/outcome.h"
#include "shared/workflow.h"
#include "sync/messages.h"
#include "sync/settlement.h"
#include "tests/documents/protocol_table.h"

namespace nistaran::documents {
namespace {

using Words = std::set<std::string>;

std::string word(const Row& row, std::size_t cell = 0) {
  const auto words = quotedIn(row.at(cell));
  return words.empty() ? "" : words.front();
}

Words firstWords(const std::vector<Row>& rows) {
  Words words;
  for (const Row& row : rows) EXPECT_TRUE(words.insert(word(row)).second) << "twice: " << word(row);
  return words;
}

std::string retryAfterOf(const http::Response& response) {
  for (const auto& [name, value] : response.headers)
    if (name == "Retry-After") return value;
  return "";
}

// Every `problem(status, "code"` that the front answers without an ErrorCode.
std::map<std::string, std::string> codesOfTheFront() {
  std::map<std::string, std::string> statuses;
  const std::regex call("problem\\((\\d+), \"([a-z_]+)\"");
  for (const char* path : {"server/http/connection.cpp", "server/http/message.cpp", "server/api/tus.cpp",
                           "server/api/uploads.cpp", "server/api/files.cpp"}) {
    const std::string text = fileText(path);
    for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it)
      statuses[(*it)[2]] = (*it)[1];
  }
  return statuses;
}

TEST(TheTableOfCodes, SaysWithWhichStatusEachComesAndWhetherToTryAgain) {
  const auto rows = tableOf("`code`");
  std::map<std::string, Row> by_code;
  for (const Row& row : rows) by_code[word(row)] = row;
  for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
    const ErrorText& text = describe(static_cast<ErrorCode>(i));
    const auto row = by_code.find(std::string(text.name));
    ASSERT_NE(row, by_code.end()) << text.name;
    const http::Response answer = http::problem(Error(text.code));
    EXPECT_EQ(row->second.at(1), std::to_string(answer.status)) << text.name;
    EXPECT_EQ(row->second.at(2), text.retry ? "yes" : "no") << text.name;
    EXPECT_EQ(row->second.at(3), retryAfterOf(answer)) << text.name;
    by_code.erase(row);
  }
  const auto front = codesOfTheFront();
  for (const auto& [code, row] : by_code) {
    const auto found = front.find(code);
    ASSERT_NE(found, front.end()) << code << " is answered by nobody";
    EXPECT_EQ(row.at(1), found->second) << code;
  }
  const Words documented = firstWords(rows);
  for (const auto& [code, status] : front) EXPECT_TRUE(documented.contains(code)) << code;
}

TEST(TheTableOfFaultsOfABundle, IsWholeAndSaysWithWhichStatusEachComes) {
  // `return 413;` after the cases that it is for.
  std::map<std::string, std::string> statuses;
  const std::string route = fileText("server/api/bundles.cpp");
  const std::regex step("case BundleFault::(\\w+):|return (\\d+);");
  std::vector<std::string> cases;
  for (std::sregex_iterator it(route.begin(), route.end(), step), end; it != end; ++it) {
    if ((*it)[1].matched) {
      cases.push_back((*it)[1]);
    } else {
      for (const std::string& name : std::exchange(cases, {})) statuses[name] = (*it)[2];
    }
  }
  std::map<std::string, std::string> known;
  const std::string table = fileText("sync/bundle/fault.cpp");
  const std::regex row("BundleFault::(\\w+),\\s+\"(\\w+)\"");
  for (std::sregex_iterator it(table.begin(), table.end(), row), end; it != end; ++it)
    known[(*it)[2]] = (*it)[1] == "OtherTablet" ? "–" : statuses[(*it)[1]];
  std::map<std::string, std::string> documented;
  for (const Row& line : tableOf("status"))
    for (const std::string& code : quotedIn(line.at(1))) documented[code] = line.at(0);
  EXPECT_EQ(documented, known);
  EXPECT_EQ(known.size(), 14U);
}

TEST(TheTableOfReasons, IsWhole) {
  Words reasons;
  for (int i = 1; i <= static_cast<int>(Reason::AlreadyTaken); ++i)
    reasons.emplace(toText(static_cast<Reason>(i)));
  EXPECT_EQ(firstWords(tableOf("`reason`")), reasons);
}

TEST(TheTableOfOutcomes, IsWhole) {
  EXPECT_EQ(firstWords(tableOf("`outcome`")), (Words{"accepted", "merged", "held", "refused"}));
}

TEST(TheVersions, AreThoseOfTheCode) {
  const std::string text = fileText("docs/protocol.md");
  const std::string said = "The server speaks version " + std::to_string(kProtocol) +
                           ", and understands from version " + std::to_string(kProtocolOldest) + " on.";
  EXPECT_NE(text.find(said), std::string::npos) << said;
  EXPECT_NE(text.find("\nVersion " + std::to_string(kProtocol) + "."), std::string::npos);
}

TEST(TheTableOfKinds, NamesEachWithTheLowestRoleThatMayDoIt) {
  std::map<std::string, std::string> documented;
  for (const Row& row : tableOf("`kind`"))
    for (const std::string& kind : quotedIn(row.at(0))) documented[kind] = word(row, 1);
  std::map<std::string, std::string> known;
  for (int i = 0; i < static_cast<int>(OperationKind::Unknown); ++i) {
    const auto kind = static_cast<OperationKind>(i);
    for (const Role role : {Role::StationOfficer, Role::Inspector, Role::Supervisor, Role::Portal}) {
      if (!roleMay(role, kind)) continue;
      known[std::string(toText(kind))] = toText(role);
      break;
    }
  }
  EXPECT_EQ(documented, known);
}

std::string typeWord(ValueType type) {
  switch (type) {
    case ValueType::Text:
      return "text";
    case ValueType::Integer:
      return "integer";
    case ValueType::Boolean:
      return "boolean";
    case ValueType::Priority:
      return "priority";
    case ValueType::Object:
      return "object";
  }
  return "";
}

TEST(TheTableOfFields, IsThatOfTheSettlement) {
  Words documented;
  for (const Row& row : tableOf("path")) {
    for (const std::string& path : quotedIn(row.at(0))) {
      documented.insert(path);
      const FieldRule* rule = fieldRule(path);
      ASSERT_TRUE(rule) << path;
      EXPECT_EQ(row.at(1), typeWord(rule->type)) << path;
      EXPECT_EQ(word(row, 2), toText(rule->lowest)) << path;
    }
  }
  Words settable;
  const std::string source = fileText("sync/settlement.cpp");
  const std::regex line("\\{\"([a-z_.]+)\", Rule::Authority, ValueType::(\\w+), Role::(\\w+)\\}");
  for (std::sregex_iterator it(source.begin(), source.end(), line), end; it != end; ++it) {
    if ((*it)[2] != "Object" && (*it)[3] != "Portal") settable.insert((*it)[1]);
  }
  EXPECT_EQ(documented, settable);
}

// "kWantMax" → want_max
std::string snake(const std::string& constant) {
  std::string name;
  for (const char c : constant.substr(1)) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper && !name.empty()) name.push_back('_');
    name.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return name;
}

std::map<std::string, std::int64_t> limitsOfTheCode() {
  const http::Limits front;
  const auto number = [](auto value) { return static_cast<std::int64_t>(value); };
  return {{"operation_bytes_max", number(limits::kOperationBytesMax)},
          {"body_depth_max", limits::kBodyDepthMax},
          {"batch_operations_max", number(limits::kBatchOperationsMax)},
          {"batch_operations_first", number(limits::kBatchOperationsFirst)},
          {"batch_bytes_max", number(limits::kBatchBytesMax)},
          {"sync_body_bytes_max", number(limits::kSyncBodyBytesMax)},
          {"page_bytes_default", number(limits::kPageBytesDefault)},
          {"page_bytes_max", number(limits::kPageBytesMax)},
          {"page_entries_max", number(limits::kPageEntriesMax)},
          {"want_max", number(limits::kWantMax)},
          {"compare_max", number(limits::kCompareMax)},
          {"idle_exchanges_max", limits::kIdleExchangesMax},
          {"bundle_bytes_max", number(limits::kBundleBytesMax)},
          {"bundle_operations_bytes_max", number(limits::kBundleOperationsBytesMax)},
          {"bundle_pages_bytes_max", number(limits::kBundlePagesBytesMax)},
          {"bundle_operations_max", number(limits::kBundleOperationsMax)},
          {"bundle_officers_max", number(limits::kBundleOfficersMax)},
          {"json_depth_max", limits::kJsonDepthMax},
          {"json_integer_max", limits::kJsonIntegerMax},
          {"id_bytes_max", number(limits::kIdBytesMax)},
          {"text_bytes_max", number(limits::kTextBytesMax)},
          {"held_max", number(limits::kHeldMax)},
          {"clock_ahead_max_ms", limits::kClockAheadMax.count()},
          {"attachment_bytes_max", limits::kAttachmentBytesMax},
          {"small_copy_bytes_max", limits::kSmallCopyBytesMax},
          {"small_copy_side_max", limits::kSmallCopySideMax},
          {"file_part_bytes_max", limits::kFilePartBytesMax},
          {"file_part_bytes_first", limits::kFilePartBytesFirst},
          {"upload_life_ms", std::chrono::milliseconds(limits::kUploadLife).count()},
          {"uploads_of_device_max", number(limits::kUploadsOfDeviceMax)},
          {"file_name_bytes_max", number(limits::kFileNameBytesMax)},
          {"media_type_bytes_max", number(limits::kMediaTypeBytesMax)},
          {"form_bytes_max", number(limits::kFormBytesMax)},
          {"forms_max", number(limits::kFormsMax)},
          {"forms_bytes_max", number(limits::kFormsBytesMax)},
          {"form_name_bytes_max", number(limits::kFormNameBytesMax)},
          {"form_fields_max", number(limits::kFormFieldsMax)},
          {"form_choices_max", number(limits::kFormChoicesMax)},
          {"report_pdf_bytes_max", limits::kReportPdfBytesMax},
          {"form_people_max", number(limits::kFormPeopleMax)},
          {"request_body_bytes_max", number(front.body_bytes)},
          {"header_bytes_max", number(front.header_bytes)},
          {"challenge_life_ms", server::kChallengeLife.count()},
          {"session_life_ms", server::kSessionLife.count()},
          {"code_life_ms", server::kCodeLife.count()},
          {"wrong_passwords_max", server::kWrongPasswordsMax},
          {"wrong_password_window_ms", server::kWrongPasswordWindow.count()},
          {"requests_per_second", number(front.requests_per_second)},
          {"idle_ms", front.idle.count()},
          {"receive_ms", front.receive.count()},
          {"refused_bytes_max", number(front.drain_bytes)},
          {"refused_ms", front.drain.count()},
          {"handler_ms", front.handler.count()},
          {"live_message_bytes_max", number(front.live_message_bytes)},
          {"live_queue_max", number(front.live_queue)}};
}

TEST(TheTableOfLimits, HasTheNumbersOfTheCode) {
  std::map<std::string, std::int64_t> documented;
  for (const Row& row : tableOf("limit")) documented[word(row)] = std::stoll(row.at(1));
  EXPECT_EQ(documented, limitsOfTheCode());
}

TEST(TheTableOfLimits, LeavesOutNoneThatBothSidesShare) {
  const auto known = limitsOfTheCode();
  const std::string header = fileText("shared/limits.h");
  const std::regex constant("constexpr [\\w:]+(?:<[^>]*>)? (k\\w+) =");
  int found = 0;
  for (std::sregex_iterator it(header.begin(), header.end(), constant), end; it != end; ++it, ++found) {
    const std::string name = snake((*it)[1]);
    EXPECT_TRUE(known.contains(name) || known.contains(name + "_ms"))
        << name << " is not in docs/protocol.md";
  }
  EXPECT_GE(found, 16);
}

}  // namespace
}  // namespace nistaran::documents
