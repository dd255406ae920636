// One thing that was done: what, by whom, when; and whether the server has it.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: entry

    required property string title
    required property string detail
    required property string who
    required property string when
    required property string receivedWhen
    required property string kind
    required property bool synced
    required property string outcome
    required property string reasonText
    property bool last: false

    readonly property bool stopped: outcome === "held" || outcome === "refused"

    implicitHeight: column.implicitHeight + Theme.gapLarge
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + who + ", " + when + ", " + tick.text

    Rectangle {
        visible: !entry.last
        x: 17
        y: 38
        width: 2
        height: parent.height - 40
        color: Theme.outline
    }

    Rectangle {
        width: 36
        height: 36
        radius: 18
        color: entry.stopped ? Theme.warn.tint : Theme.primaryTint

        Icon {
            anchors.centerIn: parent
            glyph: ({"contact": Glyphs.phone, "visit": Glyphs.pin, "statement": Glyphs.speech, "feedback": Glyphs.smile,
                "report": Glyphs.page, "mark": Glyphs.forward, "return": Glyphs.undo, "approve": Glyphs.done,
                "submit": Glyphs.send, "portal": Glyphs.cloud, "fields": Glyphs.pencil,
                "attachment": Glyphs.clip, "form": Glyphs.inbox})[entry.kind] ?? Glyphs.lines
            size: 20
            color: entry.stopped ? Theme.warn.ink : Theme.primary
        }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 36 + Theme.gap
        spacing: 3

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.minimumHeight: 36

            BodyText {
                text: entry.title
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
            }

            SyncTick {
                id: tick

                synced: entry.synced
                outcome: entry.outcome
            }
        }

        BodyText {
            visible: text !== ""
            text: entry.detail
            Layout.fillWidth: true
        }

        Caption {
            text: Theme.beside(entry.who, entry.when)
            Layout.fillWidth: true
        }

        Caption {
            visible: entry.receivedWhen !== "" && entry.receivedWhen !== entry.when
            text: qsTr("सर्वर पर %1").arg(entry.receivedWhen)
            Layout.fillWidth: true
        }

        Caption {
            visible: entry.reasonText !== ""
            text: entry.reasonText
            color: entry.stopped ? Theme.warn.ink : Theme.textMuted
            font.bold: entry.stopped
            Layout.fillWidth: true
        }
    }
}
