package cn.fengqiao.shared;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a command was refused, to be shown in the reader's language.
 *
 * @param rule the rule of the domain behind it ("R06"), or null when it is plain bad input
 * @param key translation key of the sentence; it says what is wrong and what to do
 * @param field the input field it belongs to, as named in the draft record; null when it concerns the whole command
 * @param args values for the sentence's placeholders, already formatted or numbers
 */
public record Refusal(
        @Nullable String rule, String key, @Nullable String field, List<String> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    /** Bad or missing input in one field. */
    public static Refusal field(String field, String key, Object... args) {
        return new Refusal(null, key, field, texts(args));
    }

    /** A rule of the domain forbids it. */
    public static Refusal rule(String rule, String key, Object... args) {
        return new Refusal(rule, key, null, texts(args));
    }

    /** Neither input nor law: what is asked for is gone, changed meanwhile, or not in a state for it. */
    public static Refusal state(String key, Object... args) {
        return new Refusal(null, key, null, texts(args));
    }

    /** The one answer for what does not exist and for what the actor may not see. */
    public static Refusal notFound() {
        return state("refusal.not-found");
    }

    private static List<String> texts(Object... args) {
        return Stream.of(args).map(String::valueOf).toList();
    }
}
