import QtQuick

ListModel {
    signal keptTaken(string id)
    signal otherTaken(string id)

    function takeKept(id: string) {
        keptTaken(id);
        drop(id);
    }

    function takeOther(id: string) {
        otherTaken(id);
        drop(id);
    }

    function drop(id: string) {
        for (let i = count - 1; i >= 0; --i)
            if (get(i).conflictId === id)
                remove(i);
    }

    ListElement { conflictId: "c1"; fieldLabel: "शिकायतकर्ता का मोबाइल नंबर"; keptValue: "99999 12345"; keptBy: "सुनीता यादव, प्रभारी निरीक्षक"; keptWhen: "कल 17:20"; otherValue: "99999 54321"; otherBy: "रवि प्रकाश मिश्र, उपनिरीक्षक"; otherWhen: "कल 16:55"; rule: "उच्च अधिकारी का लिखा हुआ अभी मान्य है।"; open: true }
}
