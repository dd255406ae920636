// The window over a played app, and the hands and eyes of a person: tap, type, see.
import QtQuick
import QtTest
import Nistaran

TestCase {
    id: ui

    property App app
    property Main window

    function open(width: int, height: int, set: var) {
        app = createTemporaryObject(appComponent, ui, set ?? {});
        app.setLanguage("hi");
        window = createTemporaryObject(mainComponent, null, {"app": app, "width": width, "height": height});
        tryVerify(() => window.contentItem.width === width);
        waitForRendering(window.contentItem);
    }

    function openComplaint() {
        open(1280, 800);
        tap("card-40016026000101");
        see("record-action");
    }

    function close() {
        window.close();
    }

    function cleanup() {
        if (window)
            window.destroy();
        window = null;
        wait(0);
    }

    // Null where it is not on the screen.
    function find(name: string): Item {
        return under(window.contentItem, name);
    }

    function under(root: Item, name: string): Item {
        if (!root.visible)
            return null;
        if (root.objectName === name)
            return root;
        for (let i = 0; i < root.children.length; ++i) {
            const found = under(root.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    function see(name: string): Item {
        tryVerify(() => find(name) !== null, 2000, "on the screen: " + name);
        return find(name);
    }

    function seeNot(name: string) {
        tryVerify(() => find(name) === null, 2000, "not on the screen: " + name);
    }

    function tap(name: string) {
        const target = see(name);
        target.forceActiveFocus();
        wait(400);  // until pages stand still
        mouseClick(see(name));
        wait(50);
    }

    function type(name: string, words: string) {
        see(name).forceActiveFocus();
        see(name).insert(see(name).length, words);
        wait(20);
    }

    name: "Ui"
    when: windowShown
    width: 100
    height: 100

    Component {
        id: appComponent

        App {
        }
    }

    Component {
        id: mainComponent

        Main {
        }
    }
}
