package cn.fengqiao.ui.frame.script;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A calendar (FullCalendar) by month, week and list. The list is its equivalent for keyboard and screen reader; a move by
 * keyboard goes through the form that opens on choosing an entry. It loads what it shows and no more.
 */
@JavaScript(Scripts.FULLCALENDAR)
@JavaScript(Scripts.FULLCALENDAR_ZH)
@JavaScript(Scripts.COMMON)
@JavaScript(Scripts.CALENDAR)
public final class CalendarBoard extends Composite<Div> {

    /** The ways to look at it. */
    public enum Look {
        /** Whole weeks of a month. */
        MONTH,
        /** Seven days with their hours. */
        WEEK,
        /** One line for each entry of the month. */
        LIST
    }

    private Function<CalendarRange, List<CalendarEvent>> load = range -> List.of();
    private Consumer<String> open = id -> {};
    private Predicate<CalendarMove> move = wish -> false;
    private Function<String, CalendarHints> hints = id -> new CalendarHints("", List.of());
    private Consumer<CalendarRange> create = range -> {};
    private Consumer<CalendarRange> shown = range -> {};
    private boolean editable;
    private Look look = Look.MONTH;
    private String day = "";

    public CalendarBoard(String label) {
        getContent().addClassNames("fq-part", "fq-calendar");
        getContent().getElement().setAttribute("role", "region").setAttribute("aria-label", label);
    }

    /** Gives the entries of the shown days; asked anew on every change of days and on {@link #refresh}. */
    public void onLoad(Function<CalendarRange, List<CalendarEvent>> action) {
        load = action;
    }

    /** An entry was chosen by click, finger or Enter. */
    public void onOpen(Consumer<String> action) {
        open = action;
    }

    /** An entry was dragged; false puts it back where it was. */
    public void onMove(Predicate<CalendarMove> action) {
        move = action;
        editable = true;
    }

    /** What to say while the entry with that id is dragged. */
    public void onDrag(Function<String, CalendarHints> action) {
        hints = action;
    }

    /** A stretch of time was marked in order to make an entry. */
    public void onCreate(Consumer<CalendarRange> action) {
        create = action;
        editable = true;
    }

    /** The reader turned the page or changed the look: the view may keep {@link #look} and {@link #day} in the URL. */
    public void onShown(Consumer<CalendarRange> action) {
        shown = action;
    }

    /** Shows the day (yyyy-MM-dd, empty for today) in that look. */
    public void go(Look look, String day) {
        this.look = look;
        this.day = day;
        call("window.fengqiaoCalendar.go(this, $0, $1)", look.name(), day);
    }

    public Look look() {
        return look;
    }

    /** The first day that is shown, yyyy-MM-dd. */
    public String day() {
        return day;
    }

    /** Loads the entries anew, for instance after someone else moved one. */
    public void refresh() {
        call("window.fengqiaoCalendar.refresh(this)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var settings = Map.of(
                "locale",
                Words.english() ? "en-gb" : "zh-cn",
                "look",
                look.name(),
                "day",
                day,
                "editable",
                editable,
                "words",
                Map.of(
                        "month", Words.of("frame.calendar.month"),
                        "week", Words.of("frame.calendar.week"),
                        "list", Words.of("frame.calendar.list"),
                        "today", Words.of("frame.calendar.today"),
                        "empty", Words.of("frame.calendar.empty"),
                        "allDay", Words.of("frame.calendar.all-day"),
                        "more", Words.of("frame.calendar.more")));
        getElement().executeJs("window.fengqiaoCalendar.start(this, $0)", Json.of(settings));
    }

    @ClientCallable
    JsonNode entries(String start, String end) {
        return Json.of(load.apply(range(start, end, false)));
    }

    @ClientCallable
    void chosen(String id) {
        open.accept(id);
    }

    @ClientCallable
    JsonNode dragged(String id) {
        return Json.of(hints.apply(id));
    }

    @ClientCallable
    boolean moved(String id, String start, String end) {
        return move.test(new CalendarMove(id, at(start), at(end)));
    }

    @ClientCallable
    void marked(String start, String end, boolean allDay) {
        create.accept(range(start, end, allDay));
    }

    @ClientCallable
    void turned(String nowLook, String nowDay, String start, String end) {
        look = Look.valueOf(nowLook);
        day = nowDay;
        shown.accept(range(start, end, false));
    }

    private void call(String script, Object... arguments) {
        if (isAttached()) {
            getElement().executeJs(script, arguments);
        }
    }

    private static CalendarRange range(String start, String end, boolean allDay) {
        return new CalendarRange(at(start), at(end), allDay);
    }

    /** The calendar speaks local time without a zone, which is Shanghai's on every screen. */
    private static LocalDateTime at(String text) {
        return text.length() == 10
                ? LocalDateTime.parse(text + "T00:00:00")
                : LocalDateTime.parse(text.substring(0, 19));
    }
}
