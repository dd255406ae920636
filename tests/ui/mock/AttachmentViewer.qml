import QtQuick

QtObject {
    property string title: "टूटी मेड़"
    property string picture: ""
    property string stateText: "सर्वर से संपर्क नहीं है; संपर्क होते ही मूल फ़ाइल (4.1 MB) आ जाएगी।"
    property string takenText: "कैमरा, 13.07.2026, 10:20, शिकायत के स्थान से 140 मी"
    property bool here: false
    property bool busy: false
    property string text: ""
    property string detail: ""
    property string tone: ""
    property string opened: ""
    property bool proposed: false
    property string saved: ""

    function open(attachment: string) {
        opened = attachment;
    }

    function proposedCopy(): url {
        proposed = true;
        return "file:///tmp/med.jpg";
    }

    function saveCopy(file: url) {
        saved = "" + file;
    }
}
