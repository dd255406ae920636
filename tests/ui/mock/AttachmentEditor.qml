import QtQuick

QtObject {
    property bool busy: false
    property string errorText: ""
    property string attached: ""

    signal saved
    signal failed(string text)

    function attach(file: url) {
        attached = file.toString();
        saved();
    }
}
