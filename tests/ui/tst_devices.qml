import QtTest

UiCase {
    id: desk

    name: "Devices"

    SignalSpy {
        id: taken_over

        target: desk.app ? desk.app.devices : null
        signalName: "takenOver"
    }

    SignalSpy {
        id: revoked

        target: desk.app ? desk.app.devices : null
        signalName: "revoked"
    }

    function openTablets() {
        open(1280, 800);
        app.officerRole = "supervisor";
        tap("open-devices");
    }

    function test_only_a_supervisor_has_them() {
        open(1280, 800);
        seeNot("open-devices");
        app.officerRole = "supervisor";
        see("open-devices");
    }

    function test_a_code_is_made_and_read_out() {
        openTablets();
        seeNot("made-code");
        tap("make-code");
        compare(see("made-code").text, "7QK4-M2XD");
    }

    function test_what_was_kept_aside_is_taken_over() {
        openTablets();
        see("set-aside-t1");
        tap("take-over-t1");
        compare(taken_over.signalArguments[taken_over.count - 1][0], "t1");
        seeNot("take-over-t2");
    }

    function test_a_tablet_is_taken_out_of_service_only_when_it_is_really_meant() {
        openTablets();
        const before = revoked.count;
        tap("revoke-t2");
        tap("keep-t2");
        compare(revoked.count, before);
        tap("revoke-t2");
        tap("really-revoke-t2");
        compare(revoked.signalArguments[revoked.count - 1][0], "t2");
        seeNot("revoke-t3");
    }
}
