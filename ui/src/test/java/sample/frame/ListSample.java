package sample.frame;

import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.MasterDetail;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

@PermitAll
@Route("disputes")
class ListSample extends Composite<Div> implements BeforeEnterObserver {

    enum Risk {
        RED,
        ORANGE,
        YELLOW,
        BLUE
    }

    record Row(String number, String what, String where, Risk risk, Instant at, long fen) {}

    private static final List<String> WHAT = List.of("邻里漏水索赔", "拖欠工程款", "停车位争执", "婚姻家庭财产分割", "物业费拖欠", "噪声扰民");
    private static final List<String> WHERE = List.of("姑苏区 平江路社区", "吴中区 木渎镇", "昆山市 花桥镇", "虎丘区 枫桥街道");

    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "sample.filter.text");
    private final Grid<Row> grid;

    ListSample(Dates dates) {
        filters.select("risk", "sample.filter.risk", Risk.class, "frame.risk");
        filters.onChange(this::load);
        grid = Tables.of(
                Row.class,
                Words.of("sample.disputes"),
                new EmptyState(VaadinIcon.SEARCH, Words.of("sample.none"), Words.of("sample.none.hint")));
        grid.addColumn(Row::number).setHeader(Words.of("sample.number")).setAutoWidth(true);
        grid.addColumn(Row::what).setHeader(Words.of("sample.what")).setFlexGrow(2);
        grid.addColumn(Row::where).setHeader(Words.of("sample.where")).setFlexGrow(1);
        grid.addComponentColumn(row -> Badges.risk(row.risk())).setHeader(Words.of("sample.filter.risk"));
        grid.addComponentColumn(row -> dates.both(row.at()))
                .setHeader(Words.of("sample.at"))
                .setAutoWidth(true);
        grid.addColumn(row -> Money.fen(row.fen()))
                .setHeader("¥")
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        Tables.onPhone(grid, row -> {
            var lines = new Div(
                    new Div(new Span(row.what()), Badges.risk(row.risk())),
                    new Div(new Span(row.where()), dates.both(row.at())));
            lines.addClassName("fq-lines");
            return lines;
        });
        var both = new MasterDetail(grid);
        both.onClose(grid::deselectAll);
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.getValue() != null) {
                both.detail(
                        event.getValue().what(), new Paragraph(event.getValue().number()));
            }
        });
        var header = new PageHeader(Words.of("sample.disputes"))
                .primary(new Button(Words.of("sample.new"), VaadinIcon.PLUS.create()));
        getContent().setSizeFull();
        getContent().add(new ListPage(header, filters, both));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        var now = Instant.parse("2026-11-23T06:30:00Z");
        grid.setItems(IntStream.range(0, 200)
                .mapToObj(i -> new Row(
                        "2026-320508-%06d".formatted(i + 1),
                        WHAT.get(i % WHAT.size()),
                        WHERE.get(i % WHERE.size()),
                        Risk.values()[i % 4],
                        now.minus(i * 7L, ChronoUnit.HOURS),
                        i * 128_000L))
                .filter(row -> (row.what() + row.where() + row.number()).contains(text.getValue()))
                .toList());
    }
}
