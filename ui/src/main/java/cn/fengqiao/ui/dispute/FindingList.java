package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementFinding;
import cn.fengqiao.mediation.AgreementFinding.Matter;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a careful reader says about an agreement: each with its kind of trouble, its rule and what to do (R16, R23, R24). */
final class FindingList extends Composite<UnorderedList> {

    FindingList(List<AgreementFinding> findings) {
        getContent().addClassName("findings");
        findings.stream()
                .sorted(Comparator.comparing((AgreementFinding one) -> one.matter() == Matter.UNCLEAR))
                .forEach(one -> getContent().add(item(one)));
    }

    private static ListItem item(AgreementFinding one) {
        var rule = new Span(
                Words.of("frame.rule", Objects.requireNonNullElse(one.what().rule(), "")));
        rule.addClassName("fq-rule");
        var head = new Div(
                Badges.state(Terms.of(one.matter()), tone(one.matter())),
                new Span(Refusals.sentence(one.what())),
                rule);
        head.addClassName("line");
        var remedy = new Div(Words.of("paper.remedy", Words.of(one.remedy())));
        remedy.addClassNames("quiet", "small");
        return new ListItem(head, remedy);
    }

    private static Tone tone(Matter matter) {
        return switch (matter) {
            case UNCLEAR -> Tone.WAITING;
            case FORBIDDEN -> Tone.ENDED;
            case NOT_CONFIRMABLE -> Tone.QUIET;
        };
    }
}
