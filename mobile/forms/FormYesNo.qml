// A question that is answered by yes or no.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: question

    required property FormInput field

    component Answer: ChoiceTile {
        required property string answer

        objectName: question.field.inputName + "-" + answer
        chosen: question.field.text === answer
        Accessible.name: question.field.label + ": " + text
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onClicked: question.field.write(answer)
    }

    spacing: 6

    FieldLabel {
        text: question.field.label
        required: question.field.required
        wrong: question.field.errorText !== ""
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapSmall + 2
        Layout.fillWidth: true

        Answer {
            answer: "yes"
            text: qsTr("हाँ")
            glyph: Glyphs.check
        }

        Answer {
            answer: "no"
            text: qsTr("नहीं")
            glyph: Glyphs.close
        }
    }

    Caption {
        visible: text !== ""
        text: question.field.errorText !== "" ? question.field.errorText : question.field.hint
        color: question.field.errorText !== "" ? Theme.bad.ink : Theme.textMuted
        Layout.fillWidth: true
    }
}
