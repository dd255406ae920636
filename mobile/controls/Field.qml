// One line to fill in: label above, hint or error below. `value` comes in, `edited` goes out.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

ColumnLayout {
    id: field

    required property string label
    property string value: ""
    property string hint: ""
    property string errorText: ""
    property string prefixGlyph: ""
    property string inputName: ""
    property bool required: false
    property bool big: false
    property alias text: input.text
    property alias placeholderText: input.placeholderText
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias input: input

    signal edited(string text)
    signal accepted

    spacing: 6

    FieldLabel {
        text: field.label
        required: field.required
        wrong: field.errorText !== ""
        Layout.fillWidth: true
    }

    TextField {
        id: input

        objectName: field.inputName
        text: field.value
        placeholderTextColor: Theme.textMuted
        color: Theme.text
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: field.big ? Theme.title : Theme.body
        leftPadding: field.prefixGlyph === "" ? Theme.gap + 2 : 46
        rightPadding: Theme.gap
        topPadding: Theme.gapSmall + Theme.hang(text !== "" ? text : placeholderText)
        bottomPadding: Theme.gapSmall
        implicitHeight: Math.max(field.big ? 60 : 50, Math.ceil(font.pixelSize * Theme.lineBox) + topPadding + bottomPadding)
        Layout.fillWidth: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label !== "" ? field.label : placeholderText
        Accessible.description: field.errorText
        onTextChanged: if (text !== field.value) field.edited(text)
        onAccepted: field.accepted()

        background: Rectangle {
            radius: Theme.radiusSmall + 2
            color: input.enabled ? Theme.surface : Theme.sunk
            border.width: input.activeFocus ? 2 : 1
            border.color: field.errorText !== "" ? Theme.bad.ink
                : input.activeFocus ? Theme.primary : Theme.outlineStrong
        }

        Icon {
            visible: field.prefixGlyph !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            glyph: field.prefixGlyph !== "" ? field.prefixGlyph : Glyphs.empty
            size: 22
            color: Theme.textMuted
        }
    }

    Caption {
        visible: text !== ""
        text: field.errorText !== "" ? field.errorText : field.hint
        color: field.errorText !== "" ? Theme.bad.ink : Theme.textMuted
        Layout.fillWidth: true
    }
}
