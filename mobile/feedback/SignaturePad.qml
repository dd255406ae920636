// A sheet to sign on, with a finger, a pen or a mouse.
import QtQuick
import QtQuick.Shapes
import Nistaran
import Nistaran.Controls

Rectangle {
    id: pad

    required property Signature signature

    readonly property real scaling: width / signature.sheetWidth

    radius: Theme.radius
    // Paper, whatever the light.
    color: "#ffffff"
    border.width: 1
    border.color: Theme.outlineStrong
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: signature.empty ? qsTr("हस्ताक्षर का खाना, ख़ाली") : qsTr("हस्ताक्षर का खाना, हस्ताक्षर किए गए")

    Rectangle {
        x: parent.width * 0.06
        y: parent.height * 0.78
        width: parent.width * 0.88
        height: 1
        color: "#8a8f98"
    }

    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        ShapePath {
            scale: Qt.size(pad.scaling, pad.scaling)
            strokeColor: "#101418"
            strokeWidth: 6 * pad.scaling
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: pad.signature.path
            }
        }
    }

    MouseArea {
        objectName: "signature-pad"
        anchors.fill: parent
        // The page does not scroll away under the hand.
        preventStealing: true
        onPressed: mouse => pad.signature.begin(mouse.x / pad.scaling, mouse.y / pad.scaling)
        onPositionChanged: mouse => pad.signature.extend(mouse.x / pad.scaling, mouse.y / pad.scaling)
    }
}
