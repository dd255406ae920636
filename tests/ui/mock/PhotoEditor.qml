import QtQuick

QtObject {
    property bool offered: true
    property string state: "aiming"
    property bool ofThumb: false
    property bool sensitive: false
    property string text: ""
    property string placeText: "स्थान मिला, सटीकता 12 मी; शिकायत के स्थान से 140 मी"
    property string failureText: ""
    property string failureAdvice: ""
    property bool busy: false
    property string errorText: ""
    property string opened: ""
    property int saves: 0

    signal saved
    signal failed(string text)

    function open(purpose: string) {
        opened = purpose;
        ofThumb = purpose === "thumb";
    }

    function close() {
        opened = "";
    }

    function shoot() {
        state = "taken";
    }

    function again() {
        state = "aiming";
        failureText = "";
        failureAdvice = "";
    }

    function keep() {
        saves += 1;
        saved();
    }
}
