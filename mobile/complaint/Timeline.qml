// All that was done, newest first.
pragma ComponentBehavior: Bound

import QtQuick
import Nistaran
import Nistaran.Controls

Column {
    id: timeline

    required property TimelineModel entries

    topPadding: Theme.gapSmall

    Repeater {
        id: repeater

        model: timeline.entries

        TimelineEntry {
            required property int index

            width: timeline.width
            last: index === repeater.count - 1
        }
    }

    BodyText {
        visible: repeater.count === 0
        width: timeline.width
        text: qsTr("अभी कोई कार्रवाई दर्ज नहीं है।")
        color: Theme.textMuted
    }
}
