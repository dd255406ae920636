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
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        // Without a multisampled layer strokes have stairs on a GPU; the software renderer smooths by itself.
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.strokeWidth
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.glyph
            }
        }
    }
}
