// The pages as they will be printed, one under the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: preview

    required property Papers papers

    spacing: Theme.gap

    Repeater {
        model: preview.papers.pageCount

        Rectangle {
            id: sheet

            required property int index

            objectName: "paper-page-" + index
            color: "white"
            border.width: 1
            border.color: Theme.outline
            Layout.fillWidth: true
            Layout.preferredHeight: width * 842 / 595
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("पृष्ठ %1").arg(index + 1)

            PaperPage {
                anchors.fill: parent
                anchors.margins: 1
                papers: preview.papers
                page: sheet.index
            }
        }
    }
}
