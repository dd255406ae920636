// Each attempt to reach the complainant, and what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property ContactModel contacts

    title: qsTr("शिकायतकर्ता से संपर्क")
    glyph: Glyphs.phone

    BodyText {
        objectName: "contacts-summary"
        text: card.contacts.summary
        color: list.count > 0 ? Theme.text : Theme.warn.ink
        Layout.fillWidth: true
    }

    Repeater {
        id: list

        model: card.contacts

        ColumnLayout {
            id: contact

            required property string contactId
            required property string result
            required property bool reached
            required property string text
            required property string who
            required property string when

            spacing: 2
            Layout.fillWidth: true

            StateChip {
                text: contact.result
                glyph: contact.reached ? Glyphs.check : Glyphs.close
                tone: contact.reached ? Theme.good : Theme.warn
                Layout.maximumWidth: card.width - 2 * card.padding
            }

            BodyText {
                visible: text !== ""
                text: contact.text
                Layout.fillWidth: true
            }

            Caption {
                text: Theme.beside(contact.who, contact.when)
                Layout.fillWidth: true
            }
        }
    }
}
