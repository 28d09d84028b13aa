package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What, where, who, whose turn, until when: answered in three seconds, under the title that says how dangerous. */
final class Glance extends Composite<Div> {

    private static final int NAMES = 4;

    Glance(DisputePage page, Dates dates) {
        var dispute = page.header();
        var facts = new Facts()
                .add(Words.of("desk.glance.what"), dispute.typeName())
                .add(Words.of("desk.glance.where"), where(dispute))
                .add(Words.of("desk.glance.who"), who(page))
                .add(Words.of("desk.glance.turn"), turn(page));
        var due = dispute.dueOn();
        if (due != null) {
            facts.add(Words.of("desk.glance.due"), due(dispute, dates));
        }
        getContent().addClassName("glance-box");
        facts.addClassName("glance");
        getContent().add(facts);
    }

    private static String where(DisputePage.Header dispute) {
        return Stream.of(dispute.area(), dispute.address())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Sides against each other: 张* 诉 李*、王*. */
    private static String who(DisputePage page) {
        var present = Parties.present(page);
        return present.stream()
                .map(DisputePage.Party::side)
                .distinct()
                .sorted()
                .limit(NAMES)
                .map(side -> present.stream()
                        .filter(party -> party.side().equals(side))
                        .limit(NAMES)
                        .map(DisputePage.Party::name)
                        .collect(Collectors.joining("、")))
                .collect(Collectors.joining(Words.of("desk.glance.against")));
    }

    private static String turn(DisputePage page) {
        var mediating = page.procedures().stream()
                .filter(procedure -> procedure.endedOn() == null)
                .flatMap(procedure -> Stream.concat(
                        procedure.mediators().stream()
                                .filter(one -> one.until() == null)
                                .map(DisputePage.Assignment::name),
                        Stream.of(procedure.agency())))
                .distinct()
                .collect(Collectors.joining(" · "));
        var responsible = page.header().responsible();
        return Stream.of(mediating, responsible)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(Words.of("desk.glance.nobody"));
    }

    private static Span due(DisputePage.Header dispute, Dates dates) {
        var due = dispute.dueOn();
        if (due == null) {
            return new Span();
        }
        var both = dates.both(due);
        both.setClassName("overdue", dispute.overdue());
        return both;
    }
}
