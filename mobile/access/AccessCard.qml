// Whether the matter is sensitive, and who sees it then.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property ComplaintView complaint

    title: qsTr("संवेदनशील प्रकरण")
    glyph: Glyphs.lock

    SwitchRow {
        objectName: "sensitive"
        text: qsTr("महिला या बालक से सम्बन्धित")
        detail: card.complaint.sensitive
            ? qsTr("केवल नीचे लिखे अधिकारी और जनपद मुख्यालय इसे देखते हैं; सूची में केवल आद्याक्षर दिखते हैं।")
            : qsTr("चालू करने पर यह थाने और क्षेत्र की सूचियों से हट जाएगा; केवल नामित अधिकारी देखेंगे।")
        on: card.complaint.sensitive
        enabled: !card.complaint.accessEditor.busy
        Layout.fillWidth: true
        onClicked: card.complaint.accessEditor.setSensitive(!card.complaint.sensitive)
    }

    ColumnLayout {
        visible: card.complaint.sensitive
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: card.complaint.accessEditor.seenBy

            RowLayout {
                id: seen

                required property string officerId
                required property string name
                required property string rank
                required property string stationName
                required property bool named

                spacing: Theme.gap
                Layout.fillWidth: true

                Icon {
                    glyph: Glyphs.person
                    color: Theme.textMuted
                }

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: seen.name
                        lineHeight: 1
                        Layout.fillWidth: true
                    }

                    Caption {
                        text: Theme.beside(seen.rank, seen.stationName)
                        Layout.fillWidth: true
                    }
                }

                IconButton {
                    objectName: "take-off-" + seen.officerId
                    visible: seen.named
                    text: qsTr("%1 का नाम हटाएँ").arg(seen.name)
                    glyph: Glyphs.close
                    enabled: !card.complaint.accessEditor.busy
                    onClicked: card.complaint.accessEditor.takeOff(seen.officerId)
                }
            }
        }

        SelectField {
            inputName: "name-officer"
            label: qsTr("और किसे दिखे")
            noneText: qsTr("अधिकारी चुनें")
            model: card.complaint.accessEditor.others
            textRole: "name"
            valueRole: "officerId"
            currentIndex: -1
            enabled: !card.complaint.accessEditor.busy
            Layout.fillWidth: true
            onChosen: officerId => card.complaint.accessEditor.name(officerId)
        }
    }

    Banner {
        objectName: "access-error"
        visible: card.complaint.accessEditor.errorText !== ""
        text: card.complaint.accessEditor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }
}
