// What the records of a complaint give notice of, above the page that it belongs to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: list

    required property NoticeModel notices

    visible: notices.count > 0
    spacing: Theme.gap

    Repeater {
        model: list.notices

        Banner {
            required property bool stop
            required detail

            objectName: stop ? "stop-notice" : "notice"
            glyph: stop ? Glyphs.stop : Glyphs.flag
            tone: stop ? Theme.bad : Theme.warn
            Layout.fillWidth: true
        }
    }
}
