import QtQuick

ListModel {
    ListElement { title: "स्थलीय निरीक्षण"; detail: "मेड़ लगभग 30 फुट तक टूटी पाई गई; दोनों पक्ष उपस्थित थे।"; who: "रवि प्रकाश मिश्र"; when: "आज 10:15"; receivedWhen: ""; kind: "visit"; synced: false; outcome: ""; reasonText: "" }
    ListElement { title: "शिकायतकर्ता से बात हुई"; detail: "घर पर हैं, 11 बजे तक मौके पर मिलेंगी।"; who: "रवि प्रकाश मिश्र"; when: "आज 09:20"; receivedWhen: "आज 09:42"; kind: "contact"; synced: true; outcome: "accepted"; reasonText: "" }
    ListElement { title: "आख्या प्रस्तुत"; detail: ""; who: "रवि प्रकाश मिश्र"; when: "कल 18:10"; receivedWhen: "कल 18:30"; kind: "submit"; synced: true; outcome: "held"; reasonText: "शिकायतकर्ता की संतुष्टि दर्ज नहीं है।" }
    ListElement { title: "मोबाइल नंबर बदला"; detail: "99999 54321"; who: "रवि प्रकाश मिश्र"; when: "कल 16:55"; receivedWhen: "कल 18:30"; kind: "fields"; synced: true; outcome: "merged"; reasonText: "प्रभारी निरीक्षक का लिखा नंबर मान्य है; यह भी रखा गया है।" }
    ListElement { title: "मार्क किया गया"; detail: "रवि प्रकाश मिश्र को"; who: "सुनीता यादव"; when: "2 जुलाई"; receivedWhen: "2 जुलाई"; kind: "mark"; synced: true; outcome: "accepted"; reasonText: "" }
}
