// Priority and internal due date, for those who direct the work.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property ComplaintView complaint

    component Priority: FilterChip {
        required property string priority

        objectName: "priority-" + priority
        chosen: card.complaint.priority === priority
        onClicked: card.complaint.fieldEditor.set("priority", priority)
    }

    title: qsTr("प्राथमिकता और आन्तरिक नियत दिनांक")
    glyph: Glyphs.flag

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Priority {
            priority: "normal"
            text: qsTr("सामान्य")
        }

        Priority {
            priority: "high"
            text: qsTr("उच्च")
        }

        Priority {
            priority: "urgent"
            text: qsTr("अति आवश्यक")
        }
    }

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Field {
            id: due

            inputName: "internal-due"
            label: qsTr("आन्तरिक नियत दिनांक")
            placeholderText: qsTr("दिन-माह-वर्ष, जैसे 15-07-2026")
            inputMethodHints: Qt.ImhDate
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "save-internal-due"
            text: qsTr("सहेजें")
            enabled: due.text !== "" && !card.complaint.fieldEditor.busy
            Layout.alignment: Qt.AlignBottom
            onClicked: card.complaint.fieldEditor.setInternalDue(due.text)
        }
    }

    Banner {
        objectName: "field-error"
        visible: card.complaint.fieldEditor.errorText !== ""
        text: card.complaint.fieldEditor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }
}
