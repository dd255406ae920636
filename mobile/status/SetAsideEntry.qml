// Something recorded that is not in force: what, why, and the way on.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: entry

    required property string operationId
    required property string what
    required property string complaint
    required property string whenText
    required property string state
    required property string stateText
    required property string reasonText
    required property bool canTryAgain

    signal triedAgain
    signal opened

    readonly property bool held: state === "held"

    implicitHeight: column.implicitHeight + Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: what + ", " + complaint + ", " + stateText + ", " + reasonText

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: entry.what
                    font.bold: true
                    lineHeight: 1
                    Layout.fillWidth: true
                }

                Caption {
                    text: Theme.beside(entry.complaint, entry.whenText)
                    color: Theme.warn.ink
                    Layout.fillWidth: true
                }
            }

            StateChip {
                text: entry.stateText
                glyph: entry.held ? Glyphs.pause : Glyphs.refuse
                tone: entry.held ? Theme.neutral : Theme.bad
                Layout.alignment: Qt.AlignTop
            }
        }

        BodyText {
            objectName: "reason-" + entry.operationId
            text: entry.reasonText
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            AppButton {
                objectName: "try-again-" + entry.operationId
                visible: entry.canTryAgain
                text: qsTr("फिर कोशिश करें")
                glyph: Glyphs.sync
                Accessible.name: text + ": " + entry.what
                onClicked: entry.triedAgain()
            }

            AppButton {
                objectName: "open-" + entry.operationId
                visible: entry.held
                text: qsTr("सन्दर्भ खोलें")
                glyph: Glyphs.page
                Accessible.name: text + ": " + entry.complaint
                onClicked: entry.opened()
            }
        }
    }
}
