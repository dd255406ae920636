import QtQuick

QtObject {
    property string lat: ""
    property string lon: ""
    property bool offered: true
    property bool waiting: false
    property string text: ""
    property string detail: ""
    property string tone: ""
    property string distanceText: ""
    property int takes: 0

    function take() {
        takes += 1;
        lat = "27.033120";
        lon = "79.494560";
        text = "टैबलेट से लिया गया स्थान, सटीकता 12 मी";
        detail = "शिकायत के स्थान से 140 मी";
        tone = "good";
    }
}
