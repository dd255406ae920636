// Something recorded that is not in force: what, why, and the way on.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: entry

    required property int index
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

    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: what + ", " + complaint + ", " + stateText + ", " + reasonText

    Rectangle {
        visible: entry.index > 0
        width: parent.width
        height: 1
        color: Theme.warn.edge
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        y: Theme.gap
        columns: entry.width >= Theme.twoColumnWidth ? 2 : 1
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Flow {
                spacing: Theme.gap
                Layout.fillWidth: true

                BodyText {
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(implicitHeight, chip.height)
                    text: entry.what
                    font.bold: true
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }

                StateChip {
                    id: chip

                    text: entry.stateText
                    glyph: entry.held ? Glyphs.pause : Glyphs.refuse
                    tone: entry.held ? Theme.neutral : Theme.bad
                }
            }

            Caption {
                text: Theme.beside(entry.complaint, entry.whenText)
                color: Theme.warn.ink
                Layout.fillWidth: true
            }

            BodyText {
                objectName: "reason-" + entry.operationId
                text: entry.reasonText
                Layout.fillWidth: true
            }
        }

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
