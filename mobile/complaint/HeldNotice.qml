// Something that was done and cannot take effect yet: why, and the way to withdraw it.
import QtQuick
import Nistaran.Controls

Banner {
    id: notice

    required property string operationId
    required property string what
    required property string reasonText
    required property string whenText
    required property bool mine

    signal withdrawn

    text: qsTr("रुका हुआ: %1").arg(what)
    detail: Theme.beside(reasonText, whenText)
    glyph: Glyphs.pause
    tone: Theme.warn

    AppButton {
        objectName: "withdraw-" + notice.operationId
        visible: notice.mine
        text: qsTr("वापस लें")
        onClicked: notice.withdrawn()
    }
}
