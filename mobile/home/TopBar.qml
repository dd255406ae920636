// Whose app this is now: officer, station; language, light, the door.
import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

Rectangle {
    id: bar

    required property App app

    signal devicesTapped
    signal loadTapped

    readonly property bool narrow: width < 640

    implicitHeight: Math.max(64, row.implicitHeight + 2 * Theme.gapSmall)
    color: Theme.bar

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 3
        color: Theme.saffron
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapSmall
        anchors.bottomMargin: 3
        spacing: Theme.gap

        BrandMark {
        }

        Heading {
            visible: !bar.narrow
            text: qsTr("निस्तारण")
            color: Theme.barText
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.leftMargin: bar.narrow ? 0 : Theme.gapHuge

            BodyText {
                objectName: "officer-name"
                text: bar.app.officerName
                color: Theme.barText
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: bar.narrow ? Text.AlignLeft : Text.AlignRight
                Layout.fillWidth: true
            }

            Caption {
                text: Theme.beside(Theme.beside(bar.app.officerRank, bar.app.stationName), bar.app.districtName)
                color: Theme.barTextMuted
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: bar.narrow ? Text.AlignLeft : Text.AlignRight
                Layout.fillWidth: true
            }
        }

        IconButton {
            objectName: "open-load"
            visible: bar.app.officerRole === "supervisor" || bar.app.officerRole === "inspector"
            text: qsTr("थाना / अधिकारी भार")
            glyph: Glyphs.people
            ink: Theme.barText
            onClicked: bar.loadTapped()
        }

        IconButton {
            objectName: "open-devices"
            visible: bar.app.officerRole === "supervisor"
            text: qsTr("टैबलेट")
            glyph: Glyphs.tablet
            ink: Theme.barText
            onClicked: bar.devicesTapped()
        }

        IconButton {
            objectName: "text-size"
            text: qsTr("अक्षर बड़े करें: %1 %").arg(Math.round(bar.app.textScale * 100))
            glyph: Glyphs.letters
            ink: Theme.barText
            onClicked: bar.app.changeTextScale()
        }

        IconButton {
            objectName: "theme-switch"
            text: Theme.dark ? qsTr("उजला रूप") : qsTr("गहरा रूप")
            glyph: Theme.dark ? Glyphs.sun : Glyphs.moon
            ink: Theme.barText
            onClicked: bar.app.setDark(!bar.app.dark)
        }

        LanguageButton {
            objectName: "language-switch"
            language: bar.app.language
            onChosen: language => bar.app.setLanguage(language)
        }

        IconButton {
            objectName: "sign-out"
            text: qsTr("साइन आउट")
            glyph: Glyphs.leave
            ink: Theme.barText
            onClicked: bar.app.signOut()
        }
    }
}
