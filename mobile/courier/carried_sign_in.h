// The first sign-in on a tablet that sees no network: the question goes to headquarters in a courier file,
// sealed to the server with the password in it; the answer lets in who asked, with the same password, and
// nobody else. Store thread.
#pragma once

#include "mobile/courier/courier_news.h"
#include "mobile/store/door.h"
#include "mobile/sync/sign_in.h"
#include "shared/entropy.h"

namespace nistaran::mobile {

class CarriedSignIn {
 public:
  // All outlive it.
  CarriedSignIn(Door& door, const Clock& clock, Entropy& entropy)
      : door_(door), clock_(clock), entropy_(entropy) {}

  // Writes the file. A later one takes the place of an earlier. Throws ErrorException.
  CourierNews ask(const OfficerId& officer, const std::string& password, const QString& file);

  struct Answer {
    CourierNews news;                      // of the file; NotSent: `failure` says why nobody is let in
    std::optional<OpenedSession> session;  // without a token
    std::string file;                      // its bytes: the officer's complaints lie in it, too
  };
  // Throws ErrorException.
  Answer take(const OfficerId& officer, const std::string& password, const QString& file);

 private:
  Door& door_;
  const Clock& clock_;
  Entropy& entropy_;
};

}  // namespace nistaran::mobile
