// Records what was done: a talk, a visit, a statement, a note; and the way to all other records, each a form of its own.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property ActionEditor editor
    required property FormListModel forms

    signal formTapped(string form)

    readonly property bool isContact: editor.type === "contact"
    readonly property bool isVisit: editor.type === "visit"
    readonly property bool isStatement: editor.type === "statement"
    readonly property bool isWitness: isStatement && editor.of === "witness"

    function chooseType(type: string, speaker: string) {
        editor.type = type;
        editor.of = speaker;
    }

    component TypeTile: ChoiceTile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100
    }

    component ResultTile: ChoiceTile {
        required property string result

        objectName: "result-" + result
        chosen: page.editor.result === result
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100
        onClicked: page.editor.result = result
    }

    title: qsTr("कार्रवाई दर्ज करें")
    note: Caption {
        text: qsTr("सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।")
        Layout.fillWidth: true
    }
    acts: [
        AppButton {
            objectName: "save-action"
            text: qsTr("सहेजें")
            glyph: Glyphs.check
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: !page.editor.busy
            Layout.minimumWidth: 180
            onClicked: page.editor.save()
        }
    ]

    Connections {
        target: page.editor

        function onSaved() {
            page.done();
        }
    }

    GridLayout {
        columns: page.width > 560 ? 5 : 3
        columnSpacing: Theme.gapSmall + 2
        rowSpacing: Theme.gapSmall + 2
        Layout.fillWidth: true

        TypeTile {
            objectName: "action-type-contact"
            text: qsTr("संपर्क")
            glyph: Glyphs.phone
            chosen: page.isContact
            onClicked: page.chooseType("contact", "complainant")
        }

        TypeTile {
            objectName: "action-type-visit"
            text: qsTr("स्थलीय निरीक्षण")
            glyph: Glyphs.pin
            chosen: page.isVisit
            onClicked: page.chooseType("visit", "complainant")
        }

        TypeTile {
            objectName: "action-type-statement"
            text: qsTr("बयान")
            glyph: Glyphs.speech
            chosen: page.isStatement && !page.isWitness
            onClicked: page.chooseType("statement", "complainant")
        }

        TypeTile {
            objectName: "action-type-witness"
            text: qsTr("स्वतंत्र साक्षी")
            glyph: Glyphs.people
            chosen: page.isWitness
            onClicked: page.chooseType("statement", "witness")
        }

        TypeTile {
            objectName: "action-type-note"
            text: qsTr("टिप्पणी")
            glyph: Glyphs.page
            chosen: page.editor.type === "note"
            onClicked: page.chooseType("note", "complainant")
        }
    }

    Banner {
        objectName: "action-error"
        visible: page.editor.errorText !== ""
        text: page.editor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    SectionCard {
        visible: page.isContact
        title: qsTr("शिकायतकर्ता से बात हुई?")
        glyph: Glyphs.phone
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gapSmall + 2
            Layout.fillWidth: true

            ResultTile {
                result: "reached"
                text: qsTr("बात हुई")
                glyph: Glyphs.done
            }

            ResultTile {
                result: "unreachable"
                text: qsTr("संपर्क नहीं हो सका")
                glyph: Glyphs.absent
            }

            ResultTile {
                result: "refused"
                text: qsTr("बात करने से मना किया")
                glyph: Glyphs.refuse
            }
        }
    }

    SectionCard {
        visible: page.isStatement && !page.isWitness
        title: qsTr("किसका बयान?")
        glyph: Glyphs.speech
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gapSmall + 2
            Layout.fillWidth: true

            ChoiceTile {
                objectName: "statement-of-complainant"
                text: qsTr("शिकायतकर्ता")
                glyph: Glyphs.person
                chosen: page.editor.of === "complainant"
                Layout.fillWidth: true
                onClicked: page.editor.of = "complainant"
            }

            ChoiceTile {
                objectName: "statement-of-opposite"
                text: qsTr("विपक्षी")
                glyph: Glyphs.people
                chosen: page.editor.of === "opposite"
                Layout.fillWidth: true
                onClicked: page.editor.of = "opposite"
            }
        }
    }

    SectionCard {
        visible: page.isWitness
        title: qsTr("साक्षी कौन है?")
        glyph: Glyphs.people
        Layout.fillWidth: true

        Caption {
            text: qsTr("स्थानीय, निष्पक्ष व्यक्ति; नाम और मोबाइल नंबर फीडिंग में भी लिखे जाते हैं।")
            Layout.fillWidth: true
        }

        PersonFields {
            editor: page.editor
            Layout.fillWidth: true
        }
    }

    PlaceCard {
        visible: page.isVisit
        place: page.editor.place
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        TextBox {
            inputName: "action-text"
            label: page.isStatement ? qsTr("बयान, उन्हीं के शब्दों में") : page.isVisit ? qsTr("मौके पर क्या पाया गया")
                : page.isContact ? qsTr("बातचीत का सारांश") : qsTr("टिप्पणी")
            value: page.editor.text
            minimumLines: 5
            Layout.fillWidth: true
            onEdited: text => page.editor.text = text
        }
    }

    SectionCard {
        title: qsTr("अन्य अभिलेख")
        glyph: Glyphs.inbox
        Layout.fillWidth: true

        GridLayout {
            columns: width > 560 ? 2 : 1
            columnSpacing: Theme.gapSmall + 2
            rowSpacing: Theme.gapSmall + 2
            Layout.fillWidth: true

            Repeater {
                model: page.forms

                FormTile {
                    objectName: "form-" + form
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                    onClicked: page.formTapped(form)
                }
            }
        }
    }
}
