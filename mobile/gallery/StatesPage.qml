// States in icon and word.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

PageFrame {
    id: page

    title: "StateChip · DueChip · StatusChip · Banner · EmptyState · Toast"
    backVisible: false
    acts: AppButton {
        text: qsTr("सूचना दिखाएँ")
        onClicked: toast.show(qsTr("सहेजा गया: इस टैबलेट पर सुरक्षित।"), "good")
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: ["pending", "within_days", "defaulter", "closed"]

            DueChip {
                required property string modelData

                dueState: modelData
                text: modelData
            }
        }

        Repeater {
            model: ["received", "marked", "submitted", "returned", "approved", "disposed", "cancelled"]

            StatusChip {
                required property string modelData

                status: modelData
                text: modelData
            }
        }
    }

    Repeater {
        model: ["good", "warn", "bad", "info", "neutral"]

        Banner {
            required property string modelData

            text: qsTr("दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।")
            detail: modelData
            tone: Theme.tone(modelData)
            Layout.fillWidth: true

            AppButton {
                text: qsTr("देखें और चुनें")
            }
        }
    }

    EmptyState {
        title: qsTr("यहाँ कोई सन्दर्भ नहीं है")
        text: qsTr("नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।")
        Layout.fillWidth: true
    }

    Toast {
        id: toast

        Layout.fillWidth: true
    }
}
