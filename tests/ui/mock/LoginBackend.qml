import QtQuick

QtObject {
    property bool busy: false
    property string errorText: ""
    property string serverUrl: ""
    property ListModel knownOfficers: ListModel {
        ListElement { officerId: "ravi"; name: "रवि प्रकाश मिश्र"; rank: "उपनिरीक्षक"; stationName: "तिर्वा"; lastHere: "आज 09:40"; hasPin: true }
        ListElement { officerId: "sunita"; name: "सुनीता यादव"; rank: "प्रभारी निरीक्षक"; stationName: "तिर्वा"; lastHere: "कल 18:05"; hasPin: true }
        ListElement { officerId: "anil"; name: "अनिल कुमार सिंह"; rank: "क्षेत्राधिकारी"; stationName: ""; lastHere: "12 जुलाई"; hasPin: false }
    }

    property bool pinWanted: false
    readonly property int pinDigits: 6

    property bool courierOffered: false
    property string noticeText: ""
    property list<string> carried

    function proposedSignInFile(officerId: string): url {
        return "file:///tmp/" + officerId;
    }

    function writeSignIn(officerId: string, password: string, file: url) {
        carried = [officerId, password];
    }

    function takeSignIn(officerId: string, password: string, file: url) {
        carried = [officerId, password];
    }

    property bool repairOffered: false
    property int repairsAsked: 0

    property list<string> enrolledWith
    property list<string> unlockedWith
    property list<string> pinsChosen
    property list<string> signedInWith

    function enrol(serverUrl: string, code: string) {
        enrolledWith = [serverUrl, code];
    }

    function unlock(officerId: string, pin: string) {
        unlockedWith = [officerId, pin];
    }

    function choosePin(pin: string, again: string) {
        pinsChosen = [pin, again];
    }

    function repair() {
        ++repairsAsked;
    }

    function startOver() {
        pinWanted = false;
        repairOffered = false;
    }

    function signIn(officerId: string, password: string) {
        signedInWith = [officerId, password];
    }
}
