// The window: the door, the house, or why neither opens.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Material
import Nistaran
import Nistaran.Controls

ApplicationWindow {
    id: window

    required property App app

    readonly property bool broken: app.startupError !== ""

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    title: qsTr("निस्तारण")
    color: Theme.page
    font.family: Theme.family
    font.pixelSize: Theme.body
    Material.theme: Theme.dark ? Material.Dark : Material.Light
    Material.accent: Theme.primary
    Material.primary: Theme.primary
    Material.background: Theme.surface
    Material.foreground: Theme.text

    Binding {
        target: Theme
        property: "dark"
        value: window.app.dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.app.textScale
    }

    StartupErrorPage {
        anchors.fill: parent
        visible: window.broken
        errorText: window.app.startupError
    }

    LoginPage {
        anchors.fill: parent
        visible: !window.broken && !window.app.signedIn
        login: window.app.login
        enrolled: window.app.enrolled
        language: window.app.language
        onLanguageChosen: language => window.app.setLanguage(language)
    }

    HomePage {
        anchors.fill: parent
        visible: !window.broken && window.app.signedIn
        app: window.app
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // Above the foot of a page, whose words count.
        anchors.bottomMargin: 140
        width: Math.min(implicitWidth, parent.width - 2 * Theme.gapLarge, Theme.formWidth)
        z: 1
    }

    Connections {
        target: window.app

        function onToast(text: string, tone: string) {
            toast.show(text, tone);
        }
    }
}
