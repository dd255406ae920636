import QtQuick

QtObject {
    property bool busy: false
    property bool known: true
    property string text: ""
    property string detail: ""
    property bool failed: false
    property string code: ""
    property string codeUntilText: ""
    property ListModel tablets: ListModel {
        ListElement { deviceId: "t1"; label: "तिर्वा-2"; state: "forked"; stateText: "दो प्रतियाँ: नया कोड चाहिए"; officersText: "रवि प्रकाश मिश्र, मीना कुशवाहा"; setAside: 2 }
        ListElement { deviceId: "t2"; label: "ठठिया-1"; state: "active"; stateText: "सेवा में"; officersText: "दिनेश चन्द्र"; setAside: 0 }
        ListElement { deviceId: "t3"; label: "तिर्वा-1"; state: "revoked"; stateText: "सेवा से हटाया गया"; officersText: ""; setAside: 0 }
    }

    signal refreshed
    signal takenOver(string device)
    signal revoked(string device)

    function refresh() {
        refreshed();
    }

    function makeCode() {
        code = "7QK4-M2XD";
        codeUntilText = "22 सितम्बर 2026, 14:05 तक मान्य, एक टैबलेट के लिए";
    }

    function takeOver(device: string) {
        takenOver(device);
    }

    function revoke(device: string) {
        revoked(device);
    }
}
