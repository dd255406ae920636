// Several lines to fill in; grows with its text. `value` comes in, `edited` goes out.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

ColumnLayout {
    id: box

    required property string label
    property string value: ""
    property string hint: ""
    property string errorText: ""
    property string inputName: ""
    property bool required: false
    property int minimumLines: 3
    property alias text: input.text
    property alias placeholderText: input.placeholderText
    property alias input: input

    signal edited(string text)

    spacing: 6

    FieldLabel {
        text: box.label
        required: box.required
        wrong: box.errorText !== ""
        Layout.fillWidth: true
    }

    TextArea {
        id: input

        objectName: box.inputName
        text: box.value
        wrapMode: TextEdit.Wrap
        placeholderTextColor: Theme.textMuted
        color: Theme.text
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.body
        leftPadding: Theme.gap + 2
        rightPadding: Theme.gap
        topPadding: Theme.gapSmall + 2
        bottomPadding: Theme.gapSmall + 2
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(Theme.target, box.minimumLines * Theme.body * 1.7 + 20)
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: nextItemInFocusChain()
        Accessible.role: Accessible.EditableText
        Accessible.name: box.label !== "" ? box.label : placeholderText
        Accessible.description: box.errorText
        Accessible.multiLine: true
        onTextChanged: if (text !== box.value) box.edited(text)

        background: Rectangle {
            radius: Theme.radiusSmall + 2
            color: input.enabled ? Theme.surface : Theme.sunk
            border.width: input.activeFocus ? 2 : 1
            border.color: box.errorText !== "" ? Theme.bad.ink
                : input.activeFocus ? Theme.primary : Theme.outlineStrong
        }
    }

    Caption {
        visible: text !== ""
        text: box.errorText !== "" ? box.errorText : box.hint
        color: box.errorText !== "" ? Theme.bad.ink : Theme.textMuted
        Layout.fillWidth: true
    }
}
