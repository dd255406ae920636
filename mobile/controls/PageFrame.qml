// What every page has: a way back, a name, a column to scroll and, at the foot, the acts that count.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

Page {
    id: frame

    default property alias content: column.data
    property alias trailing: trailingRow.data
    property alias acts: actRow.data
    property alias note: noteColumn.data  // a sentence beside the acts; above them where there is no room
    property string subtitle: ""
    property bool backVisible: true
    property bool headVisible: true
    property bool actsVisible: true
    property real columnWidth: Theme.readingWidth
    property real noteWidth: 180  // with less than this beside the acts, the note goes above them
    property real margin: width < 500 ? Theme.gapLarge : Theme.gapHuge
    property alias contentY: flick.contentY
    readonly property real viewHeight: flick.height

    signal backRequested
    signal done

    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        const seen = top >= flick.contentY && top + item.height + margin <= flick.contentY + flick.height;
        if (!seen)
            flick.contentY = Math.max(0, Math.min(top - margin, flick.contentHeight - flick.height));
    }

    function revealFocus() {
        if (scope.activeFocus && frame.Window.activeFocusItem)
            frame.reveal(frame.Window.activeFocusItem);
    }

    padding: 0
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: if (backVisible) backRequested()

    // The keyboard never goes where one cannot see it.
    Connections {
        target: frame.Window.window

        function onActiveFocusItemChanged() {
            frame.revealFocus();
        }
    }

    background: Rectangle {
        color: Theme.page
    }

    header: Rectangle {
        visible: frame.headVisible
        implicitHeight: frame.headVisible ? Math.max(64, headRow.implicitHeight + Theme.gap) : 0
        color: Theme.surface

        RowLayout {
            id: headRow

            anchors.fill: parent
            anchors.leftMargin: frame.backVisible ? Theme.gapSmall : frame.margin
            anchors.rightMargin: Theme.gapLarge
            spacing: Theme.gapTiny

            IconButton {
                objectName: "back"
                visible: frame.backVisible
                text: qsTr("वापस जाएँ")
                glyph: Glyphs.back
                onClicked: frame.backRequested()
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Heading {
                    text: frame.title
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }

                Caption {
                    visible: text !== ""
                    text: frame.subtitle
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                id: trailingRow

                spacing: Theme.gapSmall
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.outline
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * frame.margin
        boundsBehavior: Flickable.StopAtBounds
        // What arrives while somebody writes must not push the field away.
        onContentHeightChanged: if (!moving) settled.restart()

        Timer {
            id: settled

            interval: 0
            onTriggered: frame.revealFocus()
        }

        ScrollBar.vertical: ThinScrollBar {
        }

        FocusScope {
            id: scope

            x: (flick.width - width) / 2
            y: frame.margin
            width: Math.min(flick.width - 2 * frame.margin, frame.columnWidth)
            height: column.implicitHeight

            ColumnLayout {
                id: column

                width: parent.width
                spacing: Theme.gapLarge
            }
        }
    }

    footer: Rectangle {
        visible: frame.actsVisible && actRow.children.length > 0
        implicitHeight: visible ? foot.implicitHeight + 2 * Theme.gap : 0
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.outline
        }

        GridLayout {
            id: foot

            readonly property bool noted: noteColumn.children.length > 0
            readonly property bool beside: actRow.implicitWidth + frame.noteWidth < width

            anchors.verticalCenter: parent.verticalCenter
            x: (parent.width - width) / 2
            width: Math.min(parent.width - 2 * frame.margin, frame.columnWidth)
            columns: beside ? 2 : 1
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapSmall

            ColumnLayout {
                id: noteColumn

                visible: foot.noted
                Layout.fillWidth: true
            }

            RowLayout {
                id: actRow

                spacing: Theme.gap
                Layout.fillWidth: !foot.noted
                Layout.alignment: Qt.AlignRight
            }
        }
    }
}
