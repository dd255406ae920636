import QtQuick

QtObject {
    property bool busy: false
    property string errorText: ""

    signal fieldSet(string path, string value)
    signal internalDueSet(string dateText)
    signal waived(string requirement, string reason)

    function set(path: string, value: string) {
        fieldSet(path, value);
    }

    function setInternalDue(dateText: string) {
        internalDueSet(dateText);
    }

    function waive(requirement: string, reason: string) {
        waived(requirement, reason);
    }
}
