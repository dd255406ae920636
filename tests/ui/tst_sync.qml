import QtTest

UiCase {
    name: "Sync"

    function test_the_bar_says_what_waits() {
        open(1280, 800);
        compare(see("sync-words").text, "3 भेजा जाना शेष");
        app.sync.waitingCount = 0;
        compare(see("sync-words").text, "सब कुछ सर्वर पर है");
    }

    function test_sync_now_is_one_tap_from_everywhere() {
        open(1280, 800);
        tap("sync-now");
        compare(app.sync.syncs, 1);
        seeNot("sync-now-page");
    }

    function test_a_failure_is_explained_with_what_to_do() {
        open(1280, 800);
        app.sync.lastErrorText = "सर्वर से संपर्क नहीं हुआ।";
        app.sync.adviceText = "नेटवर्क मिलते ही अपने-आप फिर प्रयास होगा।";
        tap("open-sync");
        compare(see("sync-error").detail, "नेटवर्क मिलते ही अपने-आप फिर प्रयास होगा।");
    }

    function test_working_offline_is_a_switch() {
        open(800, 1200);
        tap("open-sync");
        verify(!see("work-offline").on);
        tap("work-offline");
        verify(!app.sync.networkAllowed);
        verify(see("work-offline").on);
        verify(!see("sync-now-page").enabled);
        tap("back");
        see("worklist");
    }
}
