import QtQuick

QtObject {
    property bool busy: false
    property string errorText: ""
    property int approvals: 0

    signal returned(string point, string objection)
    signal saved

    function approve() {
        approvals += 1;
        saved();
    }

    function sendBack(point: string, objection: string) {
        returned(point, objection);
        saved();
    }
}
