// One point of the report: its number, its name, its text.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: item

    required property string point
    required property string label
    required property string text
    required property bool required
    required property string hint

    signal edited(string text)

    function focusText() {
        box.input.forceActiveFocus();
    }

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.gap

        Rectangle {
            implicitWidth: 36
            implicitHeight: 36
            radius: 18
            color: item.text !== "" ? Theme.primary : Theme.primaryTint
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 24

            Caption {
                anchors.centerIn: parent
                text: item.point
                color: item.text !== "" ? Theme.primaryText : Theme.primary
                font.bold: true
            }
        }

        TextBox {
            id: box

            inputName: "point-" + item.point
            label: item.label
            value: item.text
            hint: item.hint
            required: item.required
            minimumLines: item.required ? 4 : 1
            Layout.fillWidth: true
            onEdited: text => item.edited(text)
        }
    }
}
