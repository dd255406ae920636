// Every control alone: both themes, 100 and 200 percent.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls
import Nistaran.Gallery

ApplicationWindow {
    id: window

    property int page: 0
    readonly property int pageCount: pages.count

    width: 1100
    height: 900
    visible: true
    title: qsTr("नियंत्रण")
    color: Theme.page
    font.family: Theme.family
    font.pixelSize: Theme.body
    Material.theme: Theme.dark ? Material.Dark : Material.Light
    Material.accent: Theme.primary
    Material.background: Theme.surface
    Material.foreground: Theme.text

    header: Rectangle {
        implicitHeight: bar.implicitHeight + Theme.gapSmall
        color: Theme.surface

        Flow {
            id: bar

            anchors.fill: parent
            anchors.margins: Theme.gapTiny
            spacing: Theme.gapSmall

            Repeater {
                model: [qsTr("बटन"), qsTr("क्षेत्र"), qsTr("स्थितियाँ"), qsTr("पाठ"), qsTr("रंग")]

                FilterChip {
                    required property int index
                    required property string modelData

                    text: modelData
                    chosen: window.page === index
                    onClicked: window.page = index
                }
            }

            AppButton {
                text: Theme.dark ? qsTr("उजला रूप") : qsTr("गहरा रूप")
                onClicked: Theme.dark = !Theme.dark
            }

            AppButton {
                text: Theme.textScale > 1 ? "100 %" : "200 %"
                onClicked: Theme.textScale = Theme.textScale > 1 ? 1 : 2
            }
        }
    }

    StackLayout {
        id: pages

        anchors.fill: parent
        currentIndex: window.page

        ButtonsPage {
        }

        FieldsPage {
        }

        StatesPage {
        }

        TextPage {
        }

        ColoursPage {
        }
    }
}
