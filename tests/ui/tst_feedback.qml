import QtTest

UiCase {
    name: "Feedback"

    function test_nobody_elses_data_is_on_the_screen_while_the_complainant_holds_it() {
        openComplaint();
        tap("take-feedback");
        see("feedback-satisfied");
        seeNot("worklist");
        seeNot("officer-name");
        seeNot("open-sync");
    }

    function test_dissatisfied_is_as_easy_as_satisfied() {
        openComplaint();
        tap("take-feedback");
        const yes = see("feedback-satisfied");
        const no = see("feedback-dissatisfied");
        compare(no.width, yes.width);
        compare(no.height, yes.height);
        compare(no.y, yes.y);
        verify(!see("save-feedback").enabled);
    }

    function test_dissatisfied_needs_a_reason() {
        openComplaint();
        tap("take-feedback");
        tap("feedback-dissatisfied");
        tap("save-feedback");
        compare(see("feedback-error").text, "असंतुष्टि का कारण लिखना आवश्यक है।");
        type("feedback-reason", "मेड़ अभी भी टूटी है");
        tap("save-feedback");
        compare(app.complaint.feedbackEditor.saves, 1);
        seeNot("feedback-satisfied");
        see("worklist");
    }

    function test_the_complainant_signs_and_may_begin_anew() {
        openComplaint();
        tap("take-feedback");
        tap("feedback-satisfied");
        const pad = see("signature-pad");
        see("thumb-camera").forceActiveFocus();
        wait(400);
        mousePress(pad, pad.width / 4, pad.height / 2);
        mouseMove(pad, pad.width / 2, pad.height / 4);
        mouseRelease(pad, pad.width / 2, pad.height / 4);
        const signature = app.complaint.feedbackEditor.signature;
        verify(/^M300 20/.test(signature.path), signature.path);
        verify(/ L600 10/.test(signature.path), signature.path);
        seeNot("thumb-camera");
        tap("clear-signature");
        verify(signature.empty);
        see("thumb-camera");
    }

    function test_who_cannot_sign_gives_a_thumb_and_nobody_elses_data_is_on_the_screen() {
        openComplaint();
        tap("take-feedback");
        tap("thumb-camera");
        see("viewfinder");
        seeNot("worklist");
        seeNot("officer-name");
        compare(app.complaint.photoEditor.opened, "thumb");
        tap("shoot");
        tap("keep-photo");
        see("feedback-satisfied");
        compare(app.complaint.photoEditor.saves, 1);
        app.complaint.feedbackEditor.thumbTaken = true;
        see("thumb-taken");
        seeNot("signature-pad");
    }

    function test_who_was_not_met_is_not_asked_to_sign() {
        openComplaint();
        tap("take-feedback");
        tap("feedback-unreachable");
        seeNot("signature-pad");
    }

    function test_the_question_and_the_answers_are_read_aloud() {
        openComplaint();
        tap("take-feedback");
        tap("read-aloud");
        const editor = app.complaint.feedbackEditor;
        compare(editor.read.length, 5);
        compare(editor.read[2], "संतुष्ट");
        compare(see("read-aloud").text, "रोकें");
        tap("read-aloud");
        verify(!editor.reading);
        editor.canReadAloud = false;
        seeNot("read-aloud");
    }

    function test_the_reason_stands_under_its_label_on_every_tablet_data() {
        return [{"tag": "small", "width": 600, "height": 960}, {"tag": "upright", "width": 800, "height": 1280},
            {"tag": "lying", "width": 1280, "height": 800}];
    }

    function test_the_reason_stands_under_its_label_on_every_tablet(tablet: var) {
        open(tablet.width, tablet.height);
        app.complaint = app.only;
        tap("take-feedback");
        tap("feedback-satisfied");
        const field = see("feedback-reason");
        verify(field.y < 40, field.y);
        verify(field.y + field.height <= field.parent.height);
    }

    function test_the_complainant_may_read_it_in_english() {
        openComplaint();
        tap("take-feedback");
        tap("feedback-language");
        compare(see("feedback-dissatisfied").text, "Dissatisfied");
        compare(app.complaint.feedbackEditor.language, "en");
    }
}
