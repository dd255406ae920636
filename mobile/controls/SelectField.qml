// One out of a list, with its label above. `currentIndex` comes in, `chosen` goes out.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

ColumnLayout {
    id: select

    required property string label
    property string inputName: ""
    property string hint: ""
    property string errorText: ""
    property bool required: false
    property string noneText: ""  // said while nothing is chosen
    property alias model: combo.model
    property alias textRole: combo.textRole
    property alias valueRole: combo.valueRole
    property alias currentIndex: combo.currentIndex

    signal chosen(string code)

    spacing: 6

    FieldLabel {
        text: select.label
        required: select.required
        wrong: select.errorText !== ""
        Layout.fillWidth: true
    }

    ComboBox {
        id: combo

        objectName: select.inputName
        displayText: currentIndex < 0 ? select.noneText : currentText
        font.family: Theme.family
        font.pixelSize: Theme.body
        topInset: 0
        bottomInset: 0
        implicitHeight: 50
        Layout.fillWidth: true
        Accessible.role: Accessible.ComboBox
        Accessible.name: select.label
        onActivated: select.chosen(currentValue)

        background: Rectangle {
            radius: Theme.radiusSmall + 2
            color: Theme.surface
            border.width: combo.activeFocus ? 2 : 1
            border.color: select.errorText !== "" ? Theme.bad.ink
                : combo.activeFocus ? Theme.primary : Theme.outlineStrong
        }
    }

    Caption {
        visible: text !== ""
        text: select.errorText !== "" ? select.errorText : select.hint
        color: select.errorText !== "" ? Theme.bad.ink : Theme.textMuted
        Layout.fillWidth: true
    }
}
