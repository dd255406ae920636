import QtQuick

ListModel {
    property string summary: "2 प्रयास; 1 बार बात हुई"

    ListElement { contactId: "op9"; result: "संपर्क नहीं हो सका"; reached: false; text: ""; who: "रवि प्रकाश मिश्र, उपनिरीक्षक"; when: "12.07.2026, 18:20" }
    ListElement { contactId: "op10"; result: "बात हुई"; reached: true; text: "घर पर हैं, 11 बजे तक मौके पर मिलेंगी।"; who: "रवि प्रकाश मिश्र, उपनिरीक्षक"; when: "13.07.2026, 09:20" }
}
