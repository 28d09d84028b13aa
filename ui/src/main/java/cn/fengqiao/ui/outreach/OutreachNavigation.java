package cn.fengqiao.ui.outreach;

/** The ways into the pages of outreach, for links from elsewhere. */
public final class OutreachNavigation {

    static final String VISITS = "visits";
    static final String HOSTS = "hosts";
    static final String LECTURERS = "lecturers";

    private OutreachNavigation() {}

    /** The calendar. */
    public static String visits() {
        return VISITS;
    }

    /** One visit, beside the calendar. */
    public static String visit(String id) {
        return VISITS + "/" + id;
    }

    public static String host(String id) {
        return HOSTS + "/" + id;
    }

    public static String lecturer(String id) {
        return LECTURERS + "/" + id;
    }
}
