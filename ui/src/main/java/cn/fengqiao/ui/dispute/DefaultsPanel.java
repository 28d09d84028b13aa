package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Defaults;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.NextWay;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The debtors who are behind, agreement by agreement, and under each what the law opens to the creditors. */
final class DefaultsPanel extends Panel {

    private final DisputePage page;
    private final Dates dates;
    private final BiFunction<Defaults, NextWay, Optional<StepButton>> buttons;

    DefaultsPanel(
            DisputePage page,
            List<Defaults> defaults,
            Dates dates,
            BiFunction<Defaults, NextWay, Optional<StepButton>> buttons) {
        super(Words.of("paper.defaults"));
        this.page = page;
        this.dates = dates;
        this.buttons = buttons;
        defaults.forEach(this::show);
    }

    private void show(Defaults one) {
        var debtors = new UnorderedList();
        debtors.addClassName("findings");
        one.debtors().forEach(debtor -> debtors.add(item(debtor)));
        var ways = new UnorderedList();
        ways.addClassName("findings");
        one.ways().forEach(way -> ways.add(item(one, way)));
        var box = new Div(
                quiet(Words.of("paper.defaults.of", one.number())), debtors, quiet(Words.of("paper.ways")), ways);
        box.addClassNames("obligation", "defaults");
        add(box);
    }

    private ListItem item(Defaults.Debtor debtor) {
        var name = new Span(Parties.names(page, List.of(debtor.partyId())));
        name.addClassName("what");
        var count = Badges.state(Words.of("paper.defaults.count", debtor.overdue(), debtor.owed()), Tone.ENDED);
        var line = line(
                name,
                count,
                quiet(Words.of(
                        "paper.defaults.since",
                        Words.of("desk.when", dates.date(debtor.since()), dates.relative(debtor.since())))));
        if (debtor.overdueFen() > 0) {
            line.add(new Span(Money.fen(debtor.overdueFen())));
        }
        return new ListItem(line);
    }

    private ListItem item(Defaults one, Defaults.Way way) {
        var rule = new Span(Words.of("frame.rule", way.rule()));
        rule.addClassName("fq-rule");
        var line = line(new Span(Words.of("paper.way", way.way())), rule);
        var until = way.until();
        if (until != null) {
            line.add(quiet(
                    Words.of("paper.way.until", Words.of("desk.when", dates.date(until), dates.relative(until)))));
        }
        buttons.apply(one, way.way()).ifPresent(line::add);
        return new ListItem(line);
    }
}
