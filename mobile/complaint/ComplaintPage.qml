// One complaint: what must be looked at first, what can be done, what is missing, who, what, and all that happened.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property ComplaintView complaint

    signal recordTapped
    signal feedbackTapped
    signal reportTapped
    signal reviewTapped
    signal markTapped
    signal conflictsTapped
    signal gapTapped(string requirement)
    signal callEnded(string result)
    signal otherTapped(string number)
    signal attachmentTapped(string attachment)
    signal cameraTapped

    property bool calling: false  // what came of it has not been said

    function showFiles() {
        page.reveal(files);
    }

    function endCall(result: string) {
        calling = false;
        if (result !== "")
            callEnded(result);
    }

    onComplaintChanged: {
        contentY = 0;
        calling = false;
    }

    title: complaint.number
    subtitle: complaint.typeText
    columnWidth: 900
    trailing: DueChip {
        dueState: page.complaint.dueState
        text: page.complaint.dueText
    }

    Banner {
        objectName: "newer-format"
        visible: page.complaint.newerFormat
        text: qsTr("इस सन्दर्भ में नए ऐप की जानकारी है।")
        detail: qsTr("ऐप अपडेट करें; तब तक पुरानी जानकारी ही दिखेगी। कुछ खोया नहीं है।")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "conflict-banner"
        visible: page.complaint.conflicts.count > 0
        text: qsTr("%n बात पर मतभेद है", "", page.complaint.conflicts.count)
        detail: qsTr("दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।")
        glyph: Glyphs.split
        tone: Theme.warn
        Layout.fillWidth: true

        AppButton {
            objectName: "open-conflicts"
            text: qsTr("देखें और चुनें")
            onClicked: page.conflictsTapped()
        }
    }

    NoticeList {
        notices: page.complaint.notices
        Layout.fillWidth: true
    }

    SectionCard {
        objectName: "call-outcome"
        visible: page.calling
        title: qsTr("शिकायतकर्ता से फ़ोन पर क्या हुआ?")
        glyph: Glyphs.phone
        tone: Theme.info
        Layout.fillWidth: true

        Caption {
            text: qsTr("उत्तर चुनें; संपर्क का प्रयास दर्ज करने का पृष्ठ खुलेगा।")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            AppButton {
                objectName: "call-reached"
                text: qsTr("बात हुई")
                glyph: Glyphs.check
                onClicked: page.endCall("reached")
            }

            AppButton {
                objectName: "call-unreachable"
                text: qsTr("संपर्क नहीं हुआ")
                glyph: Glyphs.close
                onClicked: page.endCall("unreachable")
            }

            AppButton {
                objectName: "call-not-made"
                text: qsTr("फ़ोन नहीं किया")
                kind: AppButton.Quiet
                onClicked: page.endCall("")
            }
        }
    }

    Repeater {
        model: page.complaint.held

        HeldNotice {
            Layout.fillWidth: true
            onWithdrawn: page.complaint.held.withdraw(operationId)
        }
    }

    Banner {
        objectName: "last-objection"
        visible: page.complaint.lastObjection !== ""
        text: page.complaint.objectionPoint !== ""
            ? qsTr("आख्या वापस की गई: बिन्दु %1").arg(page.complaint.objectionPoint) : qsTr("आख्या वापस की गई")
        detail: page.complaint.lastObjection
        glyph: Glyphs.undo
        tone: Theme.bad
        Layout.fillWidth: true
    }

    ComplaintSummary {
        complaint: page.complaint
        Layout.fillWidth: true
    }

    ComplaintActs {
        complaint: page.complaint
        Layout.fillWidth: true
        onRecordTapped: page.recordTapped()
        onFeedbackTapped: page.feedbackTapped()
        onReportTapped: page.reportTapped()
        onReviewTapped: page.reviewTapped()
        onMarkTapped: page.markTapped()
    }

    SectionCard {
        title: qsTr("शिकायत")
        glyph: Glyphs.speech
        Layout.fillWidth: true

        BodyText {
            text: page.complaint.complaintText
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: page.width >= Theme.twoColumnWidth ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        PartyCard {
            title: qsTr("शिकायतकर्ता")
            glyph: Glyphs.person
            name: page.complaint.complainantName
            mobile: page.complaint.complainantMobile
            address: page.complaint.complainantAddress
            editable: page.complaint.canEditFields
            dial: page.complaint.canRecord ? page.complaint.complainantDial : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            onMobileSaved: mobile => page.complaint.fieldEditor.set("complainant.mobile", mobile)
            onCalled: {
                page.calling = true;
                page.contentY = 0;
                page.complaint.call();
            }
        }

        PartyCard {
            title: qsTr("विपक्षी")
            glyph: Glyphs.people
            name: page.complaint.oppositeName
            mobile: page.complaint.oppositeMobile
            address: page.complaint.oppositeAddress
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
        }
    }

    SpotCard {
        visible: page.complaint.canEditFields || page.complaint.spotText !== ""
        spotText: page.complaint.spotText
        errorText: page.complaint.fieldEditor.errorText
        editable: page.complaint.canEditFields
        Layout.fillWidth: true
        onSpotSaved: (lat, lon) => page.complaint.fieldEditor.setSpot(lat, lon)
    }

    AlikeCard {
        alike: page.complaint.alike
        Layout.fillWidth: true
        onOpened: number => page.otherTapped(number)
    }

    SectionCard {
        visible: page.complaint.canWriteReport || page.complaint.canWaive || page.complaint.canFeedback
        title: qsTr("आख्या से पहले क्या शेष है")
        glyph: Glyphs.done
        Layout.fillWidth: true

        Checklist {
            checklist: page.complaint.checklist
            canWaive: page.complaint.canWaive
            Layout.fillWidth: true
            onGapTapped: requirement => page.gapTapped(requirement)
            onWaiveTapped: (requirement, label) => waive.ask(requirement, label)
        }

        WaiveForm {
            id: waive

            Layout.fillWidth: true
            onWaived: (requirement, reason) => page.complaint.fieldEditor.waive(requirement, reason)
        }
    }

    SectionCard {
        visible: page.complaint.feedbackText !== ""
        title: qsTr("फीडबैक")
        glyph: Glyphs.smile
        Layout.fillWidth: true

        BodyText {
            text: page.complaint.feedbackText
            Layout.fillWidth: true
        }
    }

    AttachmentSection {
        id: files

        attachments: page.complaint.attachments
        editor: page.complaint.attachmentEditor
        papers: page.complaint.papers
        mayAttach: page.complaint.canRecord
        cameraOffered: page.complaint.photoEditor.offered
        sensitive: page.complaint.sensitive
        onOpened: attachment => page.attachmentTapped(attachment)
        onCameraTapped: page.cameraTapped()
        Layout.fillWidth: true
    }

    SectionCard {
        title: qsTr("अब तक की कार्रवाई")
        glyph: Glyphs.lines
        spacing: 0
        Layout.fillWidth: true

        Timeline {
            entries: page.complaint.timeline
            Layout.fillWidth: true
        }
    }

    ComplaintSettings {
        visible: page.complaint.canDirect
        complaint: page.complaint
        Layout.fillWidth: true
    }

    AccessCard {
        visible: page.complaint.canDirect
        complaint: page.complaint
        Layout.fillWidth: true
    }
}
