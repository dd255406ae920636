import QtQuick

QtObject {
    property string type: "contact"
    property string result: ""
    property string text: ""
    property string of: "complainant"
    property string name: ""
    property string mobile: ""
    property string address: ""
    property VisitPlace place: VisitPlace {
    }
    property bool busy: false
    property string errorText: ""
    property int saves: 0

    signal saved
    signal failed(string text)

    function touch() {
    }

    function takeCall(came: string) {
        type = "contact";
        of = "complainant";
        result = came;
    }

    function save() {
        errorText = type === "contact" && result === "" ? "बताइए कि बात हुई या नहीं।" : "";
        if (errorText !== "")
            return;
        saves += 1;
        saved();
    }
}
