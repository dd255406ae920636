// The head of a complaint: where it stands, until when, of what kind, with whom.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

Card {
    id: summary

    required property ComplaintView complaint

    spacing: Theme.gapLarge

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        StatusChip {
            objectName: "complaint-status"
            status: summary.complaint.status
            text: summary.complaint.statusText
        }

        StateChip {
            visible: summary.complaint.priority !== "normal" && summary.complaint.priority !== ""
            text: summary.complaint.priorityText
            glyph: Glyphs.flag
            tone: summary.complaint.priority === "urgent" ? Theme.bad : Theme.warn
        }

        StateChip {
            visible: summary.complaint.round > 1
            text: qsTr("चक्र %1").arg(summary.complaint.round)
            glyph: Glyphs.sync
            tone: Theme.warn
        }

        StateChip {
            visible: summary.complaint.reminderCount > 0
            text: qsTr("%n रिमाइंडर", "", summary.complaint.reminderCount)
            glyph: Glyphs.clock
            tone: Theme.warn
        }

        StateChip {
            visible: summary.complaint.sensitive
            text: qsTr("संवेदनशील")
            glyph: Glyphs.lock
            tone: Theme.bad
        }

        StateChip {
            visible: summary.complaint.unsentCount > 0
            text: qsTr("%n भेजा जाना शेष", "", summary.complaint.unsentCount)
            glyph: Glyphs.tablet
        }
    }

    GridLayout {
        columns: summary.width > 620 ? 3 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Fact {
            label: qsTr("सन्दर्भ श्रेणी")
            text: summary.complaint.category
        }

        Fact {
            label: qsTr("प्रकृति")
            text: summary.complaint.natureText
        }

        Fact {
            label: qsTr("प्राप्त दिनांक")
            text: summary.complaint.receivedText
        }

        Fact {
            label: qsTr("पोर्टल का नियत दिनांक")
            text: summary.complaint.portalDueText
        }

        Fact {
            label: qsTr("आन्तरिक नियत दिनांक")
            text: summary.complaint.internalDueText
        }

        Fact {
            label: qsTr("जाँच अधिकारी")
            text: Theme.beside(summary.complaint.officerName, summary.complaint.heldSinceText)
        }

        Fact {
            label: qsTr("थाना")
            text: summary.complaint.stationName
        }

        Fact {
            label: qsTr("ग्राम")
            text: summary.complaint.village
        }

        Fact {
            label: qsTr("पोर्टल")
            text: summary.complaint.portalText
        }
    }

    component Fact: LabelledText {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        Layout.alignment: Qt.AlignTop
    }
}
