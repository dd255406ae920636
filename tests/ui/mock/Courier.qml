import QtQuick

QtObject {
    property bool busy: false
    property string text: ""
    property string detail: ""
    property string tone: ""
    property bool answerWaiting: false
    property string proposed: ""

    function proposedFile(): url {
        proposed = "file";
        return "file:///tmp/nistaran-ravi-20260921-1405.nistaran";
    }

    function proposedAnswer(): url {
        proposed = "answer";
        return "file:///tmp/nistaran-ravi-20260921-1405-answer.nistaran";
    }

    function writeFile(file: url) {
    }

    function takeFile(file: url) {
    }

    function writeAnswer(file: url) {
    }
}
