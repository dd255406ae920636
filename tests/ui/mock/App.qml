import QtQuick
import Nistaran

QtObject {
    id: app

    property bool enrolled: true
    property bool signedIn: true
    property string startupError: ""
    property string language: "hi"
    property bool dark: false
    property string officerName: "रवि प्रकाश मिश्र"
    property string officerRank: "उपनिरीक्षक"
    property string officerRole: "officer"
    property string stationName: "तिर्वा"
    property string districtName: "कन्नौज"
    property LoginBackend login: LoginBackend {
    }
    property ComplaintFilterModel worklist: ComplaintFilterModel {
    }
    property LoadBoard load: LoadBoard {
    }
    property SyncStatus sync: SyncStatus {
    }
    property Courier courier: Courier {
    }
    property Devices devices: Devices {
    }
    property DiagnosisFile diagnosis: DiagnosisFile {
    }
    property ComplaintView complaint: null
    property string page: ""
    property ComplaintView only: ComplaintView {
    }

    signal toast(string text, string tone)

    function setLanguage(lang: string) {
        language = lang;
        Speech.speak(lang);
    }

    function setDark(on: bool) {
        dark = on;
    }

    property double textScale: 1

    function changeTextScale() {
        textScale = textScale < 2 ? 2 : 1;
    }

    function openComplaint(number: string) {
        only.number = number;
        complaint = only;
    }

    function closeComplaint() {
        complaint = null;
    }

    function signOut() {
        closeComplaint();
        signedIn = false;
    }
}
