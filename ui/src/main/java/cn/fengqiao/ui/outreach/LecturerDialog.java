package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.LecturerDraft;
import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.outreach.TaughtTopic;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enlists a lecturer or changes one: name, team, topics with a level each, dialects, clearance for schools. */
final class LecturerDialog extends FormDialog {

    private static final int CAN = 1;
    private static final int GOOD = 2;
    private static final int EXPERT = 3;

    private final transient OutreachDesk desk;
    private final transient Optional<LecturerRow> lecturer;
    private final TextField name = Fields.text("outreach.lecturer.name");
    private final ComboBox<AgencyRow> team;
    private final MultiSelectComboBox<TopicRow> topics = Fields.multi("outreach.topics");
    private final Div levels = new Div();
    private final Map<String, Integer> level = new HashMap<>();
    private final TextField dialects = Fields.text("outreach.dialects");
    private final Checkbox cleared = Fields.check("outreach.cleared");
    private final Checkbox volunteer = Fields.check("outreach.volunteer");

    LecturerDialog(OutreachDesk desk, Optional<LecturerRow> lecturer) {
        super(
                Words.of(lecturer.isPresent() ? "outreach.lecturer.change" : "outreach.lecturer.add"),
                Words.of("outreach.save"));
        this.desk = desk;
        this.lecturer = lecturer;
        team = refusals().bind("agencyId", desk.pickers().team());
        refusals().bind("name", name);
        refusals().bind("topics", topics);
        refusals().bind("minorsCleared", cleared);
        topics.setItems(desk.pickers().topics());
        topics.setItemLabelGenerator(TopicRow::name);
        topics.addValueChangeListener(event -> showLevels());
        levels.addClassName("outreach-levels");
        new DraftValue(this::writtenLevels, this::readLevels).attachTo(levels);
        lecturer.ifPresent(this::fill);
        row(name, team);
        form(topics, levels, dialects, cleared, volunteer);
    }

    @Override
    String subject() {
        return lecturer.map(LecturerRow::id).orElse("");
    }

    @Override
    Outcome<String> send(CommandId id) {
        var draft = new LecturerDraft(
                name.getValue(),
                Pickers.code(team, AgencyRow::id),
                topics.getValue().stream().collect(Collectors.toMap(TopicRow::code, row -> level(row.code()))),
                Arrays.stream(dialects.getValue().split("[、，, ]+"))
                        .filter(word -> !word.isBlank())
                        .toList(),
                cleared.getValue(),
                volunteer.getValue());
        return lecturer.map(row -> desk.lecturers().change(id, row.id(), Long.parseLong(kept().basis()), draft))
                .orElseGet(() -> desk.lecturers().enlist(id, draft));
    }

    private void fill(LecturerRow row) {
        kept().basis(String.valueOf(row.version()));
        name.setValue(row.name());
        desk.pickers().teamById(row.agencyId()).ifPresent(team::setValue);
        row.topics().forEach(topic -> level.put(topic.code(), topic.level()));
        topics.setValue(row.topics().stream().map(LecturerDialog::topic).collect(Collectors.toSet()));
        dialects.setValue(String.join("、", row.dialects()));
        cleared.setValue(row.minorsCleared());
        volunteer.setValue(row.volunteer());
    }

    private String writtenLevels() {
        return level.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void readLevels(String text) {
        Arrays.stream(text.split(","))
                .map(each -> each.split("="))
                .filter(each -> each.length == 2)
                .forEach(each -> level.put(each[0], Integer.valueOf(each[1])));
        showLevels();
    }

    private static TopicRow topic(TaughtTopic topic) {
        return new TopicRow(topic.code(), topic.name());
    }

    private int level(String code) {
        return level.getOrDefault(code, GOOD);
    }

    private void showLevels() {
        levels.removeAll();
        topics.getValue().forEach(topic -> {
            var choice = new Select<Integer>();
            choice.setItems(List.of(CAN, GOOD, EXPERT));
            choice.setItemLabelGenerator(each -> Words.of("outreach.level." + each));
            choice.setValue(level(topic.code()));
            choice.setAriaLabel(topic.name());
            choice.addValueChangeListener(event -> level.put(topic.code(), event.getValue()));
            var line = new Div(new Span(topic.name()), choice);
            line.addClassName("outreach-level");
            levels.add(line);
        });
    }
}
