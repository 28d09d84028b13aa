package cn.fengqiao.dispute;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Checks the free texts that go with a command before it runs; each says which field is missing or too long. */
public final class Notes {

    private final List<Refusal> refusals = new ArrayList<>();

    private Notes() {}

    public static Notes needed(String field, String text, int most) {
        return new Notes().and(field, text, most);
    }

    public static Notes fits(String field, String text, int most) {
        return new Notes().fit(field, text, most);
    }

    public Notes and(String field, String text, int most) {
        if (Texts.clean(text).isEmpty()) {
            refusals.add(Refusal.field(field, "refusal.missing"));
        }
        return fit(field, text, most);
    }

    /** Refused for the texts' sake, or else what the command gives. */
    public <T> Outcome<T> orElse(Supplier<Outcome<T>> command) {
        return refusals.isEmpty() ? command.get() : Outcome.refused(refusals);
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public Notes fit(String field, String text, int most) {
        var length = Texts.length(text);
        if (length > most) {
            refusals.add(Refusal.field(field, "refusal.too-long", most, length));
        }
        return this;
    }
}
