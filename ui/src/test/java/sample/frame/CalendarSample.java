package sample.frame;

import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.CalendarBoard;
import cn.fengqiao.ui.frame.script.CalendarEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

@PermitAll
@Route("visits")
class CalendarSample extends Composite<Div> {

    private final List<CalendarEvent> events = new ArrayList<>(List.of(
            event("1", "防诈骗宣讲", "2026-11-24T09:30", "2026-11-24T11:00", "draft", "草稿"),
            event("2", "未成年人保护", "2026-11-25T14:00", "2026-11-25T15:30", "published", "已发布"),
            event("3", "劳动法进企业", "2026-11-25T09:00", "2026-11-25T10:00", "cancelled", "已取消"),
            event("4", "物业纠纷调解", "2026-11-27T19:00", "2026-11-27T20:30", "published", "已发布"),
            new CalendarEvent(
                    "5",
                    "国家宪法日",
                    "",
                    LocalDateTime.parse("2026-12-04T00:00"),
                    LocalDateTime.parse("2026-12-05T00:00"),
                    true,
                    "node",
                    "节点",
                    false)));

    CalendarSample() {
        var board = new CalendarBoard(Words.of("sample.visits"));
        board.onLoad(range -> events);
        board.onOpen(id -> Toasts.news("open " + id));
        board.onCreate(range -> Toasts.news("new " + range.start()));
        board.onMove(move -> !move.id().equals("4"));
        getContent().addClassName("fq-list-page");
        getContent()
                .add(
                        new PageHeader(Words.of("sample.visits"))
                                .primary(new Button(Words.of("sample.new"), VaadinIcon.PLUS.create())),
                        board);
        board.getElement().getStyle().set("flex", "1");
    }

    private static CalendarEvent event(String id, String title, String start, String end, String look, String word) {
        return new CalendarEvent(
                id, title, "平江路社区", LocalDateTime.parse(start), LocalDateTime.parse(end), false, look, word, true);
    }
}
