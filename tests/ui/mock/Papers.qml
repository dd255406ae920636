import QtQuick

QtObject {
    property bool busy: false
    property string text: ""
    property string detail: ""
    property string tone: ""
    property bool certifiable: true
    property int pageCount: 0
    property string proposed: ""
    property string written: ""
    property string to: ""

    function proposedReport(): url {
        proposed = "report";
        return "file:///tmp/aakhya-40016026000101.pdf";
    }

    function proposedCertificate(): url {
        proposed = "certificate";
        return "file:///tmp/dhara-63-40016026000101.pdf";
    }

    function writeReport(file: url) {
        written = "report";
        to = "" + file;
    }

    function writeCertificate(file: url) {
        written = "certificate";
        to = "" + file;
    }

    function previewReport() {
        pageCount = 2;
    }
}
