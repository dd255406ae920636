import QtQuick

QtObject {
    property bool busy: false
    property string text: ""
    property string detail: ""
    property string tone: ""
    property bool answerWaiting: false
    property url written: ""

    function proposedFile(): url {
        return "file:///tmp/nistaran-ravi-20260921-1405.nistaran";
    }

    function proposedAnswer(): url {
        return "file:///tmp/nistaran-ravi-20260921-1405-answer.nistaran";
    }

    function writeFile(file: url) {
        written = file;
    }

    function takeFile(file: url) {
        written = file;
    }

    function writeAnswer(file: url) {
        written = file;
    }
}
