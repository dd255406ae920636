import QtQuick

QtObject {
    property bool busy: false
    property string errorText: ""

    signal fieldSet(string path, string value)
    signal internalDueSet(string dateText)
    signal spotSet(string lat, string lon)
    signal waived(string requirement, string reason)

    function set(path: string, value: string) {
        fieldSet(path, value);
    }

    function setInternalDue(dateText: string) {
        internalDueSet(dateText);
    }

    function setSpot(lat: string, lon: string) {
        spotSet(lat, lon);
    }

    function waive(requirement: string, reason: string) {
        waived(requirement, reason);
    }
}
