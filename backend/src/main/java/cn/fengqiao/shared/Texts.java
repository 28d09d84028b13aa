package cn.fengqiao.shared;

import java.util.regex.Pattern;

/** Makes typed text fit to keep: people paste zero-width and control characters without seeing them. */
public final class Texts {

    /** A joiner stays, as the first group, between pictures only: inside a name it makes two that look alike. */
    private static final Pattern INVISIBLE =
            Pattern.compile("(\\p{IsExtended_Pictographic}[\\p{IsEmoji_Modifier}\\uFE0F]?\\u200d"
                    + "(?=\\p{IsExtended_Pictographic}))|[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

    private Texts() {}

    /** Without invisible characters and without space around it; line breaks, tabs and joined emoji stay. */
    public static String clean(String text) {
        return INVISIBLE.matcher(text.replace("\r\n", "\n")).replaceAll("$1").strip();
    }

    /** Length as people count it, a rare character or an emoji as one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
