// One field of a form, as its kind asks: each kind is drawn by a file of its own.
import QtQuick
import Nistaran

Item {
    id: field

    required property FormEditor editor
    required property string name
    required property string kind
    required property string label
    required property string hint
    required property bool required
    required property string text
    required property ChoiceModel choices
    required property int chosen
    required property int people
    required property int revision
    required property string errorText

    readonly property string inputName: "field-" + name

    function write(words: string) {
        editor.setText(name, words);
    }

    implicitHeight: drawn.height

    Loader {
        id: drawn

        width: field.width
        Component.onCompleted: setSource(Qt.resolvedUrl(({"long_text": "FormLines.qml", "choice": "FormChoice.qml",
            "yes_no": "FormYesNo.qml", "person": "FormPeople.qml", "people": "FormPeople.qml",
            "date": "FormDate.qml"})[field.kind] ?? "FormLine.qml"), {"field": field})
    }
}
