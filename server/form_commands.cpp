// `nistaran-server form …`: a district's own forms.
#include <iostream>
#include <stdexcept>

#include "server/administer.h"
#include "server/config.h"
#include "server/store/sqlite_store.h"
#include "shared/canonical_json.h"
#include "shared/form_book.h"
#include "shared/limits.h"
#include "shared/text.h"

namespace nistaran::server {
namespace {

FormDefinition readForm(const std::filesystem::path& file) {
  Json json = Json::parse(readFile(file), nullptr, false);
  if (json.is_discarded()) throw std::runtime_error("the file " + file.string() + " is not JSON");
  normalizeTexts(json);
  auto form = formFromJson(json);
  if (!form) throw std::runtime_error(file.string() + ": " + form.error().detail());
  // A report that is fed could not be written by it.
  if (const std::string unknown = unknownIn(*form); !unknown.empty())
    throw std::runtime_error(file.string() + ": this program does not know " + unknown + "; update it first");
  return std::move(*form);
}

// What stands in the way of this version; empty where nothing does.
std::string inTheWay(const FormDefinition& form, const FormDefinition& standing) {
  const std::string version = std::to_string(standing.version);
  if (form.version < standing.version)
    return "version " + version + " is there already: give it a higher one";
  if (form.version == standing.version)
    return "version " + version + " is there already with other content: give it a higher one";
  if (const std::string left_out = leftOut(form, standing); !left_out.empty())
    return left_out + " is left out, which records of version " + version +
           " may have: keep it, with \"retired\": true";
  return {};
}

void checkSize(const Json& own) {
  if (own.size() > limits::kFormsMax || canonicalJson(own).size() > limits::kFormsBytesMax)
    throw std::runtime_error("a district has at most " + std::to_string(limits::kFormsMax) +
                             " forms of its own, of " + std::to_string(limits::kFormsBytesMax / 1024) +
                             " KiB together");
}

}  // namespace

int loadForms(const std::filesystem::path& database, const std::string& district,
              const std::vector<std::filesystem::path>& files) {
  mustExist(database);
  std::vector<std::pair<std::filesystem::path, FormDefinition>> forms;
  for (const auto& file : files) forms.emplace_back(file, readForm(file));
  const auto store = openSqliteStore(database);
  std::string said;
  store->write([&](StoreTransaction& tx) {
    const DistrictCode code = districtNamed(tx, DistrictCode(district)).district.code;
    said.clear();
    for (const auto& [file, form] : forms) {
      const FormBook book(tx.forms(code));
      const FormDefinition* standing = book.find(form.name);
      said.append("form ").append(form.name).append(": version ").append(std::to_string(form.version));
      if (standing && standing->json == form.json) {
        said.append(", as it was\n");
        continue;
      }
      if (const std::string why = standing ? inTheWay(form, *standing) : std::string(); !why.empty())
        throw std::runtime_error(file.string() + ": " + why);
      tx.putForm(code, form);
      said.append("\n");
    }
    checkSize(tx.forms(code));
  });
  std::cout << said << std::flush;
  return 0;
}

int listForms(const std::filesystem::path& database, const std::string& district) {
  mustExist(database);
  const auto store = openSqliteStore(database);
  store->read([&](StoreReader& reader) {
    const DistrictCode code = districtNamed(reader, DistrictCode(district)).district.code;
    const FormBook book(reader.forms(code));
    for (const FormDefinition& form : book.all()) {
      std::cout << form.name << " " << form.version << (form.retired ? " retired" : "") << "  "
                << form.title.hi << "\n";
    }
  });
  return 0;
}

}  // namespace nistaran::server
