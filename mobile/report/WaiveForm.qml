// A supervisor's exception from one requirement, with its reason.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

ColumnLayout {
    id: form

    property string requirement: ""
    property string label: ""

    signal waived(string requirement, string reason)

    function ask(which: string, name: string) {
        form.requirement = which;
        form.label = name;
        reason.input.forceActiveFocus();
    }

    visible: requirement !== ""
    spacing: Theme.gap

    TextBox {
        id: reason

        inputName: "waive-reason"
        label: qsTr("छूट का कारण: %1").arg(form.label)
        required: true
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapSmall
        Layout.alignment: Qt.AlignRight

        AppButton {
            objectName: "cancel-waive"
            text: qsTr("रद्द करें")
            kind: AppButton.Quiet
            onClicked: form.requirement = ""
        }

        AppButton {
            objectName: "save-waive"
            text: qsTr("छूट दें")
            glyph: Glyphs.shield
            enabled: reason.text.trim() !== ""
            onClicked: {
                form.waived(form.requirement, reason.text);
                form.requirement = "";
            }
        }
    }
}
