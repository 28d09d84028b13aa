package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.LecturerAway;
import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Lecturers × days: who speaks where in a week, who is away, and who is free; a free day can be planned at once. */
final class LecturerWeek extends Composite<Div> {

    private static final int DAYS = 7;
    private static final int SHOWN = 100;

    private final transient OutreachDesk desk;
    private final VisitFilters filters;
    private final Div content = new Div();
    private transient Consumer<LocalDate> turned = day -> {};
    private transient BiConsumer<String, LocalDate> plan = (lecturer, day) -> {};
    private LocalDate monday = LocalDate.EPOCH;

    LecturerWeek(OutreachDesk desk, VisitFilters filters) {
        this.desk = desk;
        this.filters = filters;
        content.addClassName("outreach-week-box");
        content.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        content.getElement().setAttribute("aria-label", Words.of("lecturer-week"));
        getContent().addClassName("outreach-week");
        getContent().add(content);
    }

    /** Called with the Monday when the reader turned the page. */
    void onTurn(Consumer<LocalDate> action) {
        turned = action;
    }

    /** Called with a lecturer's id and a free day; without this, nothing can be planned here. */
    void onPlan(BiConsumer<String, LocalDate> action) {
        plan = action;
    }

    void show(LocalDate day) {
        monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        refresh();
    }

    void refresh() {
        var sunday = monday.plusDays(DAYS - 1);
        var visits = desk.calendar().visits(filters.days(monday, sunday));
        var away = desk.lecturers().away(start(monday), start(sunday.plusDays(1)));
        var lecturers = desk.lecturers().search("", filters.topic(), 0, SHOWN);
        var table = new NativeTable();
        table.getHead().add(head());
        lecturers.stream()
                .filter(each ->
                        filters.lecturer().isEmpty() || filters.lecturer().equals(each.id()))
                .forEach(each -> table.getBody().add(row(each, visits, away)));
        content.removeAll();
        content.add(table);
        if (lecturers.isEmpty()) {
            content.add(new Paragraph(Words.of("outreach.lecturers.none")));
        }
        getContent().getChildren().filter(child -> child != content).toList().forEach(getContent()::remove);
        getContent().addComponentAsFirst(turning());
    }

    private Div turning() {
        var title = new Span(Words.of(
                "outreach.days", desk.dates().date(monday), desk.dates().date(monday.plusDays(DAYS - 1))));
        title.addClassName("outreach-week-title");
        title.getElement().setAttribute("aria-live", "polite");
        var bar = new Div(
                turn("lecturer-week.before", VaadinIcon.ANGLE_LEFT, monday.minusDays(DAYS)),
                turn("lecturer-week.after", VaadinIcon.ANGLE_RIGHT, monday.plusDays(DAYS)),
                new Button(
                        Words.of("lecturer-week.now"), click -> go(desk.dates().today())),
                title);
        bar.addClassName("outreach-week-bar");
        return bar;
    }

    private Button turn(String key, VaadinIcon icon, LocalDate to) {
        var button = new Button(icon.create(), click -> go(to));
        button.setAriaLabel(Words.of(key));
        button.setTooltipText(Words.of(key));
        return button;
    }

    private void go(LocalDate day) {
        show(day);
        turned.accept(monday);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(Words.of("outreach.lecturer")));
        for (int i = 0; i < DAYS; i++) {
            var day = monday.plusDays(i);
            var cell = new NativeTableHeaderCell(desk.dates().date(day));
            cell.setClassName("today", day.equals(desk.dates().today()));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(LecturerRow lecturer, List<VisitRow> visits, List<LecturerAway> away) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(Links.to(OutreachNavigation.lecturer(lecturer.id()), lecturer.name()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (int i = 0; i < DAYS; i++) {
            var day = monday.plusDays(i);
            var cell = new NativeTableCell();
            away.stream()
                    .filter(each -> each.lecturerId().equals(lecturer.id()) && touches(each, day))
                    .forEach(each -> cell.add(Badges.state(
                            Words.of("outreach.absence", each.absence().kind()), Tone.ENDED)));
            visits.stream()
                    .filter(visit -> day(visit.startsAt()).equals(day)
                            && visit.speakers().stream()
                                    .anyMatch(each -> each.id().equals(lecturer.id())))
                    .forEach(visit -> cell.add(chip(visit)));
            if (cell.getChildren().findAny().isEmpty()) {
                cell.add(free(lecturer, day));
            }
            row.add(cell);
        }
        return row;
    }

    private Component free(LecturerRow lecturer, LocalDate day) {
        if (!desk.calendar().mayPlan() || day.isBefore(desk.dates().today())) {
            return new Span();
        }
        var button = new Button(VaadinIcon.PLUS.create(), click -> plan.accept(lecturer.id(), day));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("outreach-week-free");
        button.setAriaLabel(
                Words.of("lecturer-week.plan", lecturer.name(), desk.dates().date(day)));
        return button;
    }

    private Component chip(VisitRow visit) {
        var chip = Links.to(
                OutreachNavigation.visit(visit.id()),
                new Span(desk.dates().time(visit.startsAt().atZone(Dates.ZONE).toLocalTime())),
                new Span(visit.hostName()),
                new Span(Words.of("outreach.state", visit.state())));
        chip.addClassNames(
                "outreach-chip", "outreach-chip-" + visit.state().name().toLowerCase(Locale.ROOT));
        chip.setTitle(visit.title() + " · " + visit.place());
        return chip;
    }

    private static boolean touches(LecturerAway each, LocalDate day) {
        return !day(each.absence().startsAt()).isAfter(day)
                && !day(each.absence().endsAt().minusSeconds(1)).isBefore(day);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Dates.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }
}
