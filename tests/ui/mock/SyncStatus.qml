import QtQuick

QtObject {
    property int waitingCount: 3
    property bool running: false
    property string progressText: "भेजा जा रहा है: 2/3"
    property string lastSuccessText: "आज 09:42"
    property string lastErrorText: ""
    property string adviceText: ""
    property bool online: true
    property bool needsNewCode: false
    property string newCode: ""
    property string clockSkewText: "सर्वर से 2 मिनट आगे; समय अपने-आप सुधार कर लिखा जाता है।"
    property string freeSpaceText: "11.2 जीबी"
    property bool networkAllowed: true
    property bool originalsOnWifiOnly: false
    property ListModel files: ListModel {
        ListElement { fileId: "f1"; what: "फ़ोटो"; complaint: "40016026000101"; stateText: "37% गई, कुल 4.1 MB"; running: true; damaged: false; fraction: 0.37 }
        ListElement { fileId: "f2"; what: "फ़ाइल"; complaint: "40016026000117"; stateText: "इस टैबलेट पर ख़राब हो गई; फिर से जोड़ें"; running: false; damaged: true; fraction: 0 }
    }
    property int syncs: 0
    property string triedAgain: ""
    property ListModel outbox: ListModel {
        ListElement { operationId: "op9"; what: "स्थलीय निरीक्षण"; complaint: "40016026000101"; whenText: "आज 10:15"; state: "waiting"; stateText: "भेजा जाना शेष"; reasonText: ""; canTryAgain: false }
        ListElement { operationId: "op6"; what: "संपर्क"; complaint: "40016026000117"; whenText: "कल 16:02"; state: "sent"; stateText: "सर्वर पर"; reasonText: ""; canTryAgain: false }
        ListElement { operationId: "op5"; what: "विवरण बदला"; complaint: "40016026000117"; whenText: "कल 15:58"; state: "merged"; stateText: "मिलाया गया"; reasonText: ""; canTryAgain: false }
    }
    property ListModel setAside: ListModel {
        ListElement { operationId: "op7"; what: "आख्या प्रस्तुत की"; complaint: "40016026000101"; whenText: "कल 18:10"; state: "held"; stateText: "रुका हुआ"; reasonText: "स्थलीय निरीक्षण दर्ज नहीं है। निरीक्षण दर्ज होते ही यह आगे बढ़ेगा।"; canTryAgain: false }
        ListElement { operationId: "op4"; what: "टिप्पणी"; complaint: "40016026000131"; whenText: "कल 15:40"; state: "refused"; stateText: "अस्वीकृत"; reasonText: "यह आपके पद के अधिकार में नहीं है।"; canTryAgain: true }
    }
    property ListModel log: ListModel {
        ListElement { whenText: "आज 09:42"; text: "5 भेजे गए, 12 परिवर्तन आए"; ok: true }
        ListElement { whenText: "आज 08:15"; text: "सर्वर से संपर्क नहीं हुआ"; ok: false }
    }

    function tryAgain(operationId: string) {
        triedAgain = operationId;
    }

    function giveNewCode(code: string) {
        newCode = code;
    }

    function syncNow() {
        syncs += 1;
    }
}
