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

    function test_the_complainant_may_read_it_in_english() {
        openComplaint();
        tap("take-feedback");
        tap("feedback-language");
        compare(see("feedback-dissatisfied").text, "Dissatisfied");
        compare(app.complaint.feedbackEditor.language, "en");
    }
}
