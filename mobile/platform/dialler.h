// Puts a number into the platform's telephone: the person presses the last key there. GUI thread.
#pragma once

#include <QString>

namespace nistaran::mobile {

class Dialler {
 public:
  virtual ~Dialler() = default;

  // False: nothing on this device takes the number.
  virtual bool dial(const QString& number) = 0;
};

// By the address tel:, which the telephone of a tablet takes, and on a desktop whatever is set for it.
class AddressDialler final : public Dialler {
 public:
  bool dial(const QString& number) override;
};

}  // namespace nistaran::mobile
