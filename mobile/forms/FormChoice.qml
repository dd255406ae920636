// A field that offers a few answers.
import QtQuick
import Nistaran
import Nistaran.Controls

SelectField {
    required property FormInput field

    inputName: field.inputName
    label: field.label
    hint: field.hint
    errorText: field.errorText
    required: field.required
    noneText: qsTr("चुनें")
    model: field.choices
    textRole: "label"
    valueRole: "value"
    currentIndex: field.chosen
    onChosen: code => field.write(code)
}
