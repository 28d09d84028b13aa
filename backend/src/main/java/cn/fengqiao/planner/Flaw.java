package cn.fengqiao.planner;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What is wrong with a problem or plan as it was given.
 *
 * @param pointer the place, as a JSON pointer; empty for the whole document
 * @param reason a key of the planner's texts
 * @param values what the text mentions
 */
public record Flaw(String pointer, String reason, List<Object> values) {

    public Flaw {
        values = List.copyOf(values);
    }

    public static Flaw of(String pointer, String reason, Object... values) {
        return new Flaw(pointer, reason, List.of(values));
    }

    /** The same flaw at another place. */
    Flaw under(UnaryOperator<String> place) {
        return new Flaw(place.apply(pointer), reason, values);
    }

    public String message(Locale locale) {
        var texts = Texts.in(locale);
        var said = values.stream()
                .map(value -> value instanceof HardRule rule ? texts.say("rule." + rule) : value)
                .toArray();
        return texts.say("flaw." + reason, said);
    }
}
