package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.AbsenceRow;
import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.outreach.VisitFilter;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One lecturer beside the list: topics with levels, absences, the visits that come. */
final class LecturerPanel extends Composite<Div> {

    private static final int MONTHS_AHEAD = 6;

    private final transient OutreachDesk desk;
    private final transient LecturerRow lecturer;
    private final transient Runnable changed;

    LecturerPanel(OutreachDesk desk, LecturerRow lecturer, Runnable changed) {
        this.desk = desk;
        this.lecturer = lecturer;
        this.changed = changed;
        getContent().addClassName("outreach-panel");
        fact("outreach.team", lecturer.agencyName());
        fact(
                "outreach.topics",
                lecturer.topics().stream()
                        .map(topic -> topic.name() + "（" + Words.of("outreach.level." + topic.level()) + "）")
                        .collect(Collectors.joining("、")));
        fact("outreach.dialects", String.join("、", lecturer.dialects()));
        fact("outreach.cleared", Words.of(lecturer.minorsCleared() ? "outreach.yes" : "outreach.no"));
        fact("outreach.volunteer", Words.of(lecturer.volunteer() ? "outreach.yes" : "outreach.no"));
        if (desk.calendar().mayPlan()) {
            getContent().add(actions());
        }
        absences();
        var today = desk.dates().today();
        var ahead = new VisitFilter(today, today.plusMonths(MONTHS_AHEAD), "", "", lecturer.id(), List.of());
        getContent()
                .add(
                        new H3(Words.of("outreach.visits.ahead")),
                        HostPanel.visits(desk, desk.calendar().visits(ahead)));
    }

    private Div actions() {
        var away = new Button(
                Words.of("outreach.absence.new"),
                click -> new AbsenceDialog(desk, lecturer)
                        .then(id -> changed.run())
                        .open());
        var edit = new Button(
                Words.of("outreach.edit"),
                click -> new LecturerDialog(desk, Optional.of(lecturer))
                        .then(id -> changed.run())
                        .open());
        var actions = new Div(edit, away);
        actions.addClassName("fq-actions");
        return actions;
    }

    private void absences() {
        var list = new Div();
        list.addClassName("outreach-lines");
        var absences = desk.lecturers().absences(lecturer.id());
        absences.forEach(absence -> list.add(line(absence)));
        if (absences.isEmpty()) {
            list.add(new Paragraph(Words.of("outreach.absence.none")));
        }
        getContent().add(new H3(Words.of("outreach.absences")), list);
    }

    private Div line(AbsenceRow absence) {
        var line = new Div(
                new Span(Words.of("outreach.absence", absence.kind())),
                new Span(Words.of(
                        "outreach.days",
                        desk.dates().dateTime(absence.startsAt()),
                        desk.dates().dateTime(absence.endsAt()))));
        if (desk.calendar().mayPlan()) {
            var remove = new Button(Words.of("outreach.absence.remove"), click -> back(absence));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(remove);
        }
        return line;
    }

    private void back(AbsenceRow absence) {
        Refusals.toast(desk.lecturers().back(CommandId.fresh(), lecturer.id(), absence.id()), id -> {
            changed.run();
            Toasts.done(Words.of("outreach.absence.removed"));
        });
    }

    private void fact(String key, String value) {
        getContent().add(Marks.fact(Words.of(key), value));
    }
}
