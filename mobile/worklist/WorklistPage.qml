// The list of complaints: search, filters, cards.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

Rectangle {
    id: page

    required property ComplaintFilterModel complaints
    property string openNumber: ""

    signal opened(string number)

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Field {
            inputName: "search"
            label: ""
            placeholderText: qsTr("संख्या, नाम, ग्राम या शब्द खोजें")
            prefixGlyph: Glyphs.search
            value: page.complaints.searchText
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.bottomMargin: Theme.gapSmall
            onEdited: text => page.complaints.searchText = text
        }

        ListView {
            id: list

            objectName: "worklist"
            model: page.complaints
            clip: true
            spacing: Theme.gapSmall + 2
            leftMargin: Theme.gapLarge
            rightMargin: Theme.gapLarge
            topMargin: filters.height
            bottomMargin: Theme.gapLarge
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            onTopMarginChanged: contentY = -topMargin
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("सन्दर्भों की सूची")

            ScrollBar.vertical: ThinScrollBar {
            }

            delegate: ComplaintCard {
                width: list.width - list.leftMargin - list.rightMargin
                chosen: page.openNumber === number
                onClicked: page.opened(number)
            }

            // The filters scroll away with the list.
            ColumnLayout {
                id: filters

                parent: list.contentItem
                y: -height
                width: list.width - list.leftMargin - list.rightMargin
                spacing: Theme.gapTiny

                FilterChip {
                    objectName: "all-holders"
                    visible: page.complaints.holder !== ""
                    chosen: true
                    text: qsTr("केवल %1 ×").arg(page.complaints.holderName)
                    Accessible.name: qsTr("केवल %1; हटाने के लिए छुएँ").arg(page.complaints.holderName)
                    Layout.maximumWidth: parent.width
                    onClicked: page.complaints.showAll()
                }

                FilterBar {
                    complaints: page.complaints
                    Layout.fillWidth: true
                }

                RowLayout {
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gapSmall

                    Caption {
                        objectName: "list-count"
                        text: qsTr("%n सन्दर्भ", "", page.complaints.count)
                        Layout.fillWidth: true
                    }

                    OrderButton {
                        complaints: page.complaints
                    }
                }
            }

            EmptyState {
                objectName: "list-empty"
                parent: list.contentItem
                visible: list.count === 0
                x: (list.width - list.leftMargin - list.rightMargin - width) / 2
                y: Theme.gapHuge
                width: Math.min(list.width - 2 * Theme.gapHuge, 340)
                glyph: Glyphs.inbox
                title: qsTr("यहाँ कोई सन्दर्भ नहीं है")
                text: page.complaints.searchText !== "" ? qsTr("खोज के शब्द बदल कर देखें।")
                    : qsTr("नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।")
            }
        }
    }
}
