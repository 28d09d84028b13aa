package cn.fengqiao.ui.outreach;

import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.CalendarBoard;
import cn.fengqiao.ui.frame.script.CalendarBoard.Look;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/** The two ways to look at visits, by day or by lecturer; which one, how and when stands in the address. */
final class VisitBoards extends Composite<Div> {

    private static final String LECTURERS = "LECTURERS";

    private final CalendarBoard calendar = new CalendarBoard(Words.of("outreach.visits"));
    private final LecturerWeek week;
    private final VisitFilters filters;
    private final Button byDay = new Button(Words.of("lecturer-week.by-day"), click -> choose(false));
    private final Button byLecturer = new Button(Words.of("lecturer-week.by-lecturer"), click -> choose(true));
    private final transient OutreachDesk desk;
    private LocalDate shown;

    VisitBoards(OutreachDesk desk, VisitFilters filters) {
        this.desk = desk;
        this.filters = filters;
        this.shown = desk.dates().today();
        week = new LecturerWeek(desk, filters);
        week.onTurn(monday -> {
            shown = monday;
            keep(LECTURERS, monday.toString());
        });
        calendar.onShown(range -> {
            if (calendar.isVisible()) {
                keep(calendar.look().name(), calendar.day());
            }
        });
        var toggle = new Div(byDay, byLecturer);
        toggle.addClassName("outreach-toggle");
        toggle.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("lecturer-week.how"));
        getContent().addClassName("outreach-boards");
        getContent().add(toggle, calendar, week);
        show(false);
    }

    CalendarBoard calendar() {
        return calendar;
    }

    LecturerWeek week() {
        return week;
    }

    void refresh() {
        calendar.refresh();
        if (week.isVisible()) {
            week.refresh();
        }
    }

    /** Shows what the address says; without a word there it stays as it is. */
    void read(QueryParameters query) {
        var look = query.getSingleParameter("look").orElse("");
        var day = query.getSingleParameter("day").filter(VisitBoards::isDay).orElse(calendar.day());
        if (look.equals(LECTURERS)) {
            shown = day.isEmpty() ? shown : LocalDate.parse(day);
            show(true);
        } else {
            var wished = Stream.of(Look.values())
                    .filter(each -> each.name().equals(look))
                    .findFirst()
                    .orElse(calendar.look());
            show(false);
            if (wished != calendar.look() || !day.equals(calendar.day())) {
                calendar.go(wished, day);
            }
        }
    }

    private void choose(boolean lecturers) {
        show(lecturers);
        keep(lecturers ? LECTURERS : calendar.look().name(), lecturers ? shown.toString() : calendar.day());
    }

    private void show(boolean lecturers) {
        week.setVisible(lecturers);
        calendar.setVisible(!lecturers);
        mark(byDay, !lecturers);
        mark(byLecturer, lecturers);
        if (lecturers) {
            week.show(shown);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException typed) {
            return false;
        }
    }

    private static void mark(Button button, boolean chosen) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        if (chosen) {
            button.removeThemeVariants(ButtonVariant.TERTIARY);
        } else {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
    }

    private void keep(String look, String day) {
        filters.bar().beside("look", look);
        filters.bar().beside("day", day);
    }
}
