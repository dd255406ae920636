// What one types or chooses.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

PageFrame {
    title: "Field · TextBox · SelectField"
    backVisible: false

    Field {
        label: ""
        placeholderText: qsTr("संख्या, नाम, ग्राम या शब्द खोजें")
        prefixGlyph: Glyphs.search
        Layout.fillWidth: true
    }

    Field {
        label: qsTr("मोबाइल नंबर")
        value: "99999 12345"
        hint: qsTr("शिकायतकर्ता का मोबाइल नंबर")
        Layout.fillWidth: true
    }

    Field {
        label: qsTr("मोबाइल नंबर")
        value: "98"
        errorText: qsTr("साक्षी का मोबाइल नंबर लिखें।")
        Layout.fillWidth: true
    }

    TextBox {
        label: qsTr("बयान, उन्हीं के शब्दों में")
        value: qsTr("प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।")
        required: true
        Layout.fillWidth: true
    }

    SelectField {
        label: qsTr("थाना")
        model: ["तिर्वा", "ठठिया", "इन्दरगढ़"]
        Layout.fillWidth: true
    }
}
