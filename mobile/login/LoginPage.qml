// The door: a new tablet is enrolled, an officer signs in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

Rectangle {
    id: page

    required property LoginBackend login
    required property bool enrolled
    required property string language

    signal languageChosen(string language)

    readonly property bool wide: width >= Theme.twoPaneWidth

    color: Theme.page

    Rectangle {
        id: brand

        width: page.wide ? page.width * 0.42 : page.width
        height: page.wide ? page.height : brandColumn.implicitHeight + 2 * Theme.gapHuge
        color: Theme.bar

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 4
            color: Theme.saffron
        }

        ColumnLayout {
            id: brandColumn

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.gapHuge, 400)
            spacing: Theme.gap

            BrandMark {
                size: page.wide ? 84 : 56
                Layout.alignment: page.wide ? Qt.AlignLeft : Qt.AlignHCenter
            }

            Heading {
                text: qsTr("निस्तारण")
                color: Theme.barText
                font.pixelSize: Theme.display
                horizontalAlignment: page.wide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            BodyText {
                visible: page.wide
                text: qsTr("जनसुनवाई के सन्दर्भों का समयबद्ध और गुणवत्तापूर्ण निस्तारण")
                color: Theme.barText
                font.pixelSize: Theme.lead
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("नेटवर्क हो या न हो: जो दर्ज किया, वह सुरक्षित है।")
                color: Theme.barTextMuted
                horizontalAlignment: page.wide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }

    Flickable {
        id: flick

        anchors.left: page.wide ? brand.right : parent.left
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : brand.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.wide ? 0 : languageButton.height + 2 * Theme.gapSmall
        clip: true
        contentWidth: width
        contentHeight: Math.max(height, forms.height + 2 * 72)
        boundsBehavior: Flickable.StopAtBounds

        Item {
            id: forms

            anchors.centerIn: parent
            width: Math.min(flick.width - 2 * Theme.gapHuge, Theme.formWidth - 60)
            height: repairForm.visible ? repairForm.implicitHeight
                : choosePinForm.visible ? choosePinForm.implicitHeight
                : page.enrolled ? signInForm.implicitHeight : enrolForm.implicitHeight

            SignInForm {
                id: signInForm

                visible: page.enrolled && !page.login.pinWanted && !page.login.repairOffered
                width: parent.width
                login: page.login
            }

            ChoosePinForm {
                id: choosePinForm

                visible: page.enrolled && page.login.pinWanted
                width: parent.width
                login: page.login
            }

            RepairForm {
                id: repairForm

                visible: page.enrolled && page.login.repairOffered
                width: parent.width
                login: page.login
            }

            EnrolForm {
                id: enrolForm

                visible: !page.enrolled
                width: parent.width
                login: page.login
            }
        }
    }

    LanguageButton {
        id: languageButton

        objectName: "language-switch"
        x: page.width - width - Theme.gapSmall
        y: page.wide ? Theme.gapSmall : page.height - height - Theme.gapSmall
        language: page.language
        textInk: Theme.primary
        onChosen: language => page.languageChosen(language)
    }
}
