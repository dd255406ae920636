import QtTest
import Nistaran.Controls

UiCase {
    name: "Panes"

    function test_on_a_wide_screen_list_and_complaint_stand_side_by_side() {
        open(1280, 800);
        tap("card-40016026000101");
        see("record-action");
        see("worklist");
        seeNot("back");
    }

    function test_on_a_narrow_screen_the_complaint_takes_the_place_of_the_list() {
        open(800, 1200);
        tap("card-40016026000101");
        see("record-action");
        seeNot("worklist");
        tap("back");
        see("worklist");
        seeNot("record-action");
    }

    function test_turning_the_tablet_keeps_the_complaint_open() {
        open(1280, 800);
        tap("card-40016026000101");
        window.width = 800;
        window.height = 1200;
        see("back");
        see("record-action");
        seeNot("worklist");
    }

    function test_day_and_night_is_one_tap_and_the_app_keeps_it() {
        open(1280, 800);
        tap("theme-switch");
        verify(app.dark);
        verify(Theme.dark);
        tap("theme-switch");
        verify(!Theme.dark);
    }

    function test_signing_out_leaves_nothing_on_the_screen() {
        open(1280, 800);
        tap("card-40016026000101");
        tap("sign-out");
        see("sign-in");
        seeNot("record-action");
        seeNot("worklist");
    }
}
