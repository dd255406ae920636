// What a tablet does with couriers, as mobile/courier/courier_service.h does it.
#include <algorithm>

#include "sync/bundle/pack.h"
#include "sync/bundle/take.h"
#include "tests/simulation/tablet_node.h"

namespace nistaran::simulation {

std::optional<std::string> TabletNode::writeBundle(const DistrictCode& district,
                                                   const std::string& server_key) {
  std::optional<std::string> file;
  whileAlive([&] {
    Sender sender{device_, keys_.secret_key, district, {}, "nistaran/simulated"};
    for (const Officer& officer : officers_) sender.officers.push_back(officer.id);
    const BundleRequest bundle = packBundle(*store_, sender, clock_.now(), entropy_);
    std::size_t operations = 0;
    for (const Batch& batch : bundle.batches) operations += batch.operations.size();
    file = sealRequest(bundle, keys_.secret_key, server_key);
    history_.note(device_.text(), "gives " + std::to_string(operations) + " operations to a courier");
  });
  return file;
}

std::map<OfficerId, std::set<ComplaintId>> TabletNode::wanted() {
  std::map<OfficerId, std::set<ComplaintId>> found;
  store_->transaction([&](LocalStoreTransaction& tx) {
    for (const Officer& officer : officers_) {
      const auto wanted = tx.wanted(officer.id);
      found[officer.id].insert(wanted.begin(), wanted.end());
    }
  });
  return found;
}

std::optional<BundleFault> TabletNode::takeBundle(const std::string& file, const std::string& server_key) {
  const auto answer = openAnswer(file, keys_, server_key);
  if (!answer) return answer.error().fault();
  if (answer->device != device_) return BundleFault::OtherTablet;
  whileAlive([&] {
    watchCursors([&] {
      auto before = wanted();
      const BundleEffect effect = nistaran::takeBundle(*store_, *answer);
      history_.note(device_.text(), effect.outdated ? "passes over an answer from before a restored backup"
                                                    : "has from a courier what became of " +
                                                          std::to_string(effect.acknowledged) + ", and " +
                                                          std::to_string(effect.received) + " parts");
      for (const OfficerId& officer : effect.drifted) notRepaired(officer);
      for (const auto& [officer, complaints] : wanted()) {
        if (!std::ranges::includes(before[officer], complaints)) notRepaired(officer);
      }
      const bool gap = answer->problem && answer->problem->expected_n > DeviceCount();
      if (answer->problem && !gap && !effect.outdated) lost_place_ = true;
    });
  });
  return std::nullopt;
}

}  // namespace nistaran::simulation
