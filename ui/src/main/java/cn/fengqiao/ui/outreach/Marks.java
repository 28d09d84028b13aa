package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.outreach.VisitState;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Small parts that the pages of outreach share. */
final class Marks {

    private Marks() {}

    static Span state(VisitState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.WAITING;
            case PUBLISHED -> Tone.ACTIVE;
            case DONE -> Tone.DONE;
            case CANCELLED -> Tone.ENDED;
        };
        return Badges.state(Words.of("outreach.state", state), tone);
    }

    /** State and, where it matters, that nobody speaks, in words. */
    static String stateWords(VisitRow visit) {
        var state = Words.of("outreach.state", visit.state());
        return visit.unstaffed() ? state + " · " + Words.of("outreach.unstaffed") : state;
    }

    static String speakers(VisitRow visit) {
        return visit.speakers().isEmpty()
                ? Words.of("outreach.unstaffed")
                : String.join(
                        "、", visit.speakers().stream().map(each -> each.name()).toList());
    }

    /** A line of a detail panel: what it is, quietly, and the value. */
    static Component fact(String label, Component value) {
        var name = new Span(label);
        name.addClassName("fq-quiet");
        var fact = new Div(name, value);
        fact.addClassName("outreach-fact");
        return fact;
    }

    static Component fact(String label, String value) {
        return fact(label, new Span(value));
    }
}
