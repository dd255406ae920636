// What waits, what runs, what failed and what to do about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property SyncStatus sync

    title: qsTr("सिंक")
    columnWidth: 1160

    GridLayout {
        columns: page.width >= Theme.twoPaneWidth ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        SyncFacts {
            sync: page.sync
            Layout.fillWidth: true
            Layout.preferredWidth: 80
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop

            SectionCard {
                title: qsTr("मेरा दर्ज किया हुआ")
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
