import QtQuick

QtObject {
    property string path: ""
    property bool empty: path === ""
    property int sheetWidth: 1200
    property int sheetHeight: 400

    function begin(x: double, y: double) {
        path += "M" + x + " " + y + " ";
    }

    function extend(x: double, y: double) {
        path += "L" + x + " " + y + " ";
    }

    function undo() {
        path = path.slice(0, Math.max(0, path.lastIndexOf("M")));
    }

    function clear() {
        path = "";
    }
}
