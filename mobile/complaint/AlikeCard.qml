// Complaints that may be the same matter: seen before one drives there once more.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property AlikeModel alike

    signal opened(string number)

    objectName: "alike"
    visible: alike.count > 0
    title: qsTr("मिलते-जुलते सन्दर्भ")
    glyph: Glyphs.inbox

    Repeater {
        model: card.alike

        AppButton {
            id: entry

            required property string number
            required property string who
            required property string why
            required property string status
            required property string statusText

            objectName: "alike-" + number
            text: Theme.beside(number, why)
            Accessible.name: Theme.beside(Theme.beside(number, why), Theme.beside(who, statusText))
            kind: AppButton.Quiet
            leftPadding: 0
            rightPadding: 0
            implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.gapSmall)
            Layout.fillWidth: true
            onClicked: card.opened(number)

            contentItem: RowLayout {
                spacing: Theme.gap

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: Theme.beside(entry.why, entry.number)
                        font.bold: true
                        lineHeight: 1
                        Layout.fillWidth: true
                    }

                    Caption {
                        text: entry.who
                        Layout.fillWidth: true
                    }
                }

                StatusChip {
                    status: entry.status
                    text: entry.statusText
                }
            }
        }
    }
}
