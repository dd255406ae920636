// The report as the reader will see it: label and text, point by point.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

ColumnLayout {
    id: preview

    property alias lines: repeater.model

    spacing: Theme.gap

    Repeater {
        id: repeater

        ColumnLayout {
            id: line

            required property int index

            spacing: 2
            Layout.fillWidth: true

            Rectangle {
                visible: line.index > 0
                implicitHeight: 1
                color: Theme.outline
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapSmall
            }

            Caption {
                text: repeater.model[line.index].label
                font.bold: true
                Layout.fillWidth: true
            }

            BodyText {
                text: repeater.model[line.index].text
                Layout.fillWidth: true
            }
        }
    }

    BodyText {
        visible: repeater.count === 0
        text: qsTr("आख्या में अभी कुछ नहीं लिखा गया है।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }
}
