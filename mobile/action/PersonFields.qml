// Who gave the statement: name, mobile, address.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

GridLayout {
    id: fields

    required property ActionEditor editor

    columns: width > 520 ? 2 : 1
    columnSpacing: Theme.gapLarge
    rowSpacing: Theme.gapLarge

    Field {
        inputName: "person-name"
        label: qsTr("नाम")
        value: fields.editor.name
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onEdited: text => fields.editor.name = text
    }

    Field {
        inputName: "person-mobile"
        label: qsTr("मोबाइल नंबर")
        value: fields.editor.mobile
        inputMethodHints: Qt.ImhDialableCharactersOnly
        maximumLength: 15
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onEdited: text => fields.editor.mobile = text
    }

    Field {
        inputName: "person-address"
        label: qsTr("पता")
        value: fields.editor.address
        Layout.fillWidth: true
        Layout.columnSpan: fields.columns
        onEdited: text => fields.editor.address = text
    }
}
