import QtQuick

QtObject {
    id: editor

    property bool busy: false
    property string errorText: ""
    property string formTitle: "जाँच हेतु बिन्दुकृत कार्यवाही का विवरण"
    property string conclusionPoint: "20"
    property int submits: 0
    property int saves: 0
    property ListModel points: ListModel {
        ListElement { point: "3"; label: "शिकायत का संक्षिप्त विवरण"; text: "आवेदिका के अनुसार विपक्षी ने खेत की मेड़ तोड़कर भूमि पर कब्जा किया है।"; required: false; hint: "" }
        ListElement { point: "9"; label: "स्वतंत्र साक्षियों के बयान"; text: ""; required: false; hint: "दर्ज बयानों से अपने-आप भरता है; बदला जा सकता है।" }
        ListElement { point: "17"; label: "स्थलीय निरीक्षण का दिनांक"; text: "13-07-2026"; required: false; hint: "" }
        ListElement { point: "20"; label: "विश्लेषणात्मक निष्कर्ष एवं संस्तुति"; text: ""; required: true; hint: "जो पाया गया, और क्या किया जाए।" }
        ListElement { point: "21"; label: "शिकायतकर्ता से वार्ता का सारांश"; text: ""; required: false; hint: "" }
    }

    signal saved
    signal failed(string text)

    function setText(point: string, text: string) {
        for (let i = 0; i < points.count; ++i)
            if (points.get(i).point === point)
                points.setProperty(i, "text", text);
    }

    function save() {
        saves += 1;
        saved();
    }

    function submit() {
        submits += 1;
        saved();
    }
}
