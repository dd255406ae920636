import QtQuick

ListModel {
    ListElement { holder: "station:tirwa"; station: true; name: "तिर्वा"; detail: ""; pending: 28; withinDays: 3; defaulter: 2; submitted: 4; returned: 1; unmarked: 2; spoken: "लंबित" }
    ListElement { holder: "officer:ravi@tirwa"; station: false; name: "रवि प्रकाश मिश्र"; detail: "उपनिरीक्षक"; pending: 7; withinDays: 1; defaulter: 2; submitted: 1; returned: 1; unmarked: 0; spoken: "लंबित" }
    ListElement { holder: "officer:dinesh@tirwa"; station: false; name: "दिनेश चन्द्र"; detail: "मुख्य आरक्षी"; pending: 18; withinDays: 2; defaulter: 0; submitted: 3; returned: 0; unmarked: 0; spoken: "लंबित" }
    ListElement { holder: "officer:meena@tirwa"; station: false; name: "मीना कुशवाहा"; detail: "उपनिरीक्षक"; pending: 3; withinDays: 0; defaulter: 0; submitted: 0; returned: 0; unmarked: 0; spoken: "लंबित" }
    ListElement { holder: "station:thathia"; station: true; name: "ठठिया"; detail: ""; pending: 0; withinDays: 0; defaulter: 0; submitted: 0; returned: 0; unmarked: 5; spoken: "लंबित" }
}
