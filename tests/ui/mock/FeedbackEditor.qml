import QtQuick

QtObject {
    property string result: ""
    property string reason: ""
    property string present: ""
    property string language: ""
    property bool busy: false
    property string errorText: ""
    property int saves: 0

    signal saved
    signal failed(string text)

    function touch() {
    }

    function save() {
        errorText = result === "dissatisfied" && reason.trim() === "" ? "असंतुष्टि का कारण लिखना आवश्यक है।" : "";
        if (errorText !== "")
            return;
        saves += 1;
        saved();
    }
}
