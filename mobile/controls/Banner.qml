// Something to know before going on: icon, sentence, perhaps an act.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: banner

    required property string text
    property string detail: ""
    property string glyph: Glyphs.info
    property Tone tone: Theme.info
    default property alias acts: actRow.data

    implicitWidth: grid.implicitWidth + 2 * Theme.gapLarge
    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: tone.tint
    border.width: 1
    border.color: tone.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    GridLayout {
        id: grid

        readonly property bool wide: banner.width > 560

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        columns: wide ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall

        Icon {
            glyph: banner.glyph
            color: banner.tone.ink
            Layout.alignment: banner.detail === "" ? Qt.AlignVCenter : Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            BodyText {
                text: banner.text
                color: banner.tone.ink
                font.bold: true
                lineHeight: 1
                topPadding: Theme.hang(text)
                Layout.fillWidth: true
            }

            Caption {
                visible: text !== ""
                text: banner.detail
                color: banner.tone.ink
                Layout.fillWidth: true
            }
        }

        RowLayout {
            id: actRow

            visible: children.length > 0
            Layout.column: grid.wide ? 2 : 1
            Layout.row: grid.wide ? 0 : 1
        }
    }
}
