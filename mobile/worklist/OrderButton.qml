// In which order the list stands; a tap goes on to the next.
import QtQuick
import Nistaran
import Nistaran.Controls

AppButton {
    id: button

    required property ComplaintFilterModel complaints

    readonly property var names: ({
            "due": qsTr("पहले जो पहले देय"),
            "received": qsTr("पहले नए"),
            "held": qsTr("पहले पुराने पास वाले"),
            "village": qsTr("ग्राम के क्रम में")
        })
    readonly property var orders: Object.keys(names)

    objectName: "order"
    text: names[complaints.order]
    glyph: Glyphs.lines
    kind: AppButton.Quiet
    Accessible.name: qsTr("क्रम: %1").arg(text)
    onClicked: complaints.order = orders[(orders.indexOf(complaints.order) + 1) % orders.length]
}
