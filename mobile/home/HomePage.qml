// List and complaint side by side where there is room, one after the other where there is not. What needs the whole
// screen (the complainant's own page, the review, the sync page) lies above both.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: home

    required property App app

    readonly property bool twoPanes: width >= Theme.twoPaneWidth
    readonly property bool complaintOpen: app.complaint !== null
    // Nobody else's data on the screen while the complainant holds the tablet.
    readonly property bool handedOver: above.currentItem instanceof FeedbackPage || above.currentItem instanceof CameraPage

    function backToPanes() {
        above.pop(null, StackView.Immediate);
        pane.show(home.app.complaint);
    }

    spacing: 0
    onVisibleChanged: backToPanes()
    Component.onCompleted: backToPanes()

    Connections {
        target: home.app

        function onComplaintChanged() {
            const place = home.app.page;
            home.backToPanes();
            pane.goTo(place);
        }
    }

    TopBar {
        visible: !home.handedOver
        app: home.app
        Layout.fillWidth: true
        onLoadTapped: if (!(above.currentItem instanceof LoadPage)) above.push(Qt.resolvedUrl("../load/LoadPage.qml"), {"load": home.app.load})
        onDevicesTapped: if (!(above.currentItem instanceof DevicesPage)) above.push(Qt.resolvedUrl("../devices/DevicesPage.qml"), {"devices": home.app.devices})
    }

    StackView {
        id: above

        Layout.fillWidth: true
        Layout.fillHeight: true

        initialItem: RowLayout {
            spacing: 0

            WorklistPage {
                visible: home.twoPanes || !home.complaintOpen
                complaints: home.app.worklist
                openNumber: home.app.complaint?.number ?? ""
                Layout.fillWidth: !home.twoPanes
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.listWidth
                onOpened: number => home.app.openComplaint(number)
            }

            Rectangle {
                visible: home.twoPanes
                implicitWidth: 1
                color: Theme.outline
                Layout.fillHeight: true
            }

            ComplaintPane {
                id: pane

                visible: home.twoPanes || home.complaintOpen
                backVisible: !home.twoPanes
                clip: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClosed: home.app.closeComplaint()
                onOtherTapped: number => home.app.openComplaint(number)
                onPlaceChanged: if (pane.complaint) home.app.page = pane.place
                onFeedbackTapped: above.push(Qt.resolvedUrl("../feedback/FeedbackPage.qml"),
                    {"editor": pane.complaint.feedbackEditor, "language": home.app.language,
                    "cameraOffered": pane.complaint.photoEditor.offered})
                onReviewTapped: above.push(Qt.resolvedUrl("../review/ReviewPage.qml"), {"complaint": pane.complaint})
            }
        }
    }

    SyncBar {
        visible: !home.handedOver
        sync: home.app.sync
        Layout.fillWidth: true
        onClicked: if (!(above.currentItem instanceof SyncPage)) above.push(Qt.resolvedUrl("../status/SyncPage.qml"), {"sync": home.app.sync, "courier": home.app.courier,
        "diagnosis": home.app.diagnosis})
    }

    Connections {
        target: above.currentItem as PageFrame

        function onDone() {
            above.pop();
        }

        function onBackRequested() {
            above.pop();
        }
    }

    Connections {
        target: above.currentItem as LoadPage

        function onChosen(holder: string, name: string) {
            above.pop();
            home.app.worklist.showOf(holder, name);
            if (!home.twoPanes)
                home.app.closeComplaint();
        }
    }

    Connections {
        target: above.currentItem as SyncPage

        function onComplaintOpened(number: string) {
            above.pop();
            home.app.openComplaint(number);
        }
    }

    Connections {
        target: above.currentItem as ReviewPage

        function onAttachmentTapped(attachment: string) {
            pane.complaint.attachmentViewer.open(attachment);
            above.push(Qt.resolvedUrl("../evidence/AttachmentPage.qml"), {"viewer": pane.complaint.attachmentViewer,
                "subtitle": pane.context()});
        }
    }

    Connections {
        target: above.currentItem as FeedbackPage

        function onLanguageChosen(language: string) {
            home.app.setLanguage(language);
            (above.currentItem as FeedbackPage).language = language;
        }

        function onThumbTapped() {
            above.push(Qt.resolvedUrl("../evidence/CameraPage.qml"), {"editor": pane.complaint.photoEditor, "purpose": "thumb"});
        }
    }
}
