import QtQuick

QtObject {
    id: editor

    property string form: ""
    property string title: form === "boat_patrol" ? "नाव गश्त" : form === "cognizable" ? "संज्ञेय अपराध / अभियोग" : "राजस्व टीम के साथ संयुक्त जाँच"
    property string hint: ""
    property string noticeText: form === "cognizable" ? "संज्ञेय अपराध में सबसे पहले बीएनएसएस की धारा 173 के अन्तर्गत अभियोग (FIR) पंजीकृत करें; इसे शिकायत के रूप में निस्तारित न करें।" : ""
    property bool noticeStops: form === "cognizable"
    property bool newer: form === "boat_patrol"
    property bool busy: false
    property string errorText: ""
    property int saves: 0
    property var team: [{"name": "राम लाल, लेखपाल", "mobile": "9999912346", "address": ""}]
    property ChoiceModel states: ChoiceModel {
    }
    property ListModel fields: ListModel {
    }

    signal saved
    signal failed(string text)

    function row(name: string): int {
        for (let i = 0; i < fields.count; ++i)
            if (fields.get(i).name === name)
                return i;
        return -1;
    }

    function add(name: string, kind: string, label: string, more: var) {
        fields.append(Object.assign({"name": name, "kind": kind, "label": label, "hint": "", "required": false, "text": "",
            "choices": states, "chosen": -1, "people": 0, "revision": 0, "errorText": ""}, more));
    }

    function open(which: string) {
        form = which;
        fields.clear();
        if (newer)
            return;
        add("date", "date", "दिनांक", {"required": true});
        add("team", "people", "टीम के सदस्य: नाम, पद, मोबाइल", {"required": true, "people": team.length, "hint": "लेखपाल, कानूनगो, पुलिसकर्मी; नाम के साथ पद लिखें।"});
        add("land", "text", "गाटा संख्या / भूमि का विवरण", {});
        add("measured", "yes_no", "क्या पैमाइश हुई?", {"text": "yes"});
        add("state", "choice", "स्थिति", {});
        add("amount", "number", "बन्धपत्र की राशि (₹)", {});
        add("phone", "mobile", "मोबाइल नंबर", {});
        add("chief", "person", "टीम के प्रभारी", {"people": 1});
        add("result", "long_text", "परिणाम", {"required": true});
    }

    function setText(name: string, text: string) {
        fields.setProperty(row(name), "text", text);
    }

    function setToday(name: string) {
        setText(name, "14.07.2026");
    }

    function person(name: string, index: int, part: string): string {
        return name === "team" && team[index] ? team[index][part] : "";
    }

    function setPerson(name: string, index: int, part: string, text: string) {
        if (name === "team")
            team[index][part] = text;
    }

    function restore(name: string) {
        team = [{"name": name, "mobile": "", "address": ""}];
        fields.setProperty(row("team"), "revision", fields.get(row("team")).revision + 1);
    }

    function addPerson(name: string) {
        team.push({"name": "", "mobile": "", "address": ""});
        fields.setProperty(row(name), "people", team.length);
    }

    function removePerson(name: string, index: int) {
        team.splice(index, 1);
        fields.setProperty(row(name), "people", team.length);
    }

    function save() {
        const empty = fields.get(row("result")).text === "";
        errorText = empty ? "परिणाम: यह आवश्यक है।" : "";
        fields.setProperty(row("result"), "errorText", empty ? "यह आवश्यक है।" : "");
        if (empty)
            return;
        saves += 1;
        saved();
    }
}
