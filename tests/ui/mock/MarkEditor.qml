import QtQuick

QtObject {
    property string station: ""
    readonly property int stationRow: ["", "tirwa", "thathia"].indexOf(station)
    property bool busy: false
    property string errorText: ""
    property ListModel stations: ListModel {
        ListElement { code: ""; name: "सभी थाने" }
        ListElement { code: "tirwa"; name: "तिर्वा" }
        ListElement { code: "thathia"; name: "ठठिया" }
    }
    property ListModel officers: ListModel {
        ListElement { officerId: "ravi"; name: "रवि प्रकाश मिश्र"; rank: "उपनिरीक्षक"; stationName: "तिर्वा"; pending: 7; withinDays: 1; defaulter: 2; submitted: 1; returned: 1; spoken: "लंबित" }
        ListElement { officerId: "meena"; name: "मीना कुशवाहा"; rank: "उपनिरीक्षक"; stationName: "तिर्वा"; pending: 3; withinDays: 0; defaulter: 0; submitted: 0; returned: 0; spoken: "लंबित" }
        ListElement { officerId: "dinesh"; name: "दिनेश चन्द्र"; rank: "मुख्य आरक्षी"; stationName: "तिर्वा"; pending: 18; withinDays: 2; defaulter: 0; submitted: 3; returned: 0; spoken: "लंबित" }
    }

    signal marked(string stationCode, string officerId)
    signal saved

    function mark(stationCode: string, officerId: string) {
        marked(stationCode, officerId);
        saved();
    }
}
