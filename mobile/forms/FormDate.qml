// A day of the calendar, written or taken as today.
import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

RowLayout {
    id: date

    required property FormInput field

    spacing: Theme.gapSmall

    Field {
        inputName: date.field.inputName
        label: date.field.label
        value: date.field.text
        hint: date.field.hint
        errorText: date.field.errorText
        required: date.field.required
        placeholderText: qsTr("दिन.माह.वर्ष")
        inputMethodHints: Qt.ImhPreferNumbers
        Layout.fillWidth: true
        onEdited: text => date.field.write(text)
    }

    AppButton {
        objectName: "today-" + date.field.name
        text: qsTr("आज")
        Accessible.name: date.field.label + ": " + text
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 28
        onClicked: date.field.editor.setToday(date.field.name)
    }
}
