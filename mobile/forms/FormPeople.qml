// A person, or several: name, mobile, address of each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: list

    required property FormInput field

    component Part: Field {
        required property int index
        required property string part

        inputName: list.field.inputName + "-" + index + "-" + part
        value: list.field.revision < 0 ? "" : list.field.editor.person(list.field.name, index, part)
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onEdited: text => list.field.editor.setPerson(list.field.name, index, part, text)
    }

    spacing: Theme.gapSmall

    FieldLabel {
        text: list.field.label
        required: list.field.required
        wrong: list.field.errorText !== ""
        Layout.fillWidth: true
    }

    Caption {
        visible: text !== ""
        text: list.field.errorText !== "" ? list.field.errorText : list.field.hint
        color: list.field.errorText !== "" ? Theme.bad.ink : Theme.textMuted
        Layout.fillWidth: true
    }

    Repeater {
        model: list.field.people

        Rectangle {
            id: one

            required property int index

            implicitHeight: grid.implicitHeight + 2 * Theme.gap
            radius: Theme.radiusSmall + 2
            color: Theme.sunk
            Layout.fillWidth: true

            GridLayout {
                id: grid

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.gap
                columns: width > 520 ? 2 : 1
                columnSpacing: Theme.gapLarge
                rowSpacing: Theme.gap

                Part {
                    index: one.index
                    part: "name"
                    label: qsTr("नाम")
                }

                Part {
                    index: one.index
                    part: "mobile"
                    label: qsTr("मोबाइल नंबर")
                    inputMethodHints: Qt.ImhDialableCharactersOnly
                    maximumLength: 16
                }

                Part {
                    index: one.index
                    part: "address"
                    label: qsTr("पता")
                    Layout.columnSpan: grid.columns
                }

                AppButton {
                    objectName: "remove-" + list.field.name + "-" + one.index
                    visible: list.field.people > 1
                    text: qsTr("हटाएँ")
                    glyph: Glyphs.close
                    kind: AppButton.Quiet
                    Layout.columnSpan: grid.columns
                    Layout.alignment: Qt.AlignRight
                    onClicked: list.field.editor.removePerson(list.field.name, one.index)
                }
            }
        }
    }

    AppButton {
        objectName: "add-" + list.field.name
        visible: list.field.kind === "people"
        text: qsTr("और व्यक्ति जोड़ें")
        glyph: Glyphs.people
        onClicked: list.field.editor.addPerson(list.field.name)
    }
}
