import QtQuick

ListModel {
    ListElement { form: "cognizable"; title: "संज्ञेय अपराध / अभियोग"; newer: false }
    ListElement { form: "joint_team"; title: "राजस्व टीम के साथ संयुक्त जाँच"; newer: false }
    ListElement { form: "preventive"; title: "निरोधात्मक कार्यवाही (बीएनएसएस 126/135/170)"; newer: false }
    ListElement { form: "court_case"; title: "न्यायालय में वाद"; newer: false }
    ListElement { form: "compromise"; title: "समझौता"; newer: false }
    ListElement { form: "transfer_request"; title: "हमसे सम्बन्धित नहीं: स्थानान्तरण का अनुरोध"; newer: false }
    ListElement { form: "special_close_request"; title: "विशेष बंद (स्पेशल क्लोज) का अनुरोध"; newer: false }
    ListElement { form: "boat_patrol"; title: "नाव गश्त"; newer: true }
}
