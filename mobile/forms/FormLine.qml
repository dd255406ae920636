// A field of one line: text, number, mobile number.
import QtQuick
import Nistaran
import Nistaran.Controls

Field {
    required property FormInput field

    inputName: field.inputName
    label: field.label
    value: field.text
    hint: field.hint
    errorText: field.errorText
    required: field.required
    inputMethodHints: ({"number": Qt.ImhDigitsOnly, "mobile": Qt.ImhDialableCharactersOnly})[field.kind] ?? Qt.ImhNone
    onEdited: text => field.write(text)
}
