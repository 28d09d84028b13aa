package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.SimilarDispute;
import cn.fengqiao.dispute.SimilarDisputes;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Beside the form of a report: the open disputes to which it may belong, each a press away from taking it in. */
final class SimilarPanel extends Composite<Div> {

    private final SimilarDisputes similar;
    private final Dates dates;
    private final Consumer<SimilarDispute> merge;
    private List<SimilarDispute> shown = List.of();

    SimilarPanel(SimilarDisputes similar, Dates dates, Consumer<SimilarDispute> merge) {
        this.similar = similar;
        this.dates = dates;
        this.merge = merge;
        getContent().addClassName("similar");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().setVisible(false);
    }

    /** Makes the panel for each form. */
    @org.springframework.stereotype.Component
    static final class Factory {

        private final SimilarDisputes similar;
        private final Dates dates;

        Factory(SimilarDisputes similar, Dates dates) {
            this.similar = similar;
            this.dates = dates;
        }

        SimilarPanel panel(Consumer<SimilarDispute> merge) {
            return new SimilarPanel(similar, dates, merge);
        }
    }

    /** Looks anew; what is shown already stays where it is. */
    void look(ReportDraft draft) {
        var found = similar.to(draft);
        if (!found.equals(shown)) {
            shown = found;
            show();
        }
    }

    void clear() {
        shown = List.of();
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().setVisible(!shown.isEmpty());
        if (!shown.isEmpty()) {
            getContent().add(new H2(Words.of("intake.similar")), Panel.quiet(Words.of("intake.similar.hint")));
            shown.forEach(each -> getContent().add(line(each)));
        }
    }

    private Div line(SimilarDispute one) {
        var link = new Anchor(DisputesNavigation.path(one.id()), one.title(), AnchorTarget.BLANK);
        link.addClassName("dispute-title");
        var why = one.traces().stream().sorted().map(Terms::of).collect(Collectors.joining("、"));
        var join = new Button(Words.of("intake.similar.merge"), click -> merge.accept(one));
        join.setAriaLabel(Words.of("intake.similar.merge") + " " + one.number());
        var line = new Div(
                Panel.line(Badges.risk(one.risk()), link),
                Panel.line(
                        Panel.quiet(one.number()),
                        Terms.badge(one.state()),
                        Panel.quiet(dates.date(one.openedOn())),
                        Panel.quiet(why)),
                join);
        line.addClassName("dispute-card");
        return line;
    }
}
