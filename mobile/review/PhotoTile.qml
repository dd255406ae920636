// One photo or paper: its small picture, what it is, when and where it was taken.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls

AbstractButton {
    id: tile

    required property string attachmentId
    required property string title
    required property string picture
    required property string kind
    required property string when
    required property string place
    required property string who

    objectName: "photo-" + attachmentId
    implicitHeight: implicitContentHeight
    padding: 0
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: title + ", " + when + ", " + place + ", " + who
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: 2

        Rectangle {
            radius: Theme.radiusSmall
            color: tile.hovered || tile.down ? Theme.primaryTint : Theme.sunk
            clip: true
            Layout.fillWidth: true
            Layout.preferredHeight: width * 3 / 4

            Image {
                anchors.fill: parent
                source: tile.picture
                sourceSize.width: 480
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
            }

            ColumnLayout {
                visible: tile.picture === ""
                anchors.fill: parent
                anchors.margins: Theme.gapSmall

                Icon {
                    glyph: tile.kind === "photo" ? Glyphs.clip : Glyphs.page
                    color: Theme.textMuted
                    size: 32
                    Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
                }

                Caption {
                    visible: tile.kind === "photo"
                    text: qsTr("चित्र इस टैबलेट पर नहीं है")
                    horizontalAlignment: Text.AlignHCenter
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }

        BodyText {
            text: tile.title
            font.bold: true
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Caption {
            text: tile.when
            Layout.fillWidth: true
        }

        Caption {
            visible: text !== ""
            text: tile.place
            Layout.fillWidth: true
        }
    }

    FocusRing {
        target: tile
        targetRadius: Theme.radiusSmall
        visible: tile.visualFocus
    }
}
