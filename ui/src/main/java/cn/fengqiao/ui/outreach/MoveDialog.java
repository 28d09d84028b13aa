package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** A visit was dragged: shows from when to when, what forbids it and who must be told, before it counts. */
final class MoveDialog extends FormDialog {

    private final transient OutreachDesk desk;
    private final transient VisitRow visit;
    private final transient Instant start;
    private final transient Instant end;

    MoveDialog(OutreachDesk desk, VisitRow visit, Instant start, Instant end) {
        super(Words.of("outreach.move"), Words.of("outreach.move.do"));
        this.desk = desk;
        this.visit = visit;
        this.start = start;
        this.end = end;
        var foreseen = desk.visits().foresee(visit.id(), visit.draft().at(start, end));
        var consequence = new ConsequencePanel();
        consequence.show(foreseen);
        form(new Paragraph(visit.title()));
        form(new Paragraph(Words.of("outreach.move.from-to", when(visit.startsAt()), when(start), time(end))));
        form(consequence);
        sendButton().setEnabled(foreseen.possible());
    }

    @Override
    String subject() {
        return visit.id();
    }

    @Override
    Outcome<String> send(CommandId id) {
        return desk.visits().move(id, visit.id(), visit.version(), start, end);
    }

    private String when(Instant at) {
        return desk.dates().dateTime(at);
    }

    private String time(Instant at) {
        return desk.dates().time(at.atZone(Dates.ZONE).toLocalTime());
    }
}
