// In which order the list stands; a tap goes on to the next.
import QtQuick
import Nistaran
import Nistaran.Controls

AppButton {
    id: button

    required property ComplaintFilterModel complaints

    readonly property list<string> orders: ["due", "received", "held", "village"]
    readonly property list<string> names: [qsTr("पहले जो पहले देय"), qsTr("पहले नए"), qsTr("पहले पुराने पास वाले"),
        qsTr("ग्राम के क्रम में")]
    readonly property int at: Math.max(0, orders.indexOf(complaints.order))

    objectName: "order"
    text: names[at]
    glyph: Glyphs.lines
    kind: AppButton.Quiet
    Accessible.name: qsTr("क्रम: %1").arg(text)
    onClicked: complaints.order = orders[(at + 1) % orders.length]
}
