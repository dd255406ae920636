import QtQuick

ListModel {
    ListElement { value: "pending"; label: "विचाराधीन" }
    ListElement { value: "decided"; label: "निर्णीत" }
}
