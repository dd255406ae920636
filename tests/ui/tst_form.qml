import QtTest

UiCase {
    name: "Form"

    function openForm(form: string) {
        openComplaint();
        tap("record-action");
        tap("form-" + form);
    }

    function test_every_kind_of_field_is_drawn() {
        openForm("joint_team");
        for (const name of ["field-date", "field-team-0-name", "field-land", "field-measured-yes", "field-state",
            "field-amount", "field-phone", "field-chief-0-mobile", "field-result"])
            see(name);
        seeNot("form-notice");
    }

    function test_what_is_typed_reaches_the_editor() {
        openForm("joint_team");
        const editor = app.complaint.formEditor;
        tap("today-date");
        compare(see("field-date").text, "14.07.2026");
        type("field-land", "214");
        compare(editor.fields.get(editor.row("land")).text, "214");
        compare(see("field-state").displayText, "चुनें");
        see("field-state").currentIndex = 1;
        see("field-state").activated(1);
        compare(editor.fields.get(editor.row("state")).text, "decided");
        tap("field-measured-no");
        compare(editor.fields.get(editor.row("measured")).text, "no");
        type("field-team-0-address", "तहसील");
        compare(editor.team[0].address, "तहसील");
    }

    function test_people_are_added_and_removed() {
        openForm("joint_team");
        tap("add-team");
        type("field-team-1-name", "सीता");
        compare(app.complaint.formEditor.team[1].name, "सीता");
        tap("remove-team-0");
        tryCompare(see("field-team-0-name"), "text", "सीता");
        seeNot("field-team-1-name");
    }

    function test_a_draft_that_comes_later_is_shown() {
        openForm("joint_team");
        app.complaint.formEditor.restore("सीता");
        tryCompare(see("field-team-0-name"), "text", "सीता");
    }

    function test_what_is_missing_is_said_at_its_field_and_above_and_the_page_stays() {
        openForm("joint_team");
        tap("save-form");
        compare(see("form-error").text, "परिणाम: यह आवश्यक है।");
        compare(app.complaint.formEditor.saves, 0);
    }

    function test_a_saved_form_leads_back_to_the_complaint() {
        openForm("joint_team");
        type("field-result", "मेड़ नापी गई");
        tap("save-form");
        compare(app.complaint.formEditor.saves, 1);
        see("take-feedback");
        seeNot("action-type-contact");
    }

    function test_the_stop_sign_of_a_cognizable_matter_stands_above_its_form() {
        openForm("cognizable");
        verify(see("form-notice").text.includes("173"));
    }

    function test_a_form_that_is_newer_than_the_app_says_what_to_do_and_can_not_be_saved() {
        openForm("boat_patrol");
        verify(see("newer-form").detail.includes("ऐप अपडेट करें"));
        verify(!see("save-form").enabled);
    }

    function test_what_a_record_gives_notice_of_stands_above_the_complaint() {
        open(1280, 800);
        app.only.notices.append({"text": "संज्ञेय अपराध / अभियोग", "detail": "FIR पंजीकृत करें", "stop": true});
        app.openComplaint("40016026000101");
        compare(see("stop-notice").text, "संज्ञेय अपराध / अभियोग");
    }
}
