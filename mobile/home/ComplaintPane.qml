// The open complaint and the pages that one goes to from it, one above the other. A page gets its view model when it is
// pushed and is gone before the complaint is: it never sees one that went away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Material
import Nistaran
import Nistaran.Controls

StackView {
    id: pane

    property ComplaintView complaint: null
    property bool backVisible: true

    // Where one is, above the complaint itself: to come back to it. Empty: at the complaint.
    readonly property string place: currentItem instanceof FormPage ? "form:" + complaint.formEditor.form
        : currentItem instanceof ActionPage ? "action" : currentItem instanceof ReportPage ? "report" : ""

    signal closed
    signal feedbackTapped
    signal reviewTapped
    signal otherTapped(string number)

    function show(opened: ComplaintView) {
        pane.pop(null, StackView.Immediate);
        pane.complaint = opened;
        if (opened)
            pane.push(Qt.resolvedUrl("../complaint/ComplaintPage.qml"), {"complaint": opened}, StackView.Immediate);
    }

    function goTo(place: string) {
        if (place.startsWith("form:"))
            pane.fillIn(place.slice(5));
        else if (place === "action")
            pane.goOnRecording();
        else if (place === "report")
            pane.writeReport();
    }

    // Whose complaint this is, for pages that hide it.
    function context(): string {
        return Theme.beside(pane.complaint.number, pane.complaint.complainantName);
    }

    function record(type: string, speaker: string) {
        pane.complaint.actionEditor.type = type;
        pane.complaint.actionEditor.of = speaker;
        pane.goOnRecording();
    }

    function goOnRecording() {
        pane.push(Qt.resolvedUrl("../action/ActionPage.qml"), {"editor": pane.complaint.actionEditor,
            "forms": pane.complaint.forms, "subtitle": pane.context()});
    }

    function fillIn(form: string) {
        pane.complaint.formEditor.open(form);
        pane.push(Qt.resolvedUrl("../forms/FormPage.qml"), {"editor": pane.complaint.formEditor,
            "subtitle": pane.context()});
    }

    // Back to where it was begun: a form is chosen on a page that has no more to say once it is saved.
    function leave() {
        const chosen = pane.currentItem instanceof FormPage && pane.get(pane.depth - 2) instanceof ActionPage;
        pane.pop(pane.get(pane.depth - (chosen ? 3 : 2)));
    }

    function writeReport() {
        pane.push(Qt.resolvedUrl("../report/ReportPage.qml"), {"complaint": pane.complaint});
    }

    // Where the matter is before a court its number proves it; else a file does.
    function prove() {
        if (pane.complaint.evidence.specialClose.inCourt)
            return pane.fillIn("court_case");
        const page = pane.get(1) as ComplaintPage;
        pane.pop(page);
        page.showFiles();
    }

    function fillGap(requirement: string) {
        const gaps = {"satisfaction": () => pane.feedbackTapped(), "conclusion": () => pane.writeReport(),
            "witnesses": () => pane.record("statement", "witness"),
            "special_close_reason": () => pane.fillIn("special_close_request"), "special_close_proof": () => pane.prove()};
        (gaps[requirement] ?? (() => pane.record(requirement, "complainant")))();
    }

    initialItem: Rectangle {
        color: Theme.page

        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.gapHuge, 380)
            glyph: Glyphs.page
            title: qsTr("कोई सन्दर्भ चुनें")
            text: qsTr("बाईं सूची से किसी सन्दर्भ को छूने पर उसका पूरा विवरण यहाँ खुलेगा।")
        }
    }

    Connections {
        target: pane.currentItem as PageFrame

        function onDone() {
            pane.leave();
        }

        function onBackRequested() {
            if (pane.depth > 2)
                pane.pop();
            else
                pane.closed();
        }
    }

    Binding {
        target: pane.currentItem as ComplaintPage
        property: "backVisible"
        value: pane.backVisible
        when: pane.currentItem instanceof ComplaintPage
    }

    Connections {
        target: pane.currentItem as ComplaintPage

        function onRecordTapped() {
            pane.record("contact", "complainant");
        }

        function onFeedbackTapped() {
            pane.feedbackTapped();
        }

        function onReportTapped() {
            pane.writeReport();
        }

        function onReviewTapped() {
            pane.reviewTapped();
        }

        function onOtherTapped(number: string) {
            pane.otherTapped(number);
        }

        function onMarkTapped() {
            pane.push(Qt.resolvedUrl("../mark/MarkPage.qml"), {"editor": pane.complaint.markEditor,
                "subtitle": pane.context()});
        }

        function onConflictsTapped() {
            pane.push(Qt.resolvedUrl("../conflict/ConflictPage.qml"), {"conflicts": pane.complaint.conflicts});
        }

        function onGapTapped(requirement: string) {
            pane.fillGap(requirement);
        }

        function onAttachmentTapped(attachment: string) {
            pane.complaint.attachmentViewer.open(attachment);
            pane.push(Qt.resolvedUrl("../evidence/AttachmentPage.qml"), {"viewer": pane.complaint.attachmentViewer,
                "subtitle": pane.context()});
        }

        function onCameraTapped() {
            pane.push(Qt.resolvedUrl("../evidence/CameraPage.qml"), {"editor": pane.complaint.photoEditor,
                "purpose": "evidence", "subtitle": pane.context()});
        }

        function onCallEnded(result: string) {
            pane.complaint.actionEditor.takeCall(result);
            pane.goOnRecording();
        }
    }

    Connections {
        target: pane.currentItem as ActionPage

        function onFormTapped(form: string) {
            pane.fillIn(form);
        }
    }

    Connections {
        target: pane.currentItem as ReportPage

        function onGapTapped(requirement: string) {
            pane.fillGap(requirement);
        }
    }
}
