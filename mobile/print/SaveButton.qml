// Asks where a file shall lie, and hands the answer on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Nistaran.Controls

AppButton {
    id: button

    property alias question: dialog.title
    property alias suffix: dialog.defaultSuffix
    property alias filters: dialog.nameFilters

    signal chosen(file: url)

    function ask(proposed: url) {
        dialog.selectedFile = proposed;
        dialog.open();
    }

    glyph: Glyphs.disk

    FileDialog {
        id: dialog

        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("सहेजें")
        rejectLabel: qsTr("रद्द करें")
        onAccepted: button.chosen(selectedFile)
    }
}
