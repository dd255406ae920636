// What waits, what runs, what is not in force, what failed and what to do about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property SyncStatus sync
    required property Courier courier
    required property DiagnosisFile diagnosis

    signal complaintOpened(string number)

    title: qsTr("सिंक")
    columnWidth: 1160

    GridLayout {
        columns: page.width >= Theme.twoPaneWidth ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        SectionCard {
            objectName: "set-aside"
            visible: setAside.count > 0
            title: qsTr("%n प्रविष्टि लागू नहीं हुई", "", setAside.count)
            glyph: Glyphs.warning
            tone: Theme.warn
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.columnSpan: page.width >= Theme.twoPaneWidth ? 2 : 1

            Caption {
                text: qsTr("लिखा हुआ सुरक्षित है। कारण देखें और आगे की कार्रवाई करें।")
                color: Theme.warn.ink
                Layout.fillWidth: true
            }

            Repeater {
                id: setAside

                model: page.sync.setAside

                SetAsideEntry {
                    Layout.fillWidth: true
                    onTriedAgain: page.sync.tryAgain(operationId)
                    onOpened: page.complaintOpened(complaint)
                }
            }
        }

        NewCodeForm {
            objectName: "new-code-form"
            visible: page.sync.needsNewCode
            sync: page.sync
            Layout.fillWidth: true
            Layout.columnSpan: page.width >= Theme.twoPaneWidth ? 2 : 1
        }

        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.preferredWidth: 80
            Layout.alignment: Qt.AlignTop

            SyncFacts {
                sync: page.sync
                Layout.fillWidth: true
            }

            CourierCard {
                courier: page.courier
                Layout.fillWidth: true
            }

            DiagnosisCard {
                diagnosis: page.diagnosis
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            SectionCard {
                title: qsTr("मेरी प्रविष्टियाँ")
                glyph: Glyphs.tablet
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                Repeater {
                    id: outbox

                    model: page.sync.outbox

                    OutboxEntry {
                        Layout.fillWidth: true
                    }
                }

                BodyText {
                    visible: outbox.count === 0
                    text: qsTr("कुछ भी भेजा जाना शेष नहीं है।")
                    color: Theme.textMuted
                    Layout.fillWidth: true
                }
            }

            SectionCard {
                objectName: "files-on-their-way"
                visible: files.count > 0
                title: qsTr("फ़ोटो और फ़ाइलें जो भेजी जानी हैं")
                glyph: Glyphs.clip
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                Repeater {
                    id: files

                    model: page.sync.files

                    FileEntry {
                        Layout.fillWidth: true
                    }
                }
            }

            SectionCard {
                title: qsTr("सिंक का इतिहास")
                glyph: Glyphs.clock
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Repeater {
                    id: log

                    model: page.sync.log

                    LogLine {
                    }
                }

                BodyText {
                    visible: log.count === 0
                    text: qsTr("अभी कोई सिंक नहीं हुआ है।")
                    color: Theme.textMuted
                    Layout.fillWidth: true
                }
            }
        }
    }

    component LogLine: RowLayout {
        id: line

        required property string whenText
        required property string text
        required property bool ok

        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            glyph: line.ok ? Glyphs.check : Glyphs.warning
            size: 20
            color: line.ok ? Theme.good.ink : Theme.warn.ink
        }

        Caption {
            text: line.text
            color: Theme.text
            Layout.fillWidth: true
        }

        Caption {
            text: line.whenText
        }
    }
}
