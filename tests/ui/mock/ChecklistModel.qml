import QtQuick

ListModel {
    property bool canSubmit: false
    property string submitLabel: "आख्या प्रस्तुत करें"
    property string missingText: "3 बातें शेष हैं: स्वतंत्र साक्षी, निष्कर्ष, संतुष्टि"

    ListElement { requirement: "contact"; label: "शिकायतकर्ता से संपर्क"; standing: "done"; mine: true; hint: ""; waivable: true }
    ListElement { requirement: "visit"; label: "स्थलीय निरीक्षण"; standing: "done"; mine: true; hint: ""; waivable: true }
    ListElement { requirement: "witnesses"; label: "दो स्वतंत्र साक्षी"; standing: "missing"; mine: true; hint: "1 दर्ज है, 1 और चाहिए"; waivable: true }
    ListElement { requirement: "conclusion"; label: "विश्लेषणात्मक निष्कर्ष (बिन्दु 20)"; standing: "missing"; mine: true; hint: ""; waivable: true }
    ListElement { requirement: "satisfaction"; label: "शिकायतकर्ता की संतुष्टि"; standing: "missing"; mine: false; hint: "जाँच अधिकारी से भिन्न व्यक्ति लेगा: प्रभारी निरीक्षक"; waivable: true }
}
