package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.html.Span;

/** Small marks: a risk is always colour, shape and word together; a state is a word in a quiet frame. */
public final class Badges {

    /** How a state looks; none of these uses the four risk colours. */
    public enum Tone {
        /** Nothing is asked of anybody. */
        QUIET,
        /** Under way. */
        ACTIVE,
        /** Waits for someone. */
        WAITING,
        /** Ended well. */
        DONE,
        /** Ended otherwise: refused, failed, cancelled. */
        ENDED
    }

    private Badges() {}

    /** A risk by its constant: RED, ORANGE, YELLOW, BLUE. */
    public static Span risk(Enum<?> risk) {
        return risk(risk.name());
    }

    public static Span risk(String risk) {
        var badge = new Span();
        badge.addClassNames("fq-risk", "fq-risk-" + risk.toLowerCase(java.util.Locale.ROOT));
        badge.add(shape(), new Span(Words.of("frame.risk." + risk)));
        return badge;
    }

    /** A risk that someone has still to confirm. */
    public static Span suggestedRisk(Enum<?> risk) {
        var badge = risk(risk);
        badge.addClassName("fq-risk-suggested");
        badge.add(new Span(Words.of("frame.risk.suggested")));
        return badge;
    }

    public static Span state(String word, Tone tone) {
        var badge = new Span(word);
        badge.addClassNames("fq-state", "fq-state-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        return badge;
    }

    private static Span shape() {
        var shape = new Span();
        shape.addClassName("fq-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
