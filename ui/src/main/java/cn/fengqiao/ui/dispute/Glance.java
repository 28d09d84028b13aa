package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What, where, who, whose turn, until when: answered in three seconds, under the title that says how dangerous. */
final class Glance extends Composite<Div> {

    private static final int NAMES = 4;

    Glance(DisputePage page, Dates dates) {
        var dispute = page.header();
        var facts = new Facts()
                .add(Words.of("desk.glance.what"), TypeWords.of(dispute.typeCode(), dispute.typeName()))
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

    /** Sides against each other, the first few named, the others counted: 张* 对 李*、王*。 */
    private static String who(DisputePage page) {
        var sides = Parties.present(page).stream()
                .collect(Collectors.groupingBy(
                        DisputePage.Party::side,
                        TreeMap::new,
                        Collectors.mapping(DisputePage.Party::name, Collectors.toList())));
        var named = sides.values().stream()
                .limit(NAMES)
                .map(Glance::side)
                .collect(Collectors.joining(Words.of("desk.glance.against")));
        return sides.size() > NAMES ? Words.of("desk.glance.sides", named, sides.size()) : named;
    }

    private static String side(List<String> names) {
        var named = names.stream().limit(NAMES).collect(Collectors.joining("、"));
        return names.size() > NAMES ? Words.of("desk.glance.people", named, names.size()) : named;
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
