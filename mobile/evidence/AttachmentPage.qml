// One attached file as it was taken, or why it can't be seen yet; and a copy of it for outside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property AttachmentViewer viewer

    property bool large: false

    title: viewer.title
    columnWidth: 1160
    trailing: AppButton {
        objectName: "enlarge"
        visible: picture.status === Image.Ready
        text: page.large ? qsTr("पूरा दिखाएँ") : qsTr("बड़ा करें")
        glyph: Glyphs.search
        kind: AppButton.Quiet
        onClicked: page.large = !page.large
    }

    SavedBanner {
        objectName: "copy-news"
        text: page.viewer.text
        detail: page.viewer.detail
        outcome: page.viewer.tone
        Layout.fillWidth: true
    }

    Banner {
        objectName: "attachment-state"
        visible: text !== ""
        text: picture.status === Image.Error ? qsTr("यह चित्र इस टैबलेट पर नहीं खुलता: प्रति सहेजें और उसे खोलें।")
            : page.viewer.stateText
        Layout.fillWidth: true
    }

    Caption {
        objectName: "attachment-taken"
        visible: text !== ""
        text: page.viewer.takenText
        Layout.fillWidth: true
    }

    SaveButton {
        objectName: "save-copy"
        visible: page.viewer.here
        text: qsTr("प्रति सहेजें")
        question: qsTr("प्रति कहाँ सहेजें?")
        busy: page.viewer.busy
        enabled: !page.viewer.busy
        Layout.alignment: Qt.AlignRight
        onClicked: ask(page.viewer.proposedCopy())
        onChosen: file => page.viewer.saveCopy(file)
    }

    Flickable {
        id: view

        visible: page.viewer.picture !== ""
        clip: true
        contentWidth: picture.width
        contentHeight: picture.height
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.preferredHeight: picture.height

        Image {
            id: picture

            objectName: "attachment-picture"
            width: view.width * (page.large ? 2 : 1)
            height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
            source: page.viewer.picture
            sourceSize.width: 2048
            sourceSize.height: 2048
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: page.title
        }
    }
}
