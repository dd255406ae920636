import QtQuick

QtObject {
    property PhotoModel photos: PhotoModel {
    }
    property PlaceModel place: PlaceModel {
    }
    property StatementModel statements: StatementModel {
    }
    property ContactModel contacts: ContactModel {
    }
    property SpecialCloseView specialClose: SpecialCloseView {
    }
}
