package sample.frame;

import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;

@PermitAll
@Route("")
class StartSample extends Composite<Div> {

    StartSample(Dates dates) {
        var fail = new Button(Words.of("sample.fail"), click -> {
            throw new IllegalStateException("planned failure");
        });
        var card = new Div(
                Badges.risk("RED"),
                Badges.risk("ORANGE"),
                Badges.risk("YELLOW"),
                Badges.risk("BLUE"),
                Badges.state(Words.of("sample.state.open"), Badges.Tone.ACTIVE),
                Badges.state(Words.of("sample.state.waiting"), Badges.Tone.WAITING),
                Badges.state(Words.of("sample.state.done"), Badges.Tone.DONE),
                Badges.state(Words.of("sample.state.ended"), Badges.Tone.ENDED),
                dates.both(Instant.parse("2026-11-22T03:05:00Z")));
        card.addClassNames("fq-card", "fq-actions");
        var empty = new Div(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                Words.of("sample.empty"),
                Words.of("sample.empty.hint"),
                new Button(Words.of("sample.new"))));
        empty.addClassName("fq-card");
        var header = new PageHeader(Words.of("sample.start"))
                .primary(new Button(
                        Words.of("sample.new"),
                        VaadinIcon.PLUS.create(),
                        click -> Toasts.done(Words.of("sample.saved"), () -> Toasts.news(Words.of("sample.undone")))))
                .secondary(fail);
        getContent().add(header, card, empty);
    }
}
