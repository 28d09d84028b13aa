package cn.fengqiao.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns typed words into a query of a full-text index; what a person types is never its syntax. */
public final class FullText {

    private FullText() {}

    /** All words must occur. A word of Chinese characters is looked for as a phrase, others by how they begin. */
    public static String all(String typed) {
        return Arrays.stream(Texts.clean(typed).split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(FullText::word)
                .collect(Collectors.joining(" AND "));
    }

    private static String word(String word) {
        var plain = word.codePoints().allMatch(c -> c < 128);
        var quoted = word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain && !quoted.contains(" ") ? quoted.toLowerCase(Locale.ROOT) + "*" : '"' + quoted + '"';
    }
}
