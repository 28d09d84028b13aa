package cn.fengqiao.shared;

import java.util.regex.Pattern;

/** Makes typed text fit to keep: people paste zero-width and control characters without seeing them. */
public final class Texts {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]");

    private Texts() {}

    /** Without invisible characters and without space around it; line breaks, tabs and joined emoji stay. */
    public static String clean(String text) {
        return INVISIBLE.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** Length as people count it, a rare character or an emoji as one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
