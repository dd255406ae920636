import QtTest

UiCase {
    name: "Report"

    function test_submit_waits_and_says_what_is_missing() {
        openComplaint();
        tap("write-report");
        verify(!see("submit-report").enabled);
        compare(see("missing-text").text, "3 बातें शेष हैं: स्वतंत्र साक्षी, निष्कर्ष, संतुष्टि");
    }

    function test_complete_is_only_said_of_what_is_complete() {
        openComplaint();
        tap("write-report");
        app.complaint.checklist.canSubmit = true;
        app.complaint.checklist.missingText = "शेष: शिकायतकर्ता की संतुष्टि";
        compare(see("missing-text").text, "शेष: शिकायतकर्ता की संतुष्टि");
        verify(see("submit-report").enabled);
        app.complaint.checklist.missingText = "";
        compare(see("missing-text").text, "सब पूर्ण है; आख्या भेजी जा सकती है।");
    }

    function test_the_missing_conclusion_is_written_on_the_same_page() {
        openComplaint();
        tap("write-report");
        tap("preview-report");
        seeNot("fill-conclusion");
        tap("preview-report");
        tap("fill-conclusion");
        tryVerify(() => see("point-20").activeFocus);
        tap("back");
        see("record-action");
    }

    function test_one_tap_leads_to_the_gap() {
        openComplaint();
        tap("write-report");
        tap("fill-witnesses");
        see("person-mobile");
        compare(app.complaint.actionEditor.type, "statement");
        compare(app.complaint.actionEditor.of, "witness");
    }

    function test_a_gap_that_another_must_fill_has_no_button_but_a_hint() {
        openComplaint();
        tap("write-report");
        see("requirement-satisfaction");
        seeNot("fill-satisfaction");
    }

    function test_a_point_that_is_typed_reaches_the_editor() {
        openComplaint();
        tap("write-report");
        type("point-20", "मेड़ बनवाई गई");
        compare(app.complaint.reportEditor.points.get(3).text, "मेड़ बनवाई गई");
    }

    function test_saving_the_draft_stays_submitting_leaves() {
        openComplaint();
        tap("write-report");
        tap("save-report");
        compare(app.complaint.reportEditor.saves, 1);
        see("submit-report");
        app.complaint.checklist.canSubmit = true;
        tap("submit-report");
        compare(app.complaint.reportEditor.submits, 1);
        seeNot("submit-report");
    }

    function test_the_preview_shows_the_pages_and_makes_a_pdf() {
        openComplaint();
        tap("write-report");
        tap("preview-report");
        see("paper-page-0");
        see("paper-page-1");
        seeNot("pdf-news");
        tap("make-pdf");
        compare(app.complaint.papers.proposed, "report");
        see("make-pdf").chosen("file:///tmp/chosen.pdf");
        compare(app.complaint.papers.written, "report");
        compare(app.complaint.papers.to, "file:///tmp/chosen.pdf");
    }

    function test_what_came_of_the_pdf_is_said_with_its_place() {
        openComplaint();
        tap("write-report");
        tap("preview-report");
        app.complaint.papers.written = "report";
        app.complaint.papers.text = "PDF सहेजी गई।";
        app.complaint.papers.detail = "/home/ravi/Documents/aakhya.pdf";
        app.complaint.papers.tone = "good";
        compare(see("pdf-news").text, "PDF सहेजी गई।");
        compare(see("pdf-news").detail, "/home/ravi/Documents/aakhya.pdf");
        app.complaint.papers.busy = true;
        verify(!see("make-pdf").enabled);
    }
}
