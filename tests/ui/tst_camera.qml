import QtTest

UiCase {
    name: "Camera"

    function test_a_photo_is_taken_looked_at_and_kept() {
        openComplaint();
        tap("take-photo");
        see("viewfinder");
        compare(app.complaint.photoEditor.opened, "evidence");
        verify(see("photo-place").text.includes("140 मी"));
        seeNot("keep-photo");
        tap("shoot");
        type("photo-text", "टूटी मेड़");
        compare(app.complaint.photoEditor.text, "टूटी मेड़");
        tap("keep-photo");
        compare(app.complaint.photoEditor.saves, 1);
        see("record-action");
        tryCompare(app.complaint.photoEditor, "opened", "");
    }

    function test_a_poor_photo_is_taken_again() {
        openComplaint();
        tap("take-photo");
        tap("shoot");
        tap("photo-again");
        see("shoot");
        compare(app.complaint.photoEditor.saves, 0);
    }

    function test_a_camera_that_does_not_open_says_what_to_do() {
        openComplaint();
        const photo = app.complaint.photoEditor;
        photo.state = "failed";
        photo.failureText = "ऐप को कैमरे की अनुमति नहीं है।";
        tap("take-photo");
        compare(see("photo-failure").text, "ऐप को कैमरे की अनुमति नहीं है।");
        seeNot("shoot");
        tap("photo-again");
        see("shoot");
        seeNot("photo-failure");
    }

    function test_of_a_sensitive_matter_no_face_is_to_be_taken() {
        openComplaint();
        seeNot("sensitive-files");
        app.complaint.sensitive = true;
        app.complaint.photoEditor.sensitive = true;
        see("sensitive-files");
        tap("take-photo");
        see("sensitive-photo");
    }

    function test_a_tablet_without_a_camera_has_no_button_for_it() {
        openComplaint();
        app.complaint.photoEditor.offered = false;
        seeNot("take-photo");
        see("attach-file");
    }

    function test_a_file_says_by_what_when_and_where_it_was_taken() {
        openComplaint();
        verify(see("file-taken-op21").text.includes("कैमरा"));
        tap("file-op21");
        verify(see("attachment-taken").text.includes("140 मी"));
    }
}
