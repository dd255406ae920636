// What has to be on record before the report can go: done, missing with one tap to it, or waived.
pragma ComponentBehavior: Bound

import QtQuick
import Nistaran
import Nistaran.Controls

Column {
    id: list

    required property ChecklistModel checklist
    property bool canAct: true
    property bool canWaive: false

    signal gapTapped(string requirement)
    signal waiveTapped(string requirement, string label)

    spacing: Theme.gapTiny

    Repeater {
        model: list.checklist

        ChecklistRow {
            width: list.width
            canAct: list.canAct
            canWaive: list.canWaive
            onGapTapped: list.gapTapped(requirement)
            onWaiveTapped: list.waiveTapped(requirement, label)
        }
    }
}
