// Where the complaint is and where the officer was: drawn to scale, with north and a bar, and said in words beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property PlaceModel place

    title: qsTr("स्थान")
    glyph: Glyphs.pin

    BodyText {
        objectName: "place-missing"
        visible: text !== ""
        text: card.place.missingText
        color: Theme.warn.ink
        Layout.fillWidth: true
    }

    GridLayout {
        visible: spots.count > 0
        columns: card.width >= 520 * Math.max(1, Theme.textScale * 0.75) ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Rectangle {
            id: sketch

            objectName: "place-sketch"
            radius: Theme.radiusSmall
            color: Theme.sunk
            border.width: 1
            border.color: Theme.outline
            Layout.preferredWidth: Math.min(280, card.width - 2 * card.padding)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("स्थान का रेखाचित्र, उत्तर ऊपर; पैमाना %1").arg(card.place.barText)

            Repeater {
                id: spots

                model: card.place

                SketchMark {
                    required property double across
                    required property double down

                    // A photo stands beside the visit at which it was taken.
                    readonly property real aside: kind === "photo" ? 14 : 0

                    x: across * sketch.width - width / 2 + aside
                    y: down * sketch.height - height / 2 + aside
                }
            }

            Column {
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.margins: Theme.gapSmall

                Caption {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("उ", "north on a map")
                    font.bold: true
                    font.pixelSize: 15
                    lineHeight: 1
                }

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    glyph: Glyphs.north
                    size: 22
                    color: Theme.textMuted
                }
            }

            Column {
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.gapSmall
                spacing: 2

                Caption {
                    text: card.place.barText
                    font.pixelSize: 14
                    lineHeight: 1
                }

                Rectangle {
                    objectName: "scale-bar"
                    width: card.place.bar * sketch.width
                    height: 5
                    color: Theme.text
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: card.place

                RowLayout {
                    id: legend

                    required property string kind
                    required property string sign
                    required property string title
                    required property string detail

                    spacing: Theme.gapSmall
                    Layout.fillWidth: true

                    Item {
                        implicitWidth: 40
                        implicitHeight: mark.implicitHeight
                        Layout.alignment: Qt.AlignTop

                        SketchMark {
                            id: mark

                            anchors.centerIn: parent
                            kind: legend.kind
                            sign: legend.sign
                        }
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        BodyText {
                            text: legend.title
                            font.bold: true
                            lineHeight: 1
                            Layout.fillWidth: true
                        }

                        Caption {
                            visible: text !== ""
                            text: legend.detail
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
}
