// What must hold of attached files after the faults have ended. One thread.
#pragma once

#include "tests/simulation/server_node.h"
#include "tests/simulation/tablet_node.h"

namespace nistaran::simulation {

// Every file that a tablet still has, and each that nothing which was put back can have lost, is at the
// server; what is there is said to have arrived in every document that names it, and nothing else is. How
// many files documents name.
std::size_t checkFiles(History& history, ServerNode& server,
                       const std::vector<std::unique_ptr<TabletNode>>& tablets);

}  // namespace nistaran::simulation
