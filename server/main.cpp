// nistaran-server: the command line. Exit code 0: done; 1: it failed, one line says why; 2: the words are
// wrong.
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "server/config.h"
#include "server/http/certificate.h"

namespace {

using namespace nistaran;

struct Words {
  std::filesystem::path database;
  std::filesystem::path file, in, out;
  std::vector<std::filesystem::path> files;
  server::ServeConfig serve;
  std::string id, name, rank, role, district, circle, station, password;
  bool password_from_input = false;
  int valid_hours = 72;
  std::vector<std::string> hosts{"localhost", "127.0.0.1"};
};

Officer officerOf(const Words& words) {
  Json value{
      {"id", words.id},         {"name", words.name},       {"rank", words.rank},        {"role", words.role},
      {"circle", words.circle}, {"station", words.station}, {"district", words.district}};
  const Result<Officer> officer = officerFromJson(value);
  if (!officer)
    throw std::runtime_error("id, role and district must be plain words: " + officer.error().detail());
  return *officer;
}

std::string passwordOf(const Words& words) {
  if (!words.password_from_input) return words.password;
  std::string password;
  std::getline(std::cin, password);
  return password;
}

// One line, as for everything else that goes wrong.
std::string wrongWords(const CLI::App*, const CLI::Error& wrong) {
  std::string line(wrong.what());
  std::replace(line.begin(), line.end(), '\n', ' ');
  return "nistaran-server: " + line +
         "; `nistaran-server --help` and `nistaran-server COMMAND --help` say more\n";
}

int run(int argc, char** argv) {
  CLI::App app{"Nistaran: the server of a district's complaints"};
  app.require_subcommand(1);
  app.failure_message(wrongWords);
  Words words;
  int answer = 0;
  const auto needsDatabase = [&](CLI::App* command) {
    command->add_option("--db", words.database, "SQLite file")->required();
  };

  CLI::App* serve = app.add_subcommand("serve", "Serve tablets and feed the portal until SIGTERM");
  needsDatabase(serve);
  serve->add_option("--listen", words.serve.address, "Address to listen on");
  serve->add_option("--port", words.serve.port, "Port; 0 takes any free one");
  serve->add_option("--cert", words.serve.certificate, "Certificate chain, PEM");
  serve->add_option("--key", words.serve.key, "Its key, PEM");
  serve->add_flag(
      "--self-signed", words.serve.self_signed,
      "Make a certificate for a demo where --cert and --key (or the database's folder) have none");
  serve->add_flag("--plain-http", words.serve.plain, "Without TLS, behind a proxy on this machine");
  serve->add_option("--portal", words.serve.portal_url, "URL of the portal; without it nothing is fed");
  serve->add_option("--portal-key", words.serve.portal_keys, "DISTRICT=KEY, repeatable")
      ->envname("NISTARAN_PORTAL_KEYS");
  serve->add_option("--portal-poll-ms", words.serve.portal_poll_ms, "How often the portal is asked")
      ->check(CLI::Range(50, 3'600'000));
  serve->add_option("--workers", words.serve.workers, "Threads that may wait for the database")
      ->check(CLI::Range(1, 256));
  serve
      ->add_option("--requests-per-second", words.serve.requests_per_second,
                   "Of one address, before it is told to wait")
      ->check(CLI::Range(1.0, 1e6));
  serve
      ->add_option("--feed-days", words.serve.feed_days,
                   "How long changes are kept; a tablet that was away longer gets documents")
      ->check(CLI::Range(1, 3650));
  serve->callback([&] {
    words.serve.database = words.database;
    answer = server::serve(words.serve);
  });

  CLI::App* district = app.add_subcommand("district", "Districts");
  district->require_subcommand(1);
  CLI::App* load = district->add_subcommand("load", "Load or replace a district's circles and stations");
  load->add_option("file", words.file, "District file, JSON")->required();
  needsDatabase(load);
  load->callback([&] { answer = server::loadDistrict(words.database, words.file); });

  CLI::App* form = app.add_subcommand("form", "A district's own forms");
  form->require_subcommand(1);
  CLI::App* load_form = form->add_subcommand(
      "load", "Load forms or newer versions of them: tablets get them with their next sync");
  load_form->add_option("files", words.files, "Forms, JSON")->required();
  needsDatabase(load_form);
  load_form->add_option("--district", words.district)->required();
  load_form->callback([&] { answer = server::loadForms(words.database, words.district, words.files); });
  CLI::App* list_forms = form->add_subcommand("list", "Say which forms count, in which version");
  needsDatabase(list_forms);
  list_forms->add_option("--district", words.district)->required();
  list_forms->callback([&] { answer = server::listForms(words.database, words.district); });

  CLI::App* officer = app.add_subcommand("officer", "Officers");
  officer->require_subcommand(1);
  CLI::App* add = officer->add_subcommand("add", "Add an officer");
  needsDatabase(add);
  add->add_option("--id", words.id, "Short name to sign in with")->required();
  add->add_option("--name", words.name, "As in reports")->required();
  add->add_option("--rank", words.rank, "As in reports")->required();
  add->add_option("--role", words.role)
      ->required()
      ->check(CLI::IsMember({"officer", "inspector", "supervisor", "administrator"}));
  add->add_option("--district", words.district)->required();
  add->add_option("--circle", words.circle);
  add->add_option("--station", words.station);
  auto* password =
      add->add_option("--password", words.password, "Seen by everybody on this machine: for a demo");
  add->add_flag("--password-stdin", words.password_from_input, "Read the password from standard input")
      ->excludes(password);
  add->callback([&] { answer = server::addOfficer(words.database, officerOf(words), passwordOf(words)); });
  CLI::App* move =
      officer->add_subcommand("move", "Post an officer elsewhere: the tablet follows with its next sync");
  needsDatabase(move);
  move->add_option("--id", words.id)->required();
  move->add_option("--circle", words.circle, "Circle; that of the station where it is left out");
  move->add_option("--station", words.station, "Station");
  move->callback([&] {
    answer = server::moveOfficer(words.database, OfficerId(words.id), words.circle, words.station);
  });

  CLI::App* leave = officer->add_subcommand("revoke",
                                            "Take an officer out of service, at once: no session any more; "
                                            "tablets forget them with their next sync");
  needsDatabase(leave);
  leave->add_option("--id", words.id)->required();
  leave->callback([&] { answer = server::revokeOfficer(words.database, OfficerId(words.id)); });
  CLI::App* come_back = officer->add_subcommand("restore", "Put an officer back into service");
  needsDatabase(come_back);
  come_back->add_option("--id", words.id)->required();
  come_back->callback([&] { answer = server::restoreOfficer(words.database, OfficerId(words.id)); });

  CLI::App* device = app.add_subcommand("device", "Tablets");
  device->require_subcommand(1);
  CLI::App* code = device->add_subcommand("code", "Make a code with which one tablet enrols");
  needsDatabase(code);
  code->add_option("--district", words.district)->required();
  code->add_option("--valid-hours", words.valid_hours)->check(CLI::Range(1, 720));
  code->callback(
      [&] { answer = server::makeDeviceCodeFor(words.database, words.district, words.valid_hours); });

  CLI::App* revoke = device->add_subcommand(
      "revoke",
      "Take a tablet out of service, at once: it gets nothing any more, what it sends is kept aside");
  needsDatabase(revoke);
  revoke->add_option("--id", words.id, "As in the supervisor's list of tablets")->required();
  revoke->callback([&] { answer = server::revokeDevice(words.database, DeviceId(words.id)); });

  CLI::App* certificate = app.add_subcommand("certificate", "Certificates");
  certificate->require_subcommand(1);
  CLI::App* make = certificate->add_subcommand("make", "Make a certificate for a demo");
  make->add_option("--hosts", words.hosts, "Names and addresses")->delimiter(',');
  make->add_option("--cert", words.serve.certificate)->required();
  make->add_option("--key", words.serve.key)->required();
  make->callback([&] { http::makeSelfSigned(words.hosts, words.serve.certificate, words.serve.key); });

  CLI::App* bundle = app.add_subcommand("bundle", "Courier files of tablets without a network");
  bundle->require_subcommand(1);
  CLI::App* take = bundle->add_subcommand("import", "Take a tablet's file in; the server may go on running");
  needsDatabase(take);
  take->add_option("--in", words.in, "The tablet's file")->required();
  take->add_option("--out", words.out, "Where to write the answer, to be carried back")->required();
  take->callback([&] { answer = server::importBundle(words.database, words.in, words.out); });

  CLI::App* open_files = bundle->add_subcommand(
      "open-files", "Open the photos and papers that a tablet out of service kept sealed to this server");
  needsDatabase(open_files);
  open_files->add_option("--in", words.in, "The tablet's data folder, or a copy of it")->required();
  open_files->add_option("--out", words.out, "Folder for what was opened")->required();
  open_files->callback([&] { answer = server::openFiles(words.database, words.in, words.out); });

  CLI::App* restored = app.add_subcommand(
      "restored", "After putting a backup in place, before serving: tablets then send again what it lacks");
  needsDatabase(restored);
  restored->callback([&] { answer = server::beginNewEpoch(words.database); });

  CLI::App* verify = app.add_subcommand("verify", "Rebuild every document from the journal and compare");
  needsDatabase(verify);
  verify->callback([&] { answer = server::verifyDatabase(words.database); });

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& wrong) {
    return app.exit(wrong) == 0 ? 0 : 2;
  }
  return answer;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (sodium_init() < 0) throw std::runtime_error("libsodium can't be started");
    return run(argc, argv);
  } catch (const std::exception& failure) {
    std::cerr << "nistaran-server: " << failure.what() << std::endl;
    return 1;
  }
}
