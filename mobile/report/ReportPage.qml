// The report: what is still missing, its points, how it reads, and the way to the supervisor.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property ComplaintView complaint

    signal gapTapped(string requirement)
    signal pointWanted(string point)

    readonly property ReportEditor editor: complaint.reportEditor
    readonly property ChecklistModel checklist: complaint.checklist
    // Only satisfaction missing: it can be submitted, but complete it is not.
    readonly property bool complete: checklist.canSubmit && checklist.missingText === ""
    property bool previewing: false
    property bool submitting: false

    function fillGap(requirement: string) {
        if (requirement !== "conclusion")
            return page.gapTapped(requirement);
        page.previewing = false;
        page.pointWanted(page.editor.conclusionPoint);
    }

    title: qsTr("आख्या")
    subtitle: Theme.beside(complaint.number, complaint.complainantName)
    trailing: AppButton {
        objectName: "preview-report"
        text: page.previewing ? qsTr("लिखना जारी रखें") : qsTr("पूर्वावलोकन")
        glyph: page.previewing ? Glyphs.pencil : Glyphs.page
        kind: AppButton.Quiet
        onClicked: {
            page.previewing = !page.previewing;
            if (page.previewing)
                page.complaint.papers.previewReport();
        }
    }
    note: Caption {
        objectName: "missing-text"
        text: page.complete ? qsTr("सब पूर्ण है; आख्या भेजी जा सकती है।") : page.checklist.missingText
        color: page.complete ? Theme.good.ink : Theme.warn.ink
        font.bold: true
        Layout.fillWidth: true
    }
    acts: [
        AppButton {
            objectName: "save-report"
            text: qsTr("प्रारूप सहेजें")
            enabled: !page.editor.busy
            onClicked: {
                page.submitting = false;
                page.editor.save();
            }
        },
        AppButton {
            objectName: "submit-report"
            visible: page.complaint.canWriteReport
            text: page.checklist.submitLabel
            glyph: Glyphs.send
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: page.checklist.canSubmit && !page.editor.busy
            onClicked: {
                page.submitting = true;
                page.editor.submit();
            }
        }
    ]

    Connections {
        target: page.editor

        function onSaved() {
            if (page.submitting)
                page.done();
        }
    }

    Banner {
        objectName: "report-error"
        visible: page.editor.errorText !== ""
        text: page.editor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    NoticeList {
        notices: page.complaint.notices
        Layout.fillWidth: true
    }

    Banner {
        objectName: "last-objection"
        visible: page.complaint.lastObjection !== ""
        text: page.complaint.objectionPoint !== "" ? qsTr("आपत्ति, बिन्दु %1").arg(page.complaint.objectionPoint)
            : qsTr("आपत्ति")
        detail: page.complaint.lastObjection
        glyph: Glyphs.undo
        tone: Theme.bad
        Layout.fillWidth: true
    }

    SectionCard {
        visible: !page.previewing
        title: qsTr("प्रस्तुत करने से पहले")
        glyph: Glyphs.done
        Layout.fillWidth: true

        Checklist {
            checklist: page.checklist
            Layout.fillWidth: true
            onGapTapped: requirement => page.fillGap(requirement)
        }
    }

    SectionCard {
        visible: page.previewing
        title: qsTr("पूर्वावलोकन")
        glyph: Glyphs.page
        Layout.fillWidth: true

        SavedBanner {
            objectName: "pdf-news"
            visible: page.complaint.papers.written === "report"
            text: page.complaint.papers.text
            detail: page.complaint.papers.detail
            outcome: page.complaint.papers.tone
            Layout.fillWidth: true
        }

        SaveButton {
            objectName: "make-pdf"
            text: qsTr("PDF बनाएँ")
            question: qsTr("PDF कहाँ सहेजें?")
            suffix: "pdf"
            filters: [qsTr("PDF (*.pdf)")]
            busy: page.complaint.papers.busy
            enabled: !page.complaint.papers.busy
            Layout.alignment: Qt.AlignRight
            onClicked: ask(page.complaint.papers.proposedReport())
            onChosen: file => page.complaint.papers.writeReport(file)
        }

        PaperPreview {
            papers: page.complaint.papers
            Layout.fillWidth: true
        }
    }

    SectionCard {
        visible: !page.previewing
        title: page.editor.formTitle
        glyph: Glyphs.lines
        spacing: Theme.gapLarge + 2
        Layout.fillWidth: true

        Repeater {
            model: page.editor.points

            ReportPoint {
                id: written

                Layout.fillWidth: true
                onEdited: text => page.editor.setText(point, text)

                Connections {
                    target: page

                    function onPointWanted(point: string) {
                        if (point === written.point)
                            written.focusText();
                    }
                }
            }
        }
    }
}
