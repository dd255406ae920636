import QtTest

UiCase {
    name: "Sync"

    function test_the_bar_says_what_waits() {
        open(1280, 800);
        compare(see("sync-words").text, "3 भेजे जाने शेष");
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

    function test_each_file_shows_how_much_of_it_has_gone() {
        open(1280, 800);
        tap("open-sync");
        verify(see("file-progress-f1").text.indexOf("37%") >= 0);
        verify(see("file-progress-f2").text.indexOf("ख़राब") >= 0);
    }

    function test_originals_can_wait_for_wifi() {
        open(1280, 1600);
        tap("open-sync");
        tap("originals-on-wifi-only");
        verify(app.sync.originalsOnWifiOnly);
    }

    function test_after_a_failure_one_tap_tries_again() {
        open(1280, 800);
        app.sync.lastErrorText = "सर्वर से संपर्क नहीं हुआ।";
        tap("open-sync");
        compare(see("sync-now-page").text, "फिर कोशिश करें");
        tap("sync-now-page");
        compare(app.sync.syncs, 1);
        app.sync.lastErrorText = "";
        compare(see("sync-now-page").text, "अभी सिंक करें");
    }

    function test_what_was_refused_says_why_and_is_tried_again() {
        open(800, 1200);
        tap("open-sync");
        see("set-aside");
        compare(see("reason-op4").text, "यह आपके पद के अधिकार में नहीं है।");
        tap("try-again-op4");
        compare(app.sync.triedAgain, "op4");
        seeNot("try-again-op7");
    }

    function test_what_is_held_leads_to_its_complaint() {
        open(800, 1200);
        tap("open-sync");
        tap("open-op7");
        see("record-action");
        seeNot("set-aside");
        compare(app.complaint.number, "40016026000101");
    }

    function test_where_nothing_is_set_aside_nothing_is_said_of_it() {
        open(1280, 800);
        app.sync.setAside.clear();
        tap("open-sync");
        see("sync-now-page");
        seeNot("set-aside");
    }

    function test_a_tablet_that_lost_its_place_asks_for_a_new_code() {
        open(800, 1200);
        tap("open-sync");
        seeNot("new-code-form");
        app.sync.needsNewCode = true;
        see("new-code-form");
        verify(!see("give-new-code").enabled);
        type("new-code", "ABCD-EFGH");
        tap("give-new-code");
        compare(app.sync.newCode, "ABCD-EFGH");
    }

    function test_a_courier_file_is_given_a_name_that_can_be_told_from_others() {
        open(800, 1280);
        tap("open-sync");
        seeNot("courier-news");
        seeNot("courier-answer");
        verify(see("courier-take").enabled);
        tap("courier-write");
        compare(app.courier.proposed, "file");
    }

    function test_what_came_of_the_courier_is_said_with_what_to_do() {
        open(1280, 800);
        app.courier.text = "कूरियर फ़ाइल अधूरी है।";
        app.courier.detail = "जहाँ बनी थी वहाँ से फिर कॉपी करें।";
        app.courier.tone = "bad";
        tap("open-sync");
        compare(see("courier-news").text, "कूरियर फ़ाइल अधूरी है।");
        compare(see("courier-news").detail, "जहाँ बनी थी वहाँ से फिर कॉपी करें।");
    }

    function test_a_colleagues_answer_waits_to_be_saved() {
        open(800, 1280);
        app.courier.answerWaiting = true;
        tap("open-sync");
        app.courier.busy = true;
        verify(!see("courier-answer").enabled);
        verify(!see("courier-write").enabled);
        verify(!see("courier-take").enabled);
        app.courier.busy = false;
        tap("courier-answer");
        compare(app.courier.proposed, "answer");
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

    function test_a_diagnosis_file_is_written_where_it_is_wanted() {
        open(1280, 1600);
        tap("open-sync");
        seeNot("diagnosis-news");
        tap("write-diagnosis");
        verify(app.diagnosis.proposed);
        see("write-diagnosis").chosen("file:///tmp/chosen.json");
        compare(app.diagnosis.written, "file:///tmp/chosen.json");
        app.diagnosis.text = "निदान फ़ाइल लिखी नहीं जा सकी।";
        app.diagnosis.tone = "bad";
        compare(see("diagnosis-news").text, "निदान फ़ाइल लिखी नहीं जा सकी।");
    }
}
