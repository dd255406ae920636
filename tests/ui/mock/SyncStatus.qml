import QtQuick

QtObject {
    property int waitingCount: 3
    property bool running: false
    property string progressText: "भेजा जा रहा है: 2/3"
    property string lastSuccessText: "आज 09:42"
    property string lastErrorText: ""
    property string adviceText: ""
    property bool online: true
    property string clockSkewText: "सर्वर से 2 मिनट आगे; समय अपने-आप सुधार कर लिखा जाता है।"
    property string freeSpaceText: "11.2 जीबी"
    property bool networkAllowed: true
    property int syncs: 0
    property ListModel outbox: ListModel {
        ListElement { what: "स्थलीय निरीक्षण"; complaint: "40016026000101"; whenText: "आज 10:15"; state: "waiting"; stateText: "भेजा जाना शेष"; reasonText: "" }
        ListElement { what: "आख्या प्रस्तुत"; complaint: "40016026000101"; whenText: "कल 18:10"; state: "held"; stateText: "रुका हुआ"; reasonText: "शिकायतकर्ता की संतुष्टि दर्ज नहीं है। संतुष्टि दर्ज होते ही फिर प्रस्तुत करें।" }
        ListElement { what: "संपर्क"; complaint: "40016026000117"; whenText: "कल 16:02"; state: "sent"; stateText: "सर्वर पर"; reasonText: "" }
        ListElement { what: "टिप्पणी"; complaint: "40016026000131"; whenText: "कल 15:40"; state: "refused"; stateText: "अस्वीकृत"; reasonText: "यह सन्दर्भ अब आपके कार्यक्षेत्र में नहीं है। आपका लिखा हुआ सुरक्षित है; प्रभारी निरीक्षक को बताएँ।" }
    }
    property ListModel log: ListModel {
        ListElement { whenText: "आज 09:42"; text: "5 भेजे गए, 12 परिवर्तन आए"; ok: true }
        ListElement { whenText: "आज 08:15"; text: "सर्वर से संपर्क नहीं हुआ"; ok: false }
    }

    function syncNow() {
        syncs += 1;
    }
}
