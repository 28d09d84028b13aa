package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.CalendarNodeRow;
import cn.fengqiao.outreach.HostRow;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.outreach.VisitDraft;
import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.outreach.Wanted;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans a visit or changes one: who, what, when, by whom, and what would come of it. */
final class VisitDialog extends FormDialog {

    private final transient OutreachDesk desk;
    private final transient Optional<VisitRow> visit;
    private final ComboBox<HostRow> host;
    private final ComboBox<TopicRow> topic;
    private final ComboBox<CalendarNodeRow> node;
    private final DatePicker day = Fields.date("outreach.day");
    private final TimePicker from = Fields.time("outreach.from");
    private final TimePicker to = Fields.time("outreach.to");
    private final IntegerField audience = Fields.integer("outreach.audience");
    private final TextField title = Fields.text("outreach.title");
    private final TextArea note = Fields.area("outreach.note");
    private final LecturerPicker speakers = new LecturerPicker();
    private final ConsequencePanel consequence = new ConsequencePanel();
    private String requestId = "";

    VisitDialog(OutreachDesk desk, Optional<VisitRow> visit) {
        super(
                Words.of(visit.isPresent() ? "outreach.visit.change" : "outreach.visit.plan"),
                Words.of(visit.isPresent() ? "outreach.save" : "outreach.visit.plan.do"));
        this.desk = desk;
        this.visit = visit;
        host = desk.pickers().host();
        topic = desk.pickers().topic();
        node = desk.pickers().node();
        bind();
        lay();
        visit.ifPresent(this::fill);
        listen();
        reload();
    }

    /** Starts with that time. */
    VisitDialog at(LocalDate date, LocalTime start, LocalTime end) {
        day.setValue(date);
        from.setValue(start);
        to.setValue(end);
        return this;
    }

    VisitDialog forHost(String hostId) {
        desk.hosts().byId(hostId).ifPresent(row -> {
            host.setValue(row);
            audience.setValue(row.audience());
        });
        return this;
    }

    VisitDialog onTopic(String code) {
        desk.pickers().topics().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .ifPresent(topic::setValue);
        return this;
    }

    VisitDialog forNode(CalendarNodeRow row) {
        node.setValue(row);
        if (!row.topics().isEmpty()) {
            onTopic(row.topics().getFirst());
        }
        return this;
    }

    /** Starts with that lecturer, who is ticked as soon as the candidates are known. */
    VisitDialog speaking(String lecturerId) {
        speakers.choose(List.of(lecturerId));
        return this;
    }

    VisitDialog answering(String request) {
        requestId = request;
        return this;
    }

    @Override
    String subject() {
        return visitId() + requestId;
    }

    @Override
    Outcome<String> send(CommandId id) {
        return draft().map(draft -> visit.map(
                                row -> desk.visits().change(id, row.id(), Long.parseLong(kept().basis()), draft))
                        .orElseGet(() -> desk.visits().plan(id, draft)))
                .orElseGet(() -> Outcome.refused(missing()));
    }

    private void bind() {
        refusals().bind("hostId", host);
        refusals().bind("topicCode", topic);
        refusals().bind("nodeCode", node);
        refusals().bind("startsAt", from);
        refusals().bind("endsAt", to);
        refusals().bind("day", day);
        refusals().bind("audience", audience);
        from.setMin(LocalTime.of(7, 0));
        to.setMin(LocalTime.of(7, 0));
        title.setPlaceholder(Words.of("outreach.title.auto"));
    }

    private void lay() {
        row(host, topic);
        row(day, from, to);
        form(speakers, consequence);
        row(node, audience);
        form(title, note);
    }

    private void fill(VisitRow row) {
        kept().basis(String.valueOf(row.version()));
        forHost(row.hostId()).onTopic(row.topicCode());
        var start = row.startsAt().atZone(Dates.ZONE);
        at(
                start.toLocalDate(),
                start.toLocalTime(),
                row.endsAt().atZone(Dates.ZONE).toLocalTime());
        node.setValue(desk.node(row.nodeCode()).orElse(null));
        audience.setValue(row.audience());
        title.setValue(row.title());
        note.setValue(row.note());
        speakers.choose(row.draft().lecturerIds());
    }

    private void listen() {
        host.addValueChangeListener(event -> {
            if (event.getValue() != null && audience.isEmpty()) {
                audience.setValue(event.getValue().audience());
            }
            reload();
        });
        topic.addValueChangeListener(event -> reload());
        day.addValueChangeListener(event -> reload());
        from.addValueChangeListener(event -> reload());
        to.addValueChangeListener(event -> reload());
        speakers.onChange(() -> {
            kept().touched();
            foresee();
        });
    }

    /** Asks anew who can come, as soon as host, topic and time are known. */
    private void reload() {
        var row = host.getValue();
        draft().ifPresent(draft -> {
            if (row != null && draft.endsAt().isAfter(draft.startsAt())) {
                speakers.show(desk.lecturers()
                        .fits(new Wanted(draft.topicCode(), row.kind(), draft.startsAt(), draft.endsAt(), visitId())));
            }
        });
        foresee();
    }

    private void foresee() {
        draft().ifPresentOrElse(draft -> consequence.show(desk.visits().foresee(visitId(), draft)), consequence::clear);
    }

    private String visitId() {
        return visit.map(VisitRow::id).orElse("");
    }

    private Optional<VisitDraft> draft() {
        if (host.isEmpty() || topic.isEmpty() || day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VisitDraft(
                title.getValue(),
                Pickers.code(host, HostRow::id),
                Pickers.code(topic, TopicRow::code),
                instant(from),
                instant(to),
                speakers.chosen(),
                Pickers.code(node, CalendarNodeRow::code),
                audience.isEmpty() ? 0 : audience.getValue(),
                note.getValue(),
                requestId));
    }

    private Instant instant(TimePicker time) {
        return day.getValue().atTime(time.getValue()).atZone(Dates.ZONE).toInstant();
    }

    private Refusal[] missing() {
        return Stream.of(
                        host.isEmpty() ? Refusal.field("hostId", "refusal.visit.host") : null,
                        topic.isEmpty() ? Refusal.field("topicCode", "refusal.visit.topic") : null,
                        day.isEmpty() ? Refusal.field("day", "refusal.visit.day") : null,
                        from.isEmpty() ? Refusal.field("startsAt", "refusal.visit.time") : null,
                        to.isEmpty() ? Refusal.field("endsAt", "refusal.visit.time") : null)
                .flatMap(Stream::ofNullable)
                .toArray(Refusal[]::new);
    }
}
