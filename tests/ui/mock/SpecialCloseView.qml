import QtQuick

QtObject {
    property bool asked: false
    property bool inCourt: true
    property string reason: "प्रकरण न्यायालय में विचाराधीन"
    property string claim: "सिविल जज (अवर खंड) के न्यायालय में वाद चल रहा है।"
    property string proof: "न्यायालय में वाद संख्या 214/2026"
    property string missing: ""
    property string who: "रवि प्रकाश मिश्र, उपनिरीक्षक"
    property string when: "13.07.2026, 12:05"
}
