// The tablet's camera over one complaint: aim, take, look, keep.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property PhotoEditor editor
    required property string purpose  // evidence, thumb

    readonly property bool taken: editor.state === "taken"

    title: purpose === "thumb" ? qsTr("अँगूठे की छाप की फ़ोटो") : qsTr("फ़ोटो लें")
    columnWidth: 1000
    acts: [
        AppButton {
            objectName: "photo-again"
            visible: page.taken || page.editor.state === "failed"
            text: page.taken ? qsTr("फिर से लें") : qsTr("फिर कोशिश करें")
            glyph: Glyphs.undo
            enabled: !page.editor.busy
            onClicked: page.editor.again()
        },
        AppButton {
            objectName: "shoot"
            visible: !page.taken && page.editor.state !== "failed"
            text: qsTr("फ़ोटो लें")
            glyph: Glyphs.camera
            kind: AppButton.Filled
            busy: page.editor.state === "taking"
            enabled: page.editor.state === "aiming"
            Layout.minimumWidth: 180
            onClicked: page.editor.shoot()
        },
        AppButton {
            objectName: "keep-photo"
            visible: page.taken
            text: qsTr("रखें")
            glyph: Glyphs.check
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: !page.editor.busy
            Layout.minimumWidth: 180
            onClicked: page.editor.keep()
        }
    ]

    Component.onCompleted: editor.open(purpose)
    Component.onDestruction: editor?.close()

    Connections {
        target: page.editor

        function onSaved() {
            page.done();
        }
    }

    Banner {
        objectName: "sensitive-photo"
        visible: page.editor.sensitive && page.purpose !== "thumb"
        text: qsTr("संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।")
        detail: qsTr("पीड़ित की पहचान प्रकट करना दण्डनीय है; केवल स्थान या वस्तु की फ़ोटो लें।")
        glyph: Glyphs.warning
        tone: Theme.warn
        Layout.fillWidth: true
    }

    Banner {
        objectName: "photo-failure"
        visible: text !== ""
        text: page.editor.errorText !== "" ? page.editor.errorText : page.editor.failureText
        detail: page.editor.errorText !== "" ? "" : page.editor.failureAdvice
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    Rectangle {
        visible: page.editor.state !== "failed"
        radius: Theme.radius
        color: Theme.sunk
        clip: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(220, Math.min(width * 3 / 4, page.contentItem.height - 2 * page.margin - 48 - (page.editor.sensitive ? 120 : 0) - (page.taken ? 100 : 0)))

        Viewfinder {
            objectName: "viewfinder"
            anchors.fill: parent
            photo: page.editor
            Accessible.role: Accessible.Graphic
            Accessible.name: page.taken ? qsTr("ली गई फ़ोटो") : qsTr("कैमरे का दृश्य")
        }

        BodyText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapLarge
            visible: page.editor.state === "starting"
            text: qsTr("कैमरा खुल रहा है…")
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Caption {
        objectName: "photo-place"
        visible: page.editor.state !== "failed"
        text: page.editor.placeText
        Layout.fillWidth: true
    }

    Field {
        inputName: "photo-text"
        visible: page.taken && page.purpose !== "thumb"
        label: qsTr("फ़ोटो में क्या है")
        value: page.editor.text
        Layout.fillWidth: true
        onEdited: text => page.editor.text = text
    }
}
