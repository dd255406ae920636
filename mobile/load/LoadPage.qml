// Who has how much in hand: station by station, officer by officer. From what is on this tablet, without a network.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property LoadBoard load

    signal chosen(string holder, string name)

    title: qsTr("थाना / अधिकारी भार")
    subtitle: qsTr("इस टैबलेट पर उपलब्ध सन्दर्भों से; छूने पर उन्हीं की सूची खुलेगी।")
    columnWidth: 960

    ColumnLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            id: rows

            model: page.load

            LoadEntry {
                Layout.fillWidth: true
                Layout.topMargin: station ? Theme.gapSmall : 0
                onClicked: page.chosen(holder, name)
            }
        }
    }

    EmptyState {
        objectName: "load-empty"
        visible: rows.count === 0
        glyph: Glyphs.people
        title: qsTr("अभी कोई थाना या अधिकारी ज्ञात नहीं")
        text: qsTr("अधिकारियों की सूची सिंक के साथ आती है।")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
    }
}
