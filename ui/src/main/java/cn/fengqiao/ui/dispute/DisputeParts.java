package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.Neighbourhoods;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.DisputePages;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.ui.dossier.DossierNavigation;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the page of a dispute: who and how dangerous on top, steps and ways out, then what happened. */
@org.springframework.stereotype.Component
class DisputeParts {

    private final DisputePages pages;
    private final DisputeDialogs dialogs;
    private final ProcedureDialogs procedures;
    private final Neighbourhoods neighbourhoods;
    private final HandoverDialogs handovers;
    private final List<PagePart> further;
    private final Dates dates;

    // One more than five: these are the subjects of the page that are not parts yet.
    DisputeParts(
            DisputePages pages,
            DisputeDialogs dialogs,
            ProcedureDialogs procedures,
            Neighbourhoods neighbourhoods,
            HandoverDialogs handovers,
            List<PagePart> further,
            Dates dates) {
        this.pages = pages;
        this.dialogs = dialogs;
        this.procedures = procedures;
        this.neighbourhoods = neighbourhoods;
        this.handovers = handovers;
        this.further = further.stream()
                .sorted(Comparator.comparingInt(PagePart::order))
                .toList();
        this.dates = dates;
    }

    List<Component> of(DisputePage page, Runnable changed) {
        var steps = steps(page, changed);
        var main = new Div();
        page.procedures()
                .reversed()
                .forEach(procedure -> main.add(new ProcedurePanel(page, procedure, dates, steps, procedures)));
        var id = page.header().id();
        main.add(
                new PartiesPanel(page, steps),
                new Story(page, dates, steps, earlier -> pages.reportsBefore(id, earlier)));
        var aside = new Div(
                new Timeline(page, dates, earlier -> pages.stepsBefore(id, earlier)),
                new NeighbourhoodPanel(neighbourhoods, id));
        further.forEach(part -> part.of(page, steps).ifPresent((part.aside() ? aside : main)::add));
        var hands = new HandoversPanel(page, dates, steps, handovers);
        if (page.handovers().isEmpty()) {
            aside.add(hands);
        } else {
            main.addComponentAsFirst(hands);
        }
        var columns = new Div(main, aside);
        columns.addClassName("dispute-columns");
        var all = List.<Component>of(
                header(page), new Glance(page, dates), new ActionBar(page, steps), new Exits(page, steps), columns);
        underTheThumb(all);
        return all;
    }

    /** The step that is most likely next is within reach on a phone, wherever on the page it belongs. */
    private static void underTheThumb(List<Component> all) {
        all.stream()
                .flatMap(DisputeParts::within)
                .filter(each -> each instanceof Button button
                        && button.isEnabled()
                        && button.getThemeNames().contains("primary"))
                .findFirst()
                .ifPresent(button -> button.addClassName("thumb-step"));
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(DisputeParts::within));
    }

    private PageHeader header(DisputePage page) {
        var dispute = page.header();
        var badges = new ArrayList<Component>();
        badges.add(dispute.riskUntil() == null ? Badges.suggestedRisk(dispute.risk()) : Badges.risk(dispute.risk()));
        var until = dispute.riskUntil();
        if (until != null && dispute.riskExpired()) {
            badges.add(Badges.state(Words.of("change.risk.expired", dates.date(until)), Tone.WAITING));
        }
        badges.add(Terms.badge(dispute.state()));
        if (dispute.domesticViolence()) {
            var decision = dispute.violenceDecision();
            badges.add(Badges.state(
                    decision == null
                            ? Words.of("desk.violence.undecided")
                            : Words.of("desk.violence.decided", Terms.of(decision)),
                    decision == null ? Tone.WAITING : Tone.DONE));
        }
        var closing = dispute.closing();
        if (closing != null) {
            badges.add(Badges.state(Terms.of(closing), Tone.ENDED));
        }
        var dossier = new Anchor(DossierNavigation.path(dispute.id()), Words.of("forms.title"));
        dossier.addClassName("dispute-dossier");
        return new PageHeader(dispute.title())
                .tab(dispute.number())
                .subtitle(dispute.number())
                .beside(badges.toArray(Component[]::new))
                .secondary(dossier);
    }

    private Steps steps(DisputePage page, Runnable changed) {
        return new Steps() {
            @Override
            public void take(DisputeAction action) {
                if (action == DisputeAction.HAND_OVER) {
                    open(handovers.offer(page.header().id()));
                } else if (action == DisputeAction.OPEN_PROCEDURE) {
                    open(procedures.start(Terms.of(action), page.header()));
                } else {
                    dialogs.take(action, page, changed);
                }
            }

            @Override
            public void take(DisputePage.Procedure procedure, ProcedureAction action) {
                open(procedures.of(action, page, procedure));
            }

            @Override
            public void leave(Choice<Closing> exit) {
                dialogs.close(exit, page, changed);
            }

            @Override
            public void open(CommandDialog dialog) {
                dialog.then(changed).open();
            }

            @Override
            public void remove(DisputePage.Party party) {
                dialogs.remove(party, page, changed);
            }

            @Override
            public void reveal(DisputePage.Party party) {
                dialogs.reveal(party);
            }
        };
    }
}
