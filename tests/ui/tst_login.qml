import QtTest

UiCase {
    name: "Login"

    function test_an_officer_known_here_chooses_a_tile_and_says_the_pin() {
        open(1280, 800, {"signedIn": false});
        verify(!see("sign-in").enabled);
        tap("officer-sunita");
        seeNot("password");
        type("pin", "471103");
        compare(app.login.unlockedWith[0], "sunita");
        compare(app.login.unlockedWith[1], "471103");
    }

    function test_who_has_forgotten_the_pin_says_the_password() {
        open(800, 1200, {"signedIn": false});
        tap("officer-ravi");
        tap("forgot-pin");
        type("password", "geheim");
        tap("sign-in");
        compare(app.login.signedInWith[0], "ravi");
        compare(app.login.signedInWith[1], "geheim");
    }

    function test_who_has_no_pin_here_is_asked_for_the_password() {
        open(1280, 800, {"signedIn": false});
        tap("officer-anil");
        seeNot("pin");
        type("password", "geheim");
        tap("sign-in");
        compare(app.login.signedInWith[0], "anil");
    }

    function test_after_the_password_a_pin_is_chosen_twice() {
        open(1280, 800, {"signedIn": false});
        app.login.pinWanted = true;
        seeNot("sign-in");
        type("new-pin", "471103");
        type("new-pin-again", "471103");
        tap("choose-pin");
        compare(app.login.pinsChosen[0], "471103");
        compare(app.login.pinsChosen[1], "471103");
        tap("start-over");
        see("sign-in");
    }

    function test_without_a_network_a_courier_carries_the_sign_in() {
        open(1280, 800, {"signedIn": false});
        tap("other-officer");
        seeNot("sign-in-write");
        app.login.courierOffered = true;
        see("sign-in-take");
        type("officer-id", "kamla");
        type("password", "geheim");
        see("sign-in-write");
        app.login.noticeText = "साइन इन की फ़ाइल बन गई।";
        see("sign-in-notice");
    }

    function test_a_damaged_store_is_made_anew_when_asked_and_not_before() {
        open(1280, 800, {"signedIn": false});
        app.login.repairOffered = true;
        seeNot("sign-in");
        tap("repair");
        compare(app.login.repairsAsked, 1);
        tap("repair-later");
        see("sign-in");
    }

    function test_another_officer_writes_the_id() {
        open(800, 1200, {"signedIn": false});
        tap("other-officer");
        type("officer-id", "kamla");
        type("password", "geheim");
        tap("sign-in");
        compare(app.login.signedInWith[0], "kamla");
    }

    function test_a_new_tablet_asks_for_server_and_code() {
        open(1280, 800, {"signedIn": false, "enrolled": false});
        seeNot("sign-in");
        type("server-url", "https://kannauj.example");
        type("enrol-code", "ABCD-1234");
        tap("enrol");
        compare(app.login.enrolledWith[0], "https://kannauj.example");
        compare(app.login.enrolledWith[1], "ABCD-1234");
    }

    function test_the_language_can_be_changed_before_signing_in() {
        open(1280, 800, {"signedIn": false});
        compare(see("sign-in").text, "साइन इन करें");
        tap("language-switch");
        compare(see("sign-in").text, "Sign in");
        compare(see("language-switch").text, "हिन्दी");
    }

    function test_a_store_that_cannot_open_is_said_in_words() {
        open(1280, 800, {"startupError": "डिस्क भरी हुई है।"});
        compare(see("startup-error").text, "डिस्क भरी हुई है।");
        seeNot("sign-in");
    }
}
