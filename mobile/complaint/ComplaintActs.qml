// What this person may do with this complaint now.
pragma ComponentBehavior: Bound

import QtQuick
import Nistaran
import Nistaran.Controls

Flow {
    id: acts

    required property ComplaintView complaint

    signal recordTapped
    signal feedbackTapped
    signal reportTapped
    signal reviewTapped
    signal markTapped

    visible: complaint.canDecide || complaint.canMark || complaint.canRecord || complaint.canFeedback
        || complaint.canWriteReport
    spacing: Theme.gapSmall + 2

    AppButton {
        objectName: "review"
        visible: acts.complaint.canDecide
        text: qsTr("आख्या परखें")
        glyph: Glyphs.shield
        kind: AppButton.Filled
        onClicked: acts.reviewTapped()
    }

    AppButton {
        objectName: "mark"
        visible: acts.complaint.canMark
        text: acts.complaint.status === "received" ? qsTr("मार्क करें") : qsTr("पुनः मार्क करें")
        glyph: Glyphs.forward
        kind: acts.complaint.status === "received" ? AppButton.Filled : AppButton.Outlined
        onClicked: acts.markTapped()
    }

    AppButton {
        objectName: "record-action"
        visible: acts.complaint.canRecord
        text: qsTr("कार्रवाई दर्ज करें")
        glyph: Glyphs.pencil
        kind: acts.complaint.canDecide ? AppButton.Outlined : AppButton.Filled
        onClicked: acts.recordTapped()
    }

    AppButton {
        objectName: "take-feedback"
        visible: acts.complaint.canFeedback
        text: qsTr("फीडबैक लें")
        glyph: Glyphs.smile
        onClicked: acts.feedbackTapped()
    }

    AppButton {
        objectName: "write-report"
        visible: acts.complaint.canWriteReport
        text: qsTr("आख्या लिखें")
        glyph: Glyphs.page
        onClicked: acts.reportTapped()
    }
}
