// The supervisor reads the report beside what is on record, and decides.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property ComplaintView complaint

    readonly property DecisionEditor editor: complaint.decisionEditor
    property bool objecting: false

    title: qsTr("आख्या परखें")
    subtitle: Theme.beside(Theme.beside(complaint.number, complaint.complainantName), complaint.officerName)
    columnWidth: 1200
    trailing: DueChip {
        dueState: page.complaint.dueState
        text: page.complaint.dueText
    }
    acts: [
        Item {
            Layout.fillWidth: true
        },
        AppButton {
            objectName: "cancel-return"
            visible: page.objecting
            text: qsTr("रद्द करें")
            kind: AppButton.Quiet
            onClicked: page.objecting = false
        },
        AppButton {
            objectName: "return"
            visible: !page.objecting
            text: qsTr("वापस करें")
            glyph: Glyphs.undo
            tone: Theme.bad
            enabled: page.complaint.canDecide && !page.editor.busy
            Layout.minimumWidth: 150
            onClicked: {
                page.objecting = true;
                objection.begin();
            }
        },
        AppButton {
            objectName: "send-back"
            visible: page.objecting
            text: qsTr("आपत्ति के साथ वापस करें")
            glyph: Glyphs.undo
            kind: AppButton.Filled
            tone: Theme.bad
            busy: page.editor.busy
            enabled: objection.objection !== "" && !page.editor.busy
            onClicked: page.editor.sendBack(objection.point, objection.objection)
        },
        AppButton {
            objectName: "approve"
            visible: !page.objecting && page.complaint.canApprove
            text: qsTr("अनुमोदित करें")
            glyph: Glyphs.check
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: !page.editor.busy
            Layout.minimumWidth: 180
            onClicked: page.editor.approve()
        }
    ]

    Connections {
        target: page.editor

        function onSaved() {
            page.done();
        }
    }

    Banner {
        objectName: "decision-error"
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

    ObjectionForm {
        id: objection

        visible: page.objecting
        report: page.complaint.reportEditor
        Layout.fillWidth: true
    }

    GridLayout {
        id: columns

        columns: page.width >= Theme.twoPaneWidth ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            SectionCard {
                title: qsTr("आख्या")
                glyph: Glyphs.page
                Layout.fillWidth: true

                ReportPreview {
                    lines: page.complaint.reportPreview
                    Layout.fillWidth: true
                }
            }

            SectionCard {
                title: qsTr("शिकायत")
                glyph: Glyphs.speech
                Layout.fillWidth: true

                BodyText {
                    text: page.complaint.complaintText
                    Layout.fillWidth: true
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            SectionCard {
                title: qsTr("अभिलेख पर क्या है")
                glyph: Glyphs.done
                Layout.fillWidth: true

                Checklist {
                    checklist: page.complaint.checklist
                    canAct: false
                    Layout.fillWidth: true
                }

                LabelledText {
                    label: qsTr("शिकायतकर्ता का फीडबैक")
                    text: page.complaint.feedbackText
                    Layout.fillWidth: true
                }
            }

            SectionCard {
                title: qsTr("की गई कार्रवाई")
                glyph: Glyphs.lines
                spacing: 0
                Layout.fillWidth: true

                Timeline {
                    entries: page.complaint.timeline
                    Layout.fillWidth: true
                }
            }
        }
    }
}
