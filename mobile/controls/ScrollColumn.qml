// A column that scrolls by itself where it stands beside another one, and is as high as what is in it where it does not.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

Flickable {
    id: flick

    default property alias content: column.data
    property bool scrolls: false

    // The keyboard never goes where one cannot see it.
    function revealFocus() {
        if (!scrolls || !scope.activeFocus || !flick.Window.activeFocusItem)
            return;
        const item = flick.Window.activeFocusItem;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < contentY || top + item.height > contentY + height)
            contentY = Math.max(0, Math.min(top - Theme.gapLarge, contentHeight - height));
    }

    implicitHeight: column.implicitHeight
    contentWidth: width
    contentHeight: column.implicitHeight
    clip: scrolls
    interactive: scrolls
    boundsBehavior: Flickable.StopAtBounds
    onScrollsChanged: contentY = 0

    ScrollBar.vertical: ThinScrollBar {
        visible: flick.scrolls
    }

    Connections {
        target: flick.Window.window

        function onActiveFocusItemChanged() {
            flick.revealFocus();
        }
    }

    FocusScope {
        id: scope

        width: flick.width - (flick.scrolls ? Theme.gap : 0)
        height: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.gapLarge
        }
    }
}
