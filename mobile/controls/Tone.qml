// One meaning in colour: ink on tint reads at 4.5:1 or better, edge is for borders.
import QtQuick

QtObject {
    required property color ink
    required property color tint
    required property color edge
}
