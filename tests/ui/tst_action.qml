import QtTest

UiCase {
    name: "Action"

    function test_what_is_missing_is_said_and_the_page_stays() {
        openComplaint();
        tap("record-action");
        tap("save-action");
        compare(see("action-error").text, "बताइए कि बात हुई या नहीं।");
        compare(app.complaint.actionEditor.saves, 0);
    }

    function test_a_talk_is_recorded_with_three_taps() {
        openComplaint();
        tap("record-action");
        tap("result-reached");
        tap("save-action");
        compare(app.complaint.actionEditor.saves, 1);
        see("record-action");
    }

    function test_each_type_asks_for_its_own() {
        openComplaint();
        tap("record-action");
        see("result-reached");
        tap("action-type-visit");
        see("visit-lat");
        seeNot("result-reached");
        tap("action-type-witness");
        see("person-mobile");
        compare(app.complaint.actionEditor.of, "witness");
        tap("action-type-statement");
        see("statement-of-opposite");
        seeNot("person-mobile");
        tap("action-type-note");
        seeNot("statement-of-opposite");
    }

    function test_the_position_is_taken_by_a_tap_and_says_how_far_it_is() {
        openComplaint();
        tap("record-action");
        tap("action-type-visit");
        seeNot("position-news");
        tap("take-position");
        compare(app.complaint.actionEditor.place.takes, 1);
        verify(see("position-news").text.includes("12 मी"));
        verify(see("position-news").detail.includes("140 मी"));
        compare(see("visit-lat").text, "27.033120");
    }

    function test_a_tablet_that_knows_no_position_has_no_button_for_it() {
        openComplaint();
        app.complaint.actionEditor.place.offered = false;
        tap("record-action");
        tap("action-type-visit");
        seeNot("take-position");
        type("visit-lat", "27.05");
        compare(app.complaint.actionEditor.place.lat, "27.05");
    }

    function test_what_is_typed_reaches_the_editor() {
        openComplaint();
        tap("record-action");
        type("action-text", "घर पर मिलीं");
        compare(app.complaint.actionEditor.text, "घर पर मिलीं");
    }
}
