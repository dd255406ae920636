// What both parties and the witnesses said, in full.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property StatementModel statements

    title: qsTr("बयान")
    glyph: Glyphs.speech

    BodyText {
        objectName: "statements-missing"
        visible: text !== ""
        text: card.statements.missingText
        color: Theme.warn.ink
        Layout.fillWidth: true
    }

    Repeater {
        model: card.statements

        ColumnLayout {
            id: statement

            required property string statementId
            required property string speaker
            required property string title
            required property string person
            required property string text
            required property string who
            required property string when

            objectName: "statement-" + statementId
            spacing: 2
            Layout.fillWidth: true

            // Anchored, as in SectionCard: a row leaves the icon behind when the card settles.
            Item {
                implicitHeight: Math.max(24, heading.implicitHeight)
                Layout.fillWidth: true

                Icon {
                    id: icon

                    anchors.verticalCenter: parent.verticalCenter
                    glyph: statement.speaker === "witness" ? Glyphs.people : Glyphs.person
                    color: Theme.primary
                    size: 20
                }

                BodyText {
                    id: heading

                    anchors.left: icon.right
                    anchors.leftMargin: Theme.gapSmall
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: statement.title
                    font.bold: true
                    lineHeight: 1
                }
            }

            Caption {
                visible: text !== ""
                text: statement.person
                Layout.fillWidth: true
            }

            BodyText {
                text: statement.text
                Layout.fillWidth: true
            }

            Caption {
                text: qsTr("लिखा: %1").arg(Theme.beside(statement.who, statement.when))
                Layout.fillWidth: true
            }

            Rectangle {
                implicitHeight: 1
                color: Theme.outline
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
            }
        }
    }
}
