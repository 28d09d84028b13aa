package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.protection.OrderRow;
import cn.fengqiao.protection.OrderState;
import cn.fengqiao.protection.Protection;
import cn.fengqiao.protection.Protections;
import cn.fengqiao.protection.ReportGround;
import cn.fengqiao.protection.ReportRow;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;

/** 人身安全保护令、强制报告: where violence at home or a minor was told of. */
@org.springframework.stereotype.Component
class ProtectionPart implements PagePart {

    private final Protections protections;
    private final Agencies agencies;
    private final Dates dates;
    private final Clock clock;

    ProtectionPart(Protections protections, Agencies agencies, Dates dates, Clock clock) {
        this.protections = protections;
        this.agencies = agencies;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var concerned =
                page.header().domesticViolence() || page.header().facts().contains(RiskFact.MINOR_INVOLVED);
        return protections
                .of(page.header().id())
                .filter(protection -> concerned || !protection.isEmpty())
                .map(protection -> panel(page, protection, steps));
    }

    private Component panel(DisputePage page, Protection protection, Steps steps) {
        var id = page.header().id();
        var may = page.header().state() != DisputeState.CLOSED && protections.mayHandle(id);
        var panel = new Panel(Words.of("protect.title"));
        if (protection.isEmpty()) {
            panel.add(Panel.quiet(Words.of("protect.none")));
        }
        protection.orders().forEach(order -> panel.add(box(order, may, steps)));
        protection.reports().forEach(report -> panel.add(box(report)));
        if (may) {
            panel.aside(
                    new StepButton(Words.of("protect.demand"), () -> steps.open(demand(page))).quiet(),
                    new StepButton(
                                    Words.of("protect.report"),
                                    () -> steps.open(new MandatoryReportDialog(
                                            protections, id, Parties.present(page), clock.instant())))
                            .quiet());
        }
        if (may && page.header().domesticViolence()) {
            panel.aside(new StepButton(
                    Words.of("protect.apply"),
                    () -> steps.open(
                            new OrderDialog(protections, agencies, id, Parties.present(page), clock.instant()))));
        }
        return panel;
    }

    private CommandDialog demand(DisputePage page) {
        return new ReasonDialog(
                Words.of("protect.demand"),
                "reason",
                "desk.reason",
                (command, reason) ->
                        protections.demandReport(command, page.header().id(), ground(page), reason));
    }

    private Div box(OrderRow order, boolean may, Steps steps) {
        var until = order.validUntil();
        var box = new Div(Panel.line(
                new Span(Words.of("protect.order", order.person(), order.court())),
                Badges.state(order.late() ? Words.of("protect.late") : Terms.of(order.state()), tone(order)),
                Panel.quiet(Words.of("protect.expected", dates.dateTime(order.expectedBy())))));
        box.addClassName("obligation");
        if (until != null) {
            box.add(Panel.quiet(Words.of("protect.valid", dates.date(until))));
        }
        if (may && order.state() == OrderState.APPLIED) {
            var bar = new Div(new StepButton(
                    Words.of("protect.decide"),
                    () -> steps.open(new OrderDecisionDialog(protections, order, dates.today()))));
            bar.addClassName("action-bar");
            box.add(bar);
        }
        return box;
    }

    private Div box(ReportRow report) {
        var box = new Div(
                Panel.line(
                        new Span(Terms.of(report.ground())),
                        Panel.quiet(dates.dateTime(report.at())),
                        Panel.quiet(Words.of("protect.way", report.by(), report.to(), report.person()))),
                new Paragraph(report.content()));
        box.addClassName("obligation");
        return box;
    }

    private static ReportGround ground(DisputePage page) {
        return page.header().facts().contains(RiskFact.MINOR_INVOLVED) ? ReportGround.MINOR : ReportGround.NO_CAPACITY;
    }

    private static Tone tone(OrderRow order) {
        return switch (order.state()) {
            case APPLIED -> order.late() ? Tone.WAITING : Tone.ACTIVE;
            case GRANTED -> Tone.DONE;
            case REFUSED -> Tone.ENDED;
        };
    }
}
