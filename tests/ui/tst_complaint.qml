import QtTest

UiCase {
    id: complaint

    name: "Complaint"

    SignalSpy {
        id: spotSet

        target: complaint.app && complaint.app.complaint ? complaint.app.complaint.fieldEditor : null
        signalName: "spotSet"
    }

    SignalSpy {
        id: fieldSet

        target: complaint.app && complaint.app.complaint ? complaint.app.complaint.fieldEditor : null
        signalName: "fieldSet"
    }

    SignalSpy {
        id: otherTaken

        target: complaint.app && complaint.app.complaint ? complaint.app.complaint.conflicts : null
        signalName: "otherTaken"
    }

    SignalSpy {
        id: withdrawn

        target: complaint.app && complaint.app.complaint ? complaint.app.complaint.held : null
        signalName: "withdrawn"
    }

    function test_one_tap_takes_the_other_value() {
        openComplaint();
        tap("open-conflicts");
        tap("take-other-c1");
        compare(otherTaken.signalArguments[otherTaken.count - 1][0], "c1");
        seeNot("take-other-c1");
        tap("back");
        seeNot("conflict-banner");
    }

    function test_what_came_of_a_call_is_asked_and_recorded_as_contact() {
        openComplaint();
        seeNot("call-outcome");
        tap("call");
        compare(app.complaint.calls, 1);
        see("call-outcome");
        tap("call-unreachable");
        compare(app.complaint.actionEditor.type, "contact");
        compare(app.complaint.actionEditor.result, "unreachable");
        see("save-action");
        tap("back");
        seeNot("call-outcome");
        tap("call");
        tap("call-not-made");
        seeNot("call-outcome");
        seeNot("save-action");
    }

    function test_where_the_complaint_is_is_typed_on_its_card() {
        openComplaint();
        spotSet.clear();
        seeNot("spot-lat");
        tap("edit-spot");
        type("spot-lat", "27.055");
        type("spot-lon", "79.918");
        tap("save-spot");
        compare(spotSet.count, 1);
        compare(spotSet.signalArguments[0][0], "27.055");
        app.complaint.spotText = "27.05500, 79.91800";
        seeNot("spot-lat");
        compare(see("spot").text, "27.05500, 79.91800");
    }

    function test_nobody_is_called_without_a_number() {
        openComplaint();
        app.complaint.complainantDial = "";
        seeNot("call");
    }

    function test_a_wrong_mobile_number_is_corrected_in_place() {
        openComplaint();
        tap("edit-mobile");
        see("mobile").clear();
        type("mobile", "9999900017");
        tap("save-mobile");
        compare(fieldSet.signalArguments[fieldSet.count - 1][0], "complainant.mobile");
        compare(fieldSet.signalArguments[fieldSet.count - 1][1], "9999900017");
        seeNot("save-mobile");
    }

    function test_a_number_that_was_only_looked_at_stays_as_it_is() {
        openComplaint();
        const before = fieldSet.count;
        tap("edit-mobile");
        type("mobile", "77");
        tap("cancel-mobile");
        seeNot("mobile");
        compare(fieldSet.count, before);
        tap("edit-mobile");
        compare(see("mobile").text, app.complaint.complainantMobile);
    }

    function test_what_is_held_is_seen_and_can_be_withdrawn() {
        openComplaint();
        tap("withdraw-op7");
        compare(withdrawn.signalArguments[withdrawn.count - 1][0], "op7");
    }

    function test_a_file_that_has_not_arrived_says_so() {
        openComplaint();
        compare(see("file-state-op21").text, "अभी सर्वर पर नहीं पहुँची");
        compare(see("file-state-op20").text, "सर्वर पर है");
        see("attach-file");
        app.complaint.attachmentEditor.errorText = "फ़ाइल बहुत बड़ी है";
        see("attach-error");
    }

    function test_a_file_opens_by_a_tap_and_says_why_it_is_not_there_yet() {
        openComplaint();
        tap("file-op21");
        compare(app.complaint.attachmentViewer.opened, "op21");
        verify(see("attachment-state").text.indexOf("संपर्क होते ही") >= 0);
        seeNot("save-copy");
        app.complaint.attachmentViewer.stateText = "यह फ़ाइल यहाँ नहीं खुलती (1.2 MB): प्रति सहेजें और उसे खोलें।";
        app.complaint.attachmentViewer.here = true;
        tap("save-copy");
        verify(app.complaint.attachmentViewer.proposed);
        see("save-copy").chosen("file:///tmp/copy.pdf");
        compare(app.complaint.attachmentViewer.saved, "file:///tmp/copy.pdf");
        tap("back");
        see("record-action");
    }

    function test_a_picture_fills_the_page_and_can_be_enlarged() {
        openComplaint();
        tap("file-op21");
        app.complaint.attachmentViewer.stateText = "";
        app.complaint.attachmentViewer.picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAAK0lEQVR42u3NMQ0AAAgDsIlFBCIQjQw4mvRveupExGKxWCwWi8VisVj8N15Fn5fbyCfnOwAAAABJRU5ErkJggg==";
        const picture = see("attachment-picture");
        tryVerify(() => picture.height > 100);
        fuzzyCompare(picture.height / picture.width, 0.75, 0.01);
        seeNot("attachment-state");
        const before = picture.width;
        tap("enlarge");
        compare(picture.width, 2 * before);
    }

    function test_the_certificate_is_offered_where_something_was_attached_here() {
        openComplaint();
        tap("make-certificate");
        compare(app.complaint.papers.proposed, "certificate");
        see("make-certificate").chosen("file:///tmp/63.pdf");
        compare(app.complaint.papers.to, "file:///tmp/63.pdf");
        app.complaint.papers.text = "PDF सहेजी गई।";
        compare(see("certificate-news").text, "PDF सहेजी गई।");
        app.complaint.papers.written = "report";
        seeNot("certificate-news");
        app.complaint.papers.certifiable = false;
        seeNot("make-certificate");
    }

    function test_the_whole_screen_speaks_english_after_one_tap() {
        openComplaint();
        compare(see("record-action").text, "कार्रवाई दर्ज करें");
        tap("language-switch");
        compare(see("record-action").text, "Record action");
        compare(see("filter-defaulter").text, "Defaulter");
        tap("language-switch");
        compare(see("record-action").text, "कार्रवाई दर्ज करें");
    }

    function test_what_arrives_does_not_push_away_what_is_being_written() {
        openComplaint();
        app.complaint.canDirect = true;
        see("internal-due").forceActiveFocus();
        for (let i = 0; i < 6; ++i)
            app.complaint.timeline.insert(0, app.complaint.timeline.get(0));
        const field = see("internal-due");
        tryVerify(() => field.mapToItem(null, 0, field.height).y < see("open-sync").mapToItem(null, 0, 0).y);
    }

    function test_a_toast_says_that_it_was_saved() {
        openComplaint();
        app.toast("सहेजा गया", "good");
        compare(see("toast").text, "सहेजा गया");
    }

    function test_what_may_be_the_same_matter_is_one_tap_away() {
        openComplaint();
        compare(see("alike-40016025004411").why, "पूर्व सन्दर्भ");
        tap("alike-30016026000512");
        compare(app.complaint.number, "30016026000512");
    }
}
