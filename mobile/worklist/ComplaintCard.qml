// One complaint in the list: who, what, until when, and what is not settled yet.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls

AbstractButton {
    id: card

    required property string number
    required property string complainantName
    required property string village
    required property string category
    required property string summary
    required property string dueText
    required property string dueState
    required property string status
    required property string statusText
    required property string priority
    required property string officerName
    required property int unsentCount
    required property int conflictCount
    required property int heldCount
    required property int reminderCount
    required property string clocks
    property bool chosen: false

    readonly property bool pressing: priority === "high" || priority === "urgent"

    objectName: "card-" + number
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gapLarge
    topPadding: Theme.gap + 2
    bottomPadding: Theme.gap + 2
    leftPadding: Theme.gapLarge + 4
    focusPolicy: Qt.StrongFocus
    text: number
    Accessible.role: Accessible.Button
    Accessible.name: number + ", " + complainantName + ", " + statusText + ", " + dueText
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: 6

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            BodyText {
                text: card.complainantName
                font.bold: true
                font.pixelSize: Theme.lead
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            DueChip {
                dueState: card.dueState
                text: card.dueText
            }
        }

        Caption {
            text: Theme.beside(Theme.beside(card.number, card.village), card.category)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Caption {
            objectName: "clocks-" + card.number
            visible: text !== ""
            text: card.clocks
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        BodyText {
            text: card.summary
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall - 2
            Layout.fillWidth: true
            Layout.topMargin: 2

            StatusChip {
                status: card.status
                text: card.statusText
            }

            StateChip {
                visible: card.pressing
                glyph: Glyphs.flag
                tone: card.priority === "urgent" ? Theme.bad : Theme.warn
                text: card.priority === "urgent" ? qsTr("अति आवश्यक") : qsTr("उच्च प्राथमिकता")
            }

            StateChip {
                visible: card.reminderCount > 0
                glyph: Glyphs.clock
                tone: Theme.warn
                text: qsTr("%n रिमाइंडर", "", card.reminderCount)
            }

            StateChip {
                visible: card.conflictCount > 0
                glyph: Glyphs.split
                tone: Theme.warn
                text: qsTr("%n मतभेद", "", card.conflictCount)
            }

            StateChip {
                visible: card.heldCount > 0
                glyph: Glyphs.pause
                tone: Theme.warn
                text: qsTr("%n रुका हुआ", "", card.heldCount)
            }

            StateChip {
                visible: card.unsentCount > 0
                glyph: Glyphs.tablet
                text: qsTr("%n भेजा जाना शेष", "", card.unsentCount)
            }

            Caption {
                text: card.officerName
                height: Math.max(30, implicitHeight)
                leftPadding: 4
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: card.chosen ? Theme.primaryTint : card.down || card.hovered ? Theme.hover : Theme.surface
        border.width: card.chosen ? 2 : 1
        border.color: card.chosen ? Theme.primary : Theme.outline

        Rectangle {
            visible: card.pressing || card.dueState === "defaulter"
            anchors.left: parent.left
            anchors.leftMargin: 7
            anchors.verticalCenter: parent.verticalCenter
            width: 4
            height: parent.height - 2 * Theme.radius
            radius: 2
            color: card.dueState === "defaulter" || card.priority === "urgent" ? Theme.bad.ink : Theme.saffron
        }

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: card.visualFocus
        }
    }
}
