import QtQuick

ListModel {
    signal withdrawn(string id)

    function withdraw(id: string) {
        withdrawn(id);
    }

    ListElement { operationId: "op7"; what: "आख्या प्रस्तुत करना"; reasonText: "शिकायतकर्ता की संतुष्टि दर्ज नहीं है। संतुष्टि दर्ज होते ही फिर प्रस्तुत करें।"; whenText: "कल 18:10"; mine: true }
}
