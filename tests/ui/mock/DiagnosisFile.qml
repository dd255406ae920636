import QtQuick

QtObject {
    property bool busy: false
    property string text: ""
    property string detail: ""
    property string tone: ""
    property bool proposed: false
    property string written: ""

    function proposedFile(): url {
        proposed = true;
        return "file:///tmp/nistaran-diagnosis-20260921-1405.json";
    }

    function write(file: url) {
        written = "" + file;
    }
}
