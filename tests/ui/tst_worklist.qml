import QtTest

UiCase {
    name: "Worklist"

    function test_search_narrows_the_list_and_says_when_nothing_is_left() {
        open(1280, 800);
        see("card-40016026000117");
        type("search", "इरफ़ान");
        see("card-40016026000117");
        seeNot("card-40016026000101");
        compare(see("list-count").text, "1 सन्दर्भ");
        type("search", "कखग");
        see("list-empty");
    }

    function test_a_filter_shows_what_its_count_promised() {
        open(1280, 800);
        compare(see("filter-defaulter").count, 1);
        tap("filter-defaulter");
        verify(see("filter-defaulter").chosen);
        verify(!see("filter-all").chosen);
        compare(app.worklist.dueFilter, "defaulter");
        compare(see("worklist").count, 1);
        see("card-40016026000101");
    }

    function test_a_filter_is_chosen_by_the_keyboard_too() {
        open(1280, 800);
        see("filter-submitted").forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(app.worklist.dueFilter, "submitted");
    }
}
