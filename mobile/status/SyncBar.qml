// Always on the screen: what is not yet sent, and whether the server is in reach. A tap shows more.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

AbstractButton {
    id: bar

    required property SyncStatus sync

    readonly property bool failed: sync.lastErrorText !== "" && !sync.running
    readonly property bool allSent: sync.waitingCount === 0
    readonly property int setAside: sync.setAside.count
    readonly property string words: allSent ? qsTr("सब कुछ सर्वर पर है")
        : qsTr("%n भेजा जाना शेष", "", sync.waitingCount)
    readonly property Tone tone: !sync.networkAllowed || !sync.online ? Theme.neutral
        : failed || setAside > 0 ? Theme.warn : allSent ? Theme.good : Theme.info

    objectName: "open-sync"
    implicitHeight: Math.max(56, implicitContentHeight + 2 * Theme.gapTiny)
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapSmall
    topPadding: 2
    bottomPadding: 2
    focusPolicy: Qt.StrongFocus
    text: qsTr("सिंक की स्थिति")
    Accessible.role: Accessible.Button
    Accessible.name: text + ": " + words
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: bar.sync.running ? Glyphs.sync : !bar.sync.networkAllowed || !bar.sync.online ? Glyphs.offline
                : bar.failed || bar.setAside > 0 ? Glyphs.warning : bar.allSent ? Glyphs.done : Glyphs.tablet
            color: bar.tone.ink
        }

        BodyText {
            objectName: "sync-words"
            text: bar.words
            color: bar.tone.ink
            font.bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
        }

        Caption {
            text: bar.sync.running ? bar.sync.progressText : !bar.sync.networkAllowed ? qsTr("ऑफलाइन कार्य चालू है")
                : !bar.sync.online ? qsTr("नेटवर्क नहीं है; काम जारी रखें") : bar.failed ? bar.sync.lastErrorText
                : bar.setAside > 0 ? qsTr("%n प्रविष्टि लागू नहीं हुई; छूकर देखें", "", bar.setAside)
                : bar.sync.lastSuccessText !== "" ? qsTr("पिछला सिंक: %1").arg(bar.sync.lastSuccessText) : ""
            color: bar.tone.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        BusyIndicator {
            visible: bar.sync.running
            running: bar.sync.running
            padding: 4
            implicitWidth: 32
            implicitHeight: 32
            Material.accent: bar.tone.ink
            Layout.rightMargin: Theme.gapLarge
        }

        AppButton {
            objectName: "sync-now"
            visible: !bar.sync.running
            text: qsTr("सिंक करें")
            glyph: Glyphs.sync
            kind: AppButton.Quiet
            enabled: bar.sync.networkAllowed
            onClicked: bar.sync.syncNow()
        }
    }

    background: Rectangle {
        color: bar.tone.tint

        Rectangle {
            width: parent.width
            height: 1
            color: bar.tone.edge
        }

        FocusRing {
            target: parent
            targetRadius: 0
            anchors.margins: 0
            visible: bar.visualFocus
        }
    }
}
