import QtTest

UiCase {
    id: superior

    name: "Superior"

    SignalSpy {
        id: returned

        target: superior.app && superior.app.complaint ? superior.app.complaint.decisionEditor : null
        signalName: "returned"
    }

    SignalSpy {
        id: made_sensitive

        target: superior.app && superior.app.complaint ? superior.app.complaint.accessEditor : null
        signalName: "sensitiveSet"
    }

    SignalSpy {
        id: taken_off

        target: superior.app && superior.app.complaint ? superior.app.complaint.accessEditor : null
        signalName: "takenOff"
    }

    SignalSpy {
        id: let_in

        target: superior.app && superior.app.complaint ? superior.app.complaint.accessEditor : null
        signalName: "named"
    }

    SignalSpy {
        id: marked

        target: superior.app && superior.app.complaint ? superior.app.complaint.markEditor : null
        signalName: "marked"
    }

    SignalSpy {
        id: waived

        target: superior.app && superior.app.complaint ? superior.app.complaint.fieldEditor : null
        signalName: "waived"
    }

    function direct() {
        openComplaint();
        app.complaint.canDecide = true;
        app.complaint.canMark = true;
        app.complaint.canWaive = true;
    }

    function test_a_report_is_approved_beside_its_evidence() {
        direct();
        tap("review");
        tap("approve");
        compare(app.complaint.decisionEditor.approvals, 1);
        seeNot("approve");
    }

    function test_a_special_close_without_proof_is_not_approved_and_says_what_is_missing() {
        direct();
        const asked = app.complaint.evidence.specialClose;
        asked.asked = true;
        asked.missing = "विशेष बंद का प्रमाण दर्ज नहीं है";
        tap("review");
        compare(see("approve").text, "विशेष बंद अनुमोदित करें");
        verify(!see("approve").enabled);
        compare(see("special-close-missing").text, asked.missing);
        asked.missing = "";
        tap("approve");
        compare(app.complaint.decisionEditor.approvals, 1);
    }

    function test_an_ordinary_report_shows_no_special_close() {
        direct();
        tap("review");
        compare(see("approve").text, "अनुमोदित करें");
        seeNot("special-close");
    }

    function test_report_and_evidence_stand_side_by_side_and_each_scrolls_by_itself() {
        direct();
        tap("review");
        const report = see("report-column");
        const evidence = see("evidence-column");
        verify(report.mapToItem(null, 0, 0).x + report.width <= evidence.mapToItem(null, 0, 0).x);
        see("photo-op21").forceActiveFocus();
        tryVerify(() => evidence.contentY > 0);
        compare(report.contentY, 0);
    }

    function test_a_photo_beside_the_report_opens_and_one_comes_back_to_the_report() {
        direct();
        tap("review");
        tap("photo-op21");
        compare(app.complaint.attachmentViewer.opened, "op21");
        see("attachment-state");
        tap("back");
        see("approve");
    }

    function test_the_gap_of_a_special_close_is_one_tap_away() {
        openComplaint();
        app.complaint.checklist.append({"requirement": "special_close_proof", "label": "विशेष बंद का प्रमाण",
            "standing": "missing", "mine": true, "hint": "", "waivable": false});
        app.complaint.canWaive = true;
        see("fill-special_close_proof");
        seeNot("waive-special_close_proof");
        tap("fill-special_close_proof");
        compare(app.complaint.formEditor.form, "court_case");
        tap("back");
        app.complaint.evidence.specialClose.inCourt = false;
        tap("fill-special_close_proof");
        see("attach-file");
    }

    function test_a_row_of_the_load_lists_what_that_officer_has() {
        open(1280, 800, {"officerRole": "inspector"});
        tap("open-load");
        tap("load-officer:dinesh@tirwa");
        compare(app.worklist.holder, "officer:dinesh@tirwa");
        seeNot("load-station:tirwa");
        tap("all-holders");
        compare(app.worklist.holder, "");
        seeNot("all-holders");
    }

    function test_an_officer_has_no_board_of_others() {
        open(1280, 800);
        see("sign-out");
        seeNot("open-load");
    }

    function test_a_report_goes_back_only_with_an_objection() {
        direct();
        tap("review");
        tap("return");
        verify(!see("send-back").enabled);
        type("objection-text", "नाप नहीं लिखी");
        tap("send-back");
        compare(returned.signalArguments[returned.count - 1][1], "नाप नहीं लिखी");
    }

    function test_an_inspector_may_return_but_not_approve() {
        direct();
        app.complaint.canApprove = false;
        tap("review");
        see("return");
        seeNot("approve");
    }

    function test_marking_names_an_officer() {
        direct();
        tap("mark");
        verify(!see("save-mark").enabled);
        tap("mark-officer-meena");
        tap("save-mark");
        compare(marked.signalArguments[marked.count - 1][1], "meena");
    }

    function test_the_station_that_is_chosen_is_the_one_that_is_listed() {
        direct();
        tap("mark");
        compare(see("mark-station").currentText, "सभी थाने");
        tap("mark-officer-meena");
        app.complaint.markEditor.station = "thathia";
        compare(see("mark-station").currentText, "ठठिया");
        see("mark-station").forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(app.complaint.markEditor.station, "tirwa");
        verify(!see("save-mark").enabled);  // whoever was chosen may not be listed any more
    }

    function test_a_sensitive_matter_says_who_sees_it_and_lets_in_and_takes_off() {
        direct();
        app.complaint.canDirect = true;
        seeNot("name-officer");
        tap("sensitive");
        compare(made_sensitive.signalArguments[made_sensitive.count - 1][0], true);
        app.complaint.sensitive = true;
        seeNot("take-off-ravi");  // who works it sees it
        tap("take-off-sunita");
        compare(taken_off.signalArguments[taken_off.count - 1][0], "sunita");
        see("name-officer").forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(let_in.signalArguments[let_in.count - 1][0], "meena");
    }

    function test_a_waiver_has_a_reason() {
        direct();
        tap("waive-witnesses");
        verify(!see("save-waive").enabled);
        type("waive-reason", "ग्राम में कोई साक्षी उपलब्ध नहीं");
        tap("save-waive");
        compare(waived.signalArguments[waived.count - 1][0], "witnesses");
        seeNot("waive-reason");
    }
}
