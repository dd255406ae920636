// Where two people wrote different things: both values, and one tap to decide.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property ConflictModel conflicts

    title: qsTr("मतभेद")
    subtitle: qsTr("दोनों प्रविष्टियाँ सुरक्षित हैं; चुनने के बाद भी इतिहास में रहेंगी।")

    Repeater {
        id: repeater

        model: page.conflicts

        ConflictCard {
            Layout.fillWidth: true
            onKeptTaken: page.conflicts.takeKept(conflictId)
            onOtherTaken: page.conflicts.takeOther(conflictId)
        }
    }

    EmptyState {
        visible: repeater.count === 0
        glyph: Glyphs.done
        title: qsTr("कोई मतभेद नहीं है")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge * 2
    }
}
