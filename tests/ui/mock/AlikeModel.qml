import QtQuick

ListModel {
    ListElement { number: "40016025004411"; who: "रामकली देवी · सौरिख खास · 12.02.2026"; why: "पूर्व सन्दर्भ"; status: "disposed"; statusText: "निस्तारित" }
    ListElement { number: "30016026000512"; who: "राम कली · सौरिख खास · 28.06.2026"; why: "वही मोबाइल नंबर"; status: "marked"; statusText: "लंबित" }
}
