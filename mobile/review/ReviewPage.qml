// The supervisor reads the report beside the evidence for it, and decides.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property ComplaintView complaint

    readonly property DecisionEditor editor: complaint.decisionEditor
    readonly property Evidence evidence: complaint.evidence
    readonly property SpecialCloseView specialClose: evidence.specialClose
    readonly property bool beside: width >= Theme.twoPaneWidth
    readonly property real columnHeight: Math.max(360, viewHeight - 2 * margin)
    // A small tablet with large letters has no room for two long names.
    readonly property bool cramped: specialClose.asked && width < 400 * Theme.textScale
    property bool objecting: false

    signal attachmentTapped(string attachment)

    title: qsTr("आख्या परखें")
    subtitle: Theme.beside(Theme.beside(complaint.number, complaint.complainantName), complaint.officerName)
    columnWidth: 1360
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
            text: page.cramped ? qsTr("वापस") : qsTr("वापस करें")
            glyph: page.cramped ? "" : Glyphs.undo
            tone: Theme.bad
            enabled: page.complaint.canDecide && !page.editor.busy
            Layout.minimumWidth: page.cramped ? 0 : 150
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
            text: page.specialClose.asked ? qsTr("विशेष बंद अनुमोदित करें") : qsTr("अनुमोदित करें")
            glyph: page.cramped ? "" : Glyphs.check
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: !page.editor.busy && page.specialClose.missing === ""
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

    SpecialCloseCard {
        specialClose: page.specialClose
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

    // Beside each other each column scrolls by itself: a point of the report can be held against any piece of evidence.
    GridLayout {
        columns: page.beside ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        ScrollColumn {
            objectName: "report-column"
            scrolls: page.beside
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.preferredHeight: page.beside ? page.columnHeight : implicitHeight
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

        ScrollColumn {
            objectName: "evidence-column"
            scrolls: page.beside
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.preferredHeight: page.beside ? page.columnHeight : implicitHeight
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

            PhotosCard {
                photos: page.evidence.photos
                Layout.fillWidth: true
                onOpened: attachment => page.attachmentTapped(attachment)
            }

            SketchCard {
                place: page.evidence.place
                Layout.fillWidth: true
            }

            StatementsCard {
                statements: page.evidence.statements
                Layout.fillWidth: true
            }

            ContactsCard {
                contacts: page.evidence.contacts
                Layout.fillWidth: true
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
