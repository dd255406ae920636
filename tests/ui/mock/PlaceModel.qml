import QtQuick

ListModel {
    property double bar: 0.26
    property string barText: "50 मीटर"
    property string missingText: ""

    ListElement { spotId: "complaint"; kind: "complaint"; sign: ""; title: "शिकायत का स्थान"; detail: "मकान 17, सौरिख खास, थाना सौरिख, जनपद कन्नौज"; across: 0.3; down: 0.72 }
    ListElement { spotId: "op11"; kind: "visit"; sign: "1"; title: "निरीक्षण 1"; detail: "शिकायत के स्थान से 34 मीटर उत्तर-पूर्व · ±12 मीटर · 13.07.2026, 10:15"; across: 0.45; down: 0.6 }
    ListElement { spotId: "op12"; kind: "visit"; sign: "2"; title: "निरीक्षण 2"; detail: "शिकायत के स्थान से 128 मीटर उत्तर-पूर्व · 13.07.2026, 17:40"; across: 0.82; down: 0.25 }
    ListElement { spotId: "op21"; kind: "photo"; sign: "1"; title: "फ़ोटो 1"; detail: "शिकायत के स्थान से 35 मीटर उत्तर-पूर्व · 13.07.2026, 10:20"; across: 0.45; down: 0.6 }
}
