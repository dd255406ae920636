// One of Glyphs, drawn in one colour. Decoration: the control that shows it bears the accessible name.
import QtQuick
import QtQuick.Shapes

Item {
    id: icon

    required property string glyph
    property real size: 24
    property color color: Theme.text
    property real strokeWidth: 2

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        // Strokes have stairs without a multisampled layer.
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            scale: Qt.size(icon.size / 24, icon.size / 24)
            strokeColor: icon.color
            strokeWidth: icon.strokeWidth * icon.size / 24
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.glyph
            }
        }
    }
}
