package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.CalendarNodeRow;
import cn.fengqiao.outreach.CalendarNodes;
import cn.fengqiao.outreach.HostRow;
import cn.fengqiao.outreach.Hosts;
import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.outreach.Lecturers;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.outreach.Topics;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.territory.DivisionLevel;
import cn.fengqiao.territory.DivisionRow;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** Fields in which hosts, places, lecturers, topics and nodes are chosen by typing characters, pinyin or initials. */
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Pickers {

    private static final int SHOWN = 50;

    private final Hosts hosts;
    private final Lecturers lecturers;
    private final Topics topics;
    private final CalendarNodes nodes;
    private final Divisions divisions;
    private final Agencies agencies;
    private final Acting acting;

    ComboBox<HostRow> host() {
        var field = Fields.<HostRow>combo("outreach.host");
        field.setItemsWithFilterConverter(
                query ->
                        hosts
                                .search(query.getFilter().orElse(""), List.of(), query.getOffset(), query.getLimit())
                                .stream(),
                text -> text);
        field.setItemLabelGenerator(host -> host.name() + " · " + host.place());
        new DraftValue(
                        () -> code(field, HostRow::id),
                        id -> hosts.byId(id).ifPresentOrElse(field::setValue, field::clear))
                .attachTo(field);
        field.setPlaceholder(Words.of("outreach.type-pinyin"));
        return field;
    }

    ComboBox<LecturerRow> lecturer() {
        var field = Fields.<LecturerRow>combo("outreach.lecturer");
        field.setItemsWithFilterConverter(
                query ->
                        lecturers
                                .search(query.getFilter().orElse(""), "", query.getOffset(), query.getLimit())
                                .stream(),
                text -> text);
        field.setItemLabelGenerator(LecturerRow::name);
        return field;
    }

    ComboBox<TopicRow> topic() {
        var field = Fields.<TopicRow>combo("outreach.topic");
        field.setItems(topics.all());
        field.setItemLabelGenerator(TopicRow::name);
        return field;
    }

    ComboBox<CalendarNodeRow> node() {
        var field = Fields.<CalendarNodeRow>combo("outreach.node");
        field.setItems(nodes.all());
        field.setItemLabelGenerator(CalendarNodeRow::name);
        field.setClearButtonVisible(true);
        return field;
    }

    /** Places in which the actor may plan. */
    ComboBox<DivisionRow> place() {
        var field = Fields.<DivisionRow>combo("outreach.place");
        field.setItemsWithFilterConverter(
                query -> divisions
                        .search(
                                query.getFilter().orElse(""),
                                acting.actor().areas(Permission.OUTREACH_PLAN),
                                query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()),
                text -> text);
        field.setItemLabelGenerator(DivisionRow::path);
        new DraftValue(
                        () -> code(field, DivisionRow::code),
                        code -> divisions.byCode(code).ifPresentOrElse(field::setValue, field::clear))
                .attachTo(field);
        field.setPlaceholder(Words.of("outreach.type-pinyin"));
        return field;
    }

    /** Districts, or the towns where only one district is in sight. */
    ComboBox<DivisionRow> area() {
        var field = Fields.<DivisionRow>combo("outreach.area");
        field.setItems(areas());
        field.setItemLabelGenerator(DivisionRow::name);
        field.setClearButtonVisible(true);
        return field;
    }

    List<DivisionRow> areas() {
        var areas = acting.actor().areas(Permission.OUTREACH_READ);
        var levels = areas.stream().anyMatch(area -> area.length() < 6)
                ? List.of(DivisionLevel.DISTRICT)
                : List.of(DivisionLevel.TOWN, DivisionLevel.STREET);
        return divisions.search("", areas, levels, SHOWN);
    }

    ComboBox<AgencyRow> team() {
        var field = Fields.<AgencyRow>combo("outreach.team");
        field.setItems(agencies.ofKind(AgencyKind.LECTURE_TEAM, acting.actor().areas(Permission.OUTREACH_PLAN)));
        field.setItemLabelGenerator(AgencyRow::name);
        return field;
    }

    Optional<DivisionRow> division(String code) {
        return divisions.byCode(code);
    }

    Optional<AgencyRow> teamById(String id) {
        return agencies.byId(id);
    }

    List<TopicRow> topics() {
        return topics.all();
    }

    static <T> String code(ComboBox<T> field, Function<T, String> code) {
        var value = field.getValue();
        return value == null ? "" : Objects.requireNonNull(code.apply(value));
    }
}
