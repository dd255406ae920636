import QtQuick

ListModel {
    ListElement { attachmentId: "op21"; title: "टूटी मेड़"; who: "रवि प्रकाश मिश्र"; when: "आज 10:20"; arrived: false; stateText: "अभी सर्वर पर नहीं पहुँची"; picture: ""; taken: "कैमरा, 13.07.2026, 10:20, शिकायत के स्थान से 140 मी" }
    ListElement { attachmentId: "op20"; title: "खतौनी.pdf"; who: "सुनीता यादव"; when: "कल 16:40"; arrived: true; stateText: "सर्वर पर है"; picture: ""; taken: "फ़ाइल से" }
}
