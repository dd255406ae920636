// The portal's own lists as filters, each with how many stand in it.
pragma ComponentBehavior: Bound

import QtQuick
import Nistaran
import Nistaran.Controls

Flow {
    id: bar

    required property ComplaintFilterModel complaints

    component Choice: FilterChip {
        required property string filter

        objectName: "filter-" + filter.replace("_", "-")
        chosen: bar.complaints.dueFilter === filter
        onClicked: bar.complaints.dueFilter = filter
    }

    spacing: Theme.gapTiny

    Choice {
        filter: "all"
        text: qsTr("सभी")
        count: bar.complaints.countAll
    }

    Choice {
        filter: "pending"
        text: qsTr("लंबित")
        count: bar.complaints.countPending
    }

    Choice {
        filter: "defaulter"
        text: qsTr("डिफाल्टर")
        count: bar.complaints.countDefaulter
        countTone: count > 0 ? Theme.bad : Theme.neutral
    }

    Choice {
        filter: "within_days"
        text: qsTr("अगले 3 दिवसों में डिफाल्टर")
        count: bar.complaints.countWithinDays
        countTone: count > 0 ? Theme.warn : Theme.neutral
    }

    Choice {
        filter: "reminder"
        visible: count > 0 || chosen
        text: qsTr("रिमाइंडर")
        count: bar.complaints.countReminder
        countTone: Theme.warn
    }

    // For those who mark: nobody else has any.
    Choice {
        filter: "unmarked"
        visible: count > 0 || chosen
        text: qsTr("अनमार्क")
        count: bar.complaints.countUnmarked
    }

    Choice {
        filter: "submitted"
        text: qsTr("आख्या प्रस्तुत")
        count: bar.complaints.countSubmitted
    }

    Choice {
        filter: "needs_me"
        text: qsTr("मेरे निर्णय हेतु")
        count: bar.complaints.countNeedsMe
        countTone: count > 0 ? Theme.info : Theme.neutral
    }

    Choice {
        filter: "closed"
        text: qsTr("निस्तारित")
    }
}
