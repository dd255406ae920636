// The words for what shared/ and sync/ name by codes: in Hindi, and through the catalogue in English. GUI
// thread.
#pragma once

#include <QString>

#include "mobile/sync/sync_state.h"
#include "shared/district.h"
#include "shared/error.h"
#include "shared/form_book.h"
#include "shared/operation.h"
#include "shared/outcome.h"
#include "shared/report_form.h"
#include "shared/workflow.h"

namespace nistaran::mobile {

inline QString qstring(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString statusWords(Status status);
QString priorityWords(const std::string& priority);
QString natureWords(const std::string& nature);
QString reasonWords(Reason reason);  // empty for None
QString requirementWords(Requirement requirement);
QString requirementHint(Requirement requirement);
// What a person did: "संपर्क", "आख्या प्रस्तुत की".
QString actWords(OperationKind kind, const Json& body);
QString resultWords(const std::string& result);
// What was changed: a register, or a point of the report.
QString fieldWords(const std::string& path, const FormBook& forms, const QString& language);
// What a register holds, for a person: dates as dates, priorities as words.
QString valueWords(const std::string& path, const Json& value);
// The name of a point in the enquiry form; the bare point where it has none.
QString pointWords(const std::string& point, const FormBook& forms, const QString& language);

// What happened and what to do, in two sentences.
QString errorWords(const Error& error);
QString failureWords(SyncFailure failure);
QString failureAdvice(SyncFailure failure);
// How long it is until a PIN can be tried again.
QString pauseWords(std::chrono::seconds wait);

QString labelIn(const Label& label, const QString& language);
QString stationWords(const District& district, const StationCode& code, const QString& language);
QString typeWords(const District& district, std::int64_t type, const QString& language);

}  // namespace nistaran::mobile
