// One requirement: how it stands in icon and word, and the way to fill the gap.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: row

    required property string requirement
    required property string label
    required property string standing
    required property bool mine
    required property string hint
    required property bool waivable
    property bool canAct: true
    property bool canWaive: false

    signal gapTapped
    signal waiveTapped

    readonly property bool missing: standing === "missing"

    objectName: "requirement-" + requirement
    implicitHeight: Math.max(Theme.target, line.implicitHeight + 2 * Theme.gapTiny)
    Accessible.role: Accessible.ListItem
    Accessible.name: label + ", " + word.text

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Icon {
            glyph: row.missing ? Glyphs.empty : row.standing === "waived" ? Glyphs.shield : Glyphs.done
            color: row.missing ? Theme.warn.ink : row.standing === "waived" ? Theme.info.ink : Theme.good.ink
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: row.label
                font.bold: row.missing
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                visible: row.missing && text !== ""
                text: row.hint
                Layout.fillWidth: true
            }
        }

        Caption {
            id: word

            text: row.missing ? qsTr("शेष") : row.standing === "waived" ? qsTr("छूट दी गई") : qsTr("पूर्ण")
            color: row.missing ? Theme.warn.ink : row.standing === "waived" ? Theme.info.ink : Theme.good.ink
            font.bold: true
        }

        AppButton {
            objectName: "waive-" + row.requirement
            visible: row.missing && row.canWaive && row.waivable
            text: qsTr("छूट दें")
            kind: AppButton.Quiet
            Accessible.name: text + ": " + row.label
            onClicked: row.waiveTapped()
        }

        AppButton {
            objectName: "fill-" + row.requirement
            visible: row.missing && row.mine && row.canAct
            text: qsTr("पूरा करें")
            Accessible.name: text + ": " + row.label
            onClicked: row.gapTapped()
        }
    }
}
