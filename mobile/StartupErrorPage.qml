// What stands on the screen when the app cannot open its store: what happened, and that nothing was deleted.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Rectangle {
    id: page

    required property string errorText

    color: Theme.page

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.formWidth)
        spacing: Theme.gapLarge

        EmptyState {
            glyph: Glyphs.warning
            title: qsTr("ऐप शुरू नहीं हो सका")
            text: qsTr("इस टैबलेट पर दर्ज कुछ भी मिटाया नहीं गया है।")
            Layout.fillWidth: true
        }

        Banner {
            objectName: "startup-error"
            text: page.errorText
            glyph: Glyphs.stop
            tone: Theme.bad
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "quit"
            text: qsTr("ऐप बंद करें")
            glyph: Glyphs.close
            Layout.alignment: Qt.AlignHCenter
            onClicked: Qt.quit()
        }
    }
}
