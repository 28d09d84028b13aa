package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.Defaults;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.NextWay;
import cn.fengqiao.ui.dossier.DossierNavigation;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;

/** 逾期未履行: who is behind with what, and the lawful ways on; on the page as soon as something is overdue. */
@org.springframework.stereotype.Component
class DefaultsPart implements PagePart {

    private final CourseDialogs course;
    private final Dates dates;

    DefaultsPart(CourseDialogs course, Dates dates) {
        this.course = course;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        List<Defaults> defaults = Defaults.of(page);
        return defaults.isEmpty()
                ? Optional.empty()
                : Optional.of(new DefaultsPanel(page, defaults, dates, (one, way) -> button(page, steps, one, way)));
    }

    /** The step on this page that goes the way; empty where the way lies outside of the product. */
    private Optional<StepButton> button(DisputePage page, Steps steps, Defaults one, NextWay way) {
        return switch (way) {
            case URGE ->
                Optional.of(new StepButton(Words.of("paper.way.URGE.do"), () -> steps.take(DisputeAction.ADD_NOTE)));
            case PAYMENT_ORDER, ENFORCEMENT ->
                Optional.of(new StepButton(
                        Words.of("paper.way.to-dossier"),
                        () -> UI.getCurrent()
                                .navigate(DossierNavigation.path(page.header().id()))));
            case CONFIRMATION -> apply(page, steps, one);
            case COURT -> exit(page, steps, Closing.TO_COURT);
            case PENALTY -> exit(page, steps, Closing.TO_PENALTY);
            case MEDIATE_AGAIN ->
                Optional.of(new StepButton(
                        Words.of("paper.way.MEDIATE_AGAIN.do"), () -> steps.take(DisputeAction.OPEN_PROCEDURE)));
        };
    }

    private Optional<StepButton> apply(DisputePage page, Steps steps, Defaults one) {
        return page.procedures().stream()
                .flatMap(each -> each.agreements().stream())
                .filter(each -> each.id().equals(one.agreement()))
                .findFirst()
                .map(each -> new StepButton(Words.of("course.apply"), () -> steps.open(course.apply(page, each))));
    }

    private static Optional<StepButton> exit(DisputePage page, Steps steps, Closing closing) {
        return page.exits().stream()
                .filter(each -> each.what() == closing)
                .filter(Choice::allowed)
                .findFirst()
                .map(each -> new StepButton(Terms.of(closing), () -> steps.leave(each)));
    }
}
