package cn.fengqiao.ui.people;

/** The ways into the page of persons and organisations. */
public final class PeopleNavigation {

    static final String PEOPLE = "people";

    private PeopleNavigation() {}

    public static String people() {
        return PEOPLE;
    }

    public static String holder(String id) {
        return PEOPLE + "/" + id;
    }
}
