import QtQuick

Rectangle {
    property Papers papers: null
    property int page: 0

    color: "white"
}
