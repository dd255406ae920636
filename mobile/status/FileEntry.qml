// One attached file that is not at the server yet: what, of which complaint, and how much of it has gone.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: entry

    required property string fileId
    required property string what
    required property string complaint
    required property string stateText
    required property bool running
    required property bool damaged
    required property double fraction

    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: what + ", " + complaint + ", " + stateText

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapTiny

        BodyText {
            text: entry.what
            font.bold: true
            lineHeight: 1
            Layout.fillWidth: true
        }

        Caption {
            objectName: "file-progress-" + entry.fileId
            text: Theme.beside(entry.complaint, entry.stateText)
            color: entry.damaged ? Theme.bad.ink : Theme.textMuted
            Layout.fillWidth: true
        }

        Rectangle {
            visible: entry.running || entry.fraction > 0
            implicitHeight: 6
            radius: 3
            color: Theme.sunk
            Layout.fillWidth: true

            Rectangle {
                width: parent.width * entry.fraction
                height: parent.height
                radius: 3
                color: Theme.primary
            }
        }
    }
}
