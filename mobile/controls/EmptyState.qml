// What to say where there is nothing to show.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: empty

    required property string title
    property string text: ""
    property string glyph: Glyphs.inbox

    spacing: Theme.gapSmall

    Rectangle {
        implicitWidth: 88
        implicitHeight: 88
        radius: 44
        color: Theme.primaryTint
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.gapSmall

        Icon {
            anchors.centerIn: parent
            glyph: empty.glyph
            size: 40
            strokeWidth: 1.6
            color: Theme.primary
        }
    }

    Heading {
        text: empty.title
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    BodyText {
        visible: text !== ""
        text: empty.text
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
