package cn.fengqiao.ui.analysis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The ways into the questions, for links from elsewhere. */
public final class QuestionsNavigation {

    static final String QUESTIONS = "questions";

    private QuestionsNavigation() {}

    /** The library. */
    public static String questions() {
        return QUESTIONS;
    }

    /** One question with its defaults. */
    public static String question(String name) {
        return QUESTIONS + "/" + name;
    }

    /** Who and what a dispute is tied to. */
    public static String around(String disputeNumber) {
        return question("dispute-neighbourhood") + "?number="
                + URLEncoder.encode(disputeNumber, StandardCharsets.UTF_8);
    }
}
