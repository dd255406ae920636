import QtQuick

ListModel {
    id: list

    property string searchText: ""
    property string dueFilter: "all"
    property string order: "due"
    property string holder: ""
    property string holderName: ""

    function showOf(who: string, name: string) {
        holder = who;
        holderName = name;
    }

    function showAll() {
        showOf("", "");
    }

    readonly property int countReminder: 1
    readonly property int countAll: rows.length
    readonly property int countPending: rows.filter(row => row.status === "marked").length
    readonly property int countWithinDays: rows.filter(row => row.dueState === "within_days").length
    readonly property int countDefaulter: rows.filter(row => row.dueState === "defaulter").length
    readonly property int countUnmarked: rows.filter(row => row.status === "received").length
    readonly property int countSubmitted: rows.filter(row => row.status === "submitted").length
    readonly property int countNeedsMe: rows.filter(row => row.conflictCount > 0).length
    property var rows: [
        row("40016026000101", "रामकली देवी", "सौरिख खास", "भूमि विवाद", "खेत की मेड़ तोड़कर विपक्षी ने दो बिस्वा भूमि पर कब्जा कर लिया है; मना करने पर गाली-गलौज और मारपीट की धमकी देता है।", "2 दिन विलम्ब", "defaulter", "returned", "आख्या वापस", "urgent", 0, 1, 1),
        row("40016026000117", "मोहम्मद इरफ़ान", "तिर्वा कस्बा", "धोखाधड़ी", "प्लॉट का बयाना लेकर बैनामा नहीं कर रहे हैं, रुपये भी वापस नहीं किए।", "2 दिन शेष", "within_days", "marked", "लंबित", "high", 2, 0, 0),
        row("30016026000042", "श्रीमती कृष्णा कुमारी", "उमर्दा", "घरेलू विवाद", "पति और ससुराल वाले अतिरिक्त दहेज की मांग को लेकर प्रताड़ित करते हैं।", "21 जुलाई तक", "pending", "marked", "लंबित", "normal", 0, 0, 0),
        row("60000260072053", "ओमप्रकाश", "औरैया रोड", "चोरी", "ट्यूबवेल की मोटर चोरी, रिपोर्ट दर्ज नहीं हुई।", "24 जुलाई तक", "pending", "received", "अनमार्क", "normal", 0, 0, 0),
        row("40016026000131", "जगदीश प्रसाद शाक्य", "ठठिया", "अवैध कब्जा", "ग्राम समाज के चकमार्ग पर अवैध निर्माण।", "26 जुलाई तक", "pending", "submitted", "आख्या प्रस्तुत", "normal", 1, 0, 0),
        row("40016026000088", "शकुन्तला", "इन्दरगढ़", "मारपीट", "पड़ोसी द्वारा नाली के विवाद में मारपीट।", "निस्तारित 8 जुलाई", "closed", "disposed", "निस्तारित", "normal", 0, 0, 0)
    ]

    function row(number, name, village, category, summary, dueText, dueState, status, statusText, priority, unsent, conflicts, held) {
        return {"number": number, "complainantName": name, "maskedMobile": "99••••••21", "village": village, "category": category,
            "typeText": "ऑनलाइन सन्दर्भ", "summary": summary, "dueText": dueText, "dueState": dueState, "status": status,
            "statusText": statusText, "priority": priority, "officerName": "रवि प्रकाश मिश्र", "stationName": "तिर्वा",
            "unsentCount": unsent, "conflictCount": conflicts, "heldCount": held,
            "reminderCount": status === "returned" ? 1 : 0, "clocks": "पोर्टल 13.07.2026 · आन्तरिक 10.07.2026 · 9 दिन से पास"};
    }

    function fits(row): bool {
        const words = row.number + row.complainantName + row.village + row.summary;
        const inFilter = dueFilter === "all" || row.dueState === dueFilter || (dueFilter === "unmarked" && row.status === "received")
            || (dueFilter === "submitted" && row.status === "submitted") || (dueFilter === "needs_me" && row.conflictCount > 0);
        return inFilter && words.includes(searchText);
    }

    function refill() {
        list.clear();
        list.append(rows.filter(fits));
    }

    onSearchTextChanged: refill()
    onDueFilterChanged: refill()
    Component.onCompleted: refill()
}
