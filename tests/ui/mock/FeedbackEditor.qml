import QtQuick

QtObject {
    property string result: ""
    property string reason: ""
    property string present: ""
    property string language: ""
    property bool busy: false
    property string errorText: ""
    property int saves: 0
    property Signature signature: Signature {
    }
    property bool thumbTaken: false
    property bool canReadAloud: true
    property bool reading: false
    property list<string> read

    signal saved
    signal failed(string text)

    function touch() {
    }

    function readAloud(sentences: list<string>) {
        read = sentences;
        reading = true;
    }

    function stopReading() {
        reading = false;
    }

    function attachThumb(file: url) {
        thumbTaken = true;
    }

    function save() {
        errorText = result === "dissatisfied" && reason.trim() === "" ? "असंतुष्टि का कारण लिखना आवश्यक है।" : "";
        if (errorText !== "")
            return;
        saves += 1;
        saved();
    }
}
