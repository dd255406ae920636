// The tablet of the killing test: records one contact after another and says "saved N" only when the store
// has it; now and then it syncs. It is killed at any moment, and started again on the same files.
#include <fstream>
#include <iostream>
#include <string>

#include "tests/world/tablet.h"

int main(int argc, char** argv) {
  using namespace nistaran;
  if (argc != 8) {
    std::cerr << "usage: scribe DATABASE URL CA OFFICER PASSWORD COMPLAINT RECORD\n";
    return 2;
  }
  const std::string record = argv[7];
  const ComplaintId complaint{argv[6]};
  try {
    const SystemClock clock;
    world::Tablet tablet(argv[1], {argv[2], argv[3]}, clock);
    // What the person was told is written where the killing does not reach it.
    std::ofstream told(record, std::ios::app);
    std::optional<Officer> officer;
    for (int i = 0;; ++i) {
      if (!officer) {
        try {
          officer = tablet.signIn(OfficerId(argv[4]), argv[5]);
        } catch (const std::exception&) {
          continue;  // the server is being killed as well
        }
      }
      const Operation saved = tablet.record(*officer, complaint, OperationKind::ActionRecord,
                                            {{"type", "contact"}, {"result", "reached"}, {"text", "सम्पर्क"}});
      told << saved.id.text() << std::endl;
      if (i % 5 == 4) tablet.sync(officer->id);
    }
  } catch (const std::exception& failure) {
    std::cerr << failure.what() << std::endl;
    return 1;
  }
}
