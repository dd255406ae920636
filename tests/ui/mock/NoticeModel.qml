import QtQuick

ListModel {
}
