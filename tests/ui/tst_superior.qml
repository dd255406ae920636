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
