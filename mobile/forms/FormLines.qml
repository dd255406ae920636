// A field of several lines.
import QtQuick
import Nistaran
import Nistaran.Controls

TextBox {
    required property FormInput field

    inputName: field.inputName
    label: field.label
    value: field.text
    hint: field.hint
    errorText: field.errorText
    required: field.required
    onEdited: text => field.write(text)
}
