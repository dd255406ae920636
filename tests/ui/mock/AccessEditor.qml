import QtQuick

QtObject {
    property bool busy: false
    property string errorText: ""
    property ListModel seenBy: ListModel {
        ListElement { officerId: "ravi"; name: "रवि प्रकाश मिश्र"; rank: "उपनिरीक्षक"; stationName: "तिर्वा"; named: false }
        ListElement { officerId: "sunita"; name: "सुनीता यादव"; rank: "निरीक्षक"; stationName: "तिर्वा"; named: true }
    }
    property ListModel others: ListModel {
        ListElement { officerId: "meena"; name: "मीना कुशवाहा"; rank: "उपनिरीक्षक"; stationName: "तिर्वा"; named: false }
        ListElement { officerId: "co"; name: "अनिल कुमार"; rank: "क्षेत्राधिकारी"; stationName: ""; named: false }
    }

    signal sensitiveSet(bool sensitive)
    signal named(string officerId)
    signal takenOff(string officerId)

    function setSensitive(sensitive: bool) {
        sensitiveSet(sensitive);
    }

    function name(officerId: string) {
        named(officerId);
    }

    function takeOff(officerId: string) {
        takenOff(officerId);
    }
}
